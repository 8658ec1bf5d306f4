import type { JSX } from 'preact';
import { Bar, NameWithMore, Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { UnitLine } from './figures.ts';
import { publicWords } from './public.text.ts';

interface Lines {
  readonly title: string;
  readonly lines: readonly UnitLine[];
  readonly language: Language;
}

const counted = ['received', 'running', 'finished', 'returned', 'late'] as const;
/** What a phone unfolds below the name; the others stand in its row there too. */
const folded = ['running', 'finished', 'returned'] as const;
const isFolded = (key: (typeof counted)[number]): boolean => folded.some((one) => one === key);

/** Office by office; on a phone a line each, which unfolds. */
export function UnitTable({ title, lines, language }: Lines): JSX.Element {
  const said = publicWords(language);
  const n = (value: number): string => numbers(language).format(value);
  return (
    <Table
      caption={title}
      class="mc-brief"
      columns={[
        { head: said.unit },
        ...counted.map((key) => ({ head: said[key], numeric: true, wideOnly: isFolded(key) })),
        { head: said.inTime },
      ]}
      rows={lines.map((line) => ({
        id: line.unit.key,
        ...(line.late > 0 ? { state: 'late' as const } : {}),
        cells: [
          <NameWithMore
            key="name"
            name={line.unit.name}
            more={folded.map((key) => ({ key: said[key], value: n(line[key]) }))}
          />,
          ...counted.map((key) => n(line[key])),
          <Share key="share" line={line} language={language} />,
        ],
      }))}
    />
  );
}

/** What lies in a folded table: how many offices, and their sums. */
export function linesTold(lines: readonly UnitLine[], language: Language): string {
  const sum = (key: 'received' | 'late'): string =>
    numbers(language).format(lines.reduce((total, line) => total + line[key], 0));
  return publicWords(language).folded(lines.length, sum('received'), sum('late'));
}

/** How many of those finished were in time; a dash where nothing is finished yet. */
const Share = ({ line, language }: { line: UnitLine; language: Language }): JSX.Element =>
  line.finished === 0 ? (
    <span class="mc-muted">–</span>
  ) : (
    <>
      <Bar value={(100 * line.in_time) / line.finished} /> {shareOf(line, language)} %
    </>
  );

const shareOf = (counted: Pick<UnitLine, 'in_time' | 'finished'>, language: Language): string =>
  numbers(language).format((100 * counted.in_time) / counted.finished);

export const numbers = (language: Language): Intl.NumberFormat => (language === 'vi' ? vietnamese : english);
const vietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
const english = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
