import type { JSX } from 'preact';
import { type Content, Hidden, Panel, Table } from '#design/index.ts';
import { boxesOf, placesOf } from './boxes.tsx';
import { editWords } from './edit.text.ts';
import type { FormProps } from './form.page.tsx';
import { sectionWords } from './sections.text.ts';

/** The occasions of a procedure, each with its own papers, fees or times where these differ. */
export function CaseRows(props: FormProps): JSX.Element {
  const { language, typed } = props;
  const said = editWords(language);
  return (
    <Panel title={sectionWords(language).cases} note={said.casesHint} main>
      <Table
        caption={sectionWords(language).cases}
        dense
        stack
        named={false}
        class="mc-grid"
        columns={[{ head: said.rowHead }, { head: said.caseName, class: 'mc-words' }, { head: said.caseCode }]}
        rows={placesOf(props, 'c').map((place): Content[] => {
          const { field } = boxesOf(props, 'c', place);
          const key = typed[`c${place}.key`];
          return [
            String(place),
            <>
              {key && <Hidden name={`c${place}.key`} value={key} />}
              {field('name', said.caseName)}
            </>,
            field('code', said.caseCode),
          ];
        })}
      />
    </Panel>
  );
}
