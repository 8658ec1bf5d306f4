import type { JSX } from 'preact';
import { Hidden, Tag } from '#design/index.ts';
import type { receiveWords } from './receive.text.ts';

interface Props {
  /** What follows `scan.` in the name of its field. */
  readonly at: string;
  /** Of what it is a scan. */
  readonly of: string;
  readonly digest: string | undefined;
  /** A photograph, and no document of pages. */
  readonly photo?: boolean;
  readonly said: ReturnType<typeof receiveWords>;
}

/** A scan: the file that is kept already, or the field to bring one. */
export function Scan({ at, of, digest, said, photo = false }: Props): JSX.Element {
  if (digest) {
    return (
      <>
        <Tag colour="green" icon="check">
          {said.scanned}
        </Tag>
        <Hidden name={`scanned.${at}`} value={digest} />
      </>
    );
  }
  return (
    <input
      class="govuk-file-upload mc-small"
      type="file"
      id={`scan.${at}`}
      name={`scan.${at}`}
      // An iPhone turns its pictures into JPEG for whoever names the type, and not for image/*.
      accept={photo ? 'image/jpeg,image/png' : 'application/pdf,image/jpeg,image/png,image/tiff'}
      aria-label={`${said.scan}: ${of}`}
    />
  );
}
