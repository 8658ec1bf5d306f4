import type { SeparatorData } from '../forms/separator.form.ts';
import { qrSvg } from './codes.rules.ts';

/** What the QR of every separator sheet begins with: nothing else that lies in a folder does. */
export const separatorPrefix = 'MOTCUA-TACH:';

/** Which paper of which dossier lies behind a separator sheet. */
export interface Separator {
  readonly code: string;
  readonly position: number;
}

/** Reads what stands behind the prefix; undefined where it is no place of a dossier. */
export function readSeparator(mark: string): Separator | undefined {
  const [, code, position] = /^([\w.-]{10,40}):(\d{1,3})$/.exec(mark) ?? [];
  return code && position ? { code, position: Number(position) } : undefined;
}

/** The QR of each sheet as SVG, `tach-<position>.svg`. */
export const separatorPictures = ({ codes, papers }: Pick<SeparatorData, 'codes' | 'papers'>) =>
  Object.fromEntries(
    papers.map(({ position }) => [
      `tach-${position}.svg`,
      new TextEncoder().encode(qrSvg(`${separatorPrefix}${codes.code}:${position}`)),
    ]),
  );
