import type { JSX } from 'preact';
import { Button, Details, FileField, TextArea } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { fillWords } from './fill.text.ts';
import { fillFields } from './fill.ts';
import type { Column } from './importing.rules.ts';

/** Where it stands on its page. */
export const fillAnchor = 'dien-tu-tep';

interface FillProps {
  readonly language: Language;
  readonly columns: readonly Column[];
  /** What was pasted and is not in the rows yet. */
  readonly pasted?: string | undefined;
}

/** Rows of the form around it filled from a file or from what is pasted: `do` is `fill`. It stands after the form's own presses. */
export function FillRows({ language, columns, pasted = '' }: FillProps): JSX.Element {
  const said = fillWords(language);
  return (
    <div id={fillAnchor}>
      <Details summary={said.title} open={pasted !== ''}>
        <p class="govuk-body mc-small">{said.lead}</p>
        <p class="govuk-body mc-small">
          {said.columns}: {columns.map(({ heads }) => heads[0]).join(' · ')}
        </p>
        <FileField name={fillFields.file} label={said.file} accept=".csv,.xlsx,text/csv" language={language} />
        <TextArea
          name={fillFields.pasted}
          label={said.pasted}
          rows={3}
          value={pasted}
          spellcheck={false}
          autocomplete="off"
        />
        <Button kind="secondary" name="do" value="fill">
          {said.fill}
        </Button>
      </Details>
    </div>
  );
}
