import type { JSX } from 'preact';
import { Button, Note, PageHead } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { resetWords } from './reset.text.ts';

export interface GivenProps {
  readonly language: Language;
  readonly name: string;
  /** Undefined when the press came a second time: then nobody knows it any more. */
  readonly password: string | undefined;
  readonly until: string;
  /** Where it leads on to; the list of resets without it. */
  readonly back?: string;
}

/** The one time a one-time password is seen. */
export function GivenPage({ language, name, password, until, back = paths.resets() }: GivenProps): JSX.Element {
  const said = resetWords(language);
  return (
    <>
      <PageHead title={<span lang="vi">{name}</span>} under={said.given} />
      {password === undefined ? (
        <Note kind="warn">{said.shownBefore}</Note>
      ) : (
        <Note kind="ok" role="status" title={said.tell(name)}>
          <p>
            {said.password}: <b class="mc-num govuk-heading-l">{password}</b>
          </p>
          <p>{said.lasts(until)}</p>
        </Note>
      )}
      <Button kind="secondary" href={back}>
        {said.back}
      </Button>
    </>
  );
}
