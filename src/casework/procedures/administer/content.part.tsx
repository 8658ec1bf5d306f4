import type { JSX } from 'preact';
import { Empty, Panel, Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { linesSaid, type Speech } from '../edit/lines.ts';
import { type Part, partText } from '../edit/parts.text.ts';
import { sectionWords } from '../edit/sections.text.ts';
import { Original } from '../show/original.tsx';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { administerWords } from './administer.text.ts';

interface ContentProps {
  readonly language: Language;
  /** Of the version shown; undefined where its record is not kept. */
  readonly record: ProcedureRecord | undefined;
  readonly unitName: Speech['unitName'];
}

const panels = [
  ['cases', 'case'],
  ['papers', 'paper'],
  ['fees', 'fee'],
] as const;

/** What is handed in in which case, and what it costs, as the version says it: what its keeper compares with the decision. */
export function Content({ language, record, unitName }: ContentProps): JSX.Element | null {
  const [said, sections] = [administerWords(language), sectionWords(language)];
  if (!record) return null;
  return (
    <>
      {panels.map(([section, part]) => {
        const lines = linesSaid(record, [part], { language, unitName });
        const sets = part === 'paper' ? linesSaid(record, ['sets'], { language, unitName })[0] : undefined;
        return (
          <Panel
            key={part}
            title={`${sections[section]} (${lines.length})`}
            note={sets && `${partText('sets', language)}: ${sets.says}`}
            flush
          >
            <Table
              caption={sections[section]}
              dense
              stack
              scroll={sections[section]}
              columns={[{ head: partText(part, language), header: true }, { head: heads(part, language) }]}
              rows={lines.map(({ of, says }, n) => [
                <Original key="of" language={language}>
                  {of}
                </Original>,
                <Original key="says" language={language}>
                  {part === 'case' ? (record.cases[n]?.code ?? '–') : says}
                </Original>,
              ])}
              empty={<Empty icon="docs" title={said.noneOf(sections[section])} />}
            />
          </Panel>
        );
      })}
    </>
  );
}

const heads = (part: Part, language: Language): string =>
  part === 'case' ? partText('code', language) : administerWords(language).says;
