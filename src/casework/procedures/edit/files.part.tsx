import type { JSX } from 'preact';
import { Button, ButtonRow, ListFiles, Panel } from '#design/index.ts';
import { importPath } from '#foundations/importing/panels.tsx';
import { paths } from '../paths.ts';
import { bringWords } from './bring.text.ts';
import { filedSections } from './columns.rules.ts';
import type { FormProps } from './form.page.tsx';
import { sectionSlugs } from './sections.rules.ts';

/** The rows of the part as a file, and that file brought back into the draft. */
export function Files({ language, procedureKey, section, usual }: FormProps): JSX.Element | null {
  if (!filedSections.some((one) => one === section)) return null;
  const said = bringWords(language);
  const at = paths.draftRows(procedureKey, sectionSlugs[section]);
  return (
    <div class="mc-gap">
      <Panel title={said.file}>
        <p class="govuk-body">{usual ? said.hint : said.keepFirst}</p>
        {usual && (
          <>
            <ListFiles language={language} of={at} />
            <ButtonRow>
              <Button kind="secondary" href={importPath(at)}>
                {said.bring}
              </Button>
            </ButtonRow>
          </>
        )}
      </Panel>
    </div>
  );
}
