import type { JSX } from 'preact';
import { Button, Due, Figures, Link, ListFiles, PageHead, PrintButton, Table } from '#design/index.ts';
import { importPath } from '#foundations/importing/panels.tsx';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import type { Unit } from '../unit.rules.ts';
import type { RollOutRow } from './roll-out.store.ts';
import { figuresWords, rollOutWords, stateWords } from './roll-out.text.ts';

export interface RollOutListProps {
  readonly language: Language;
  readonly day: Temporal.PlainDate;
  readonly communes: readonly (RollOutRow & { readonly unit: Unit })[];
  readonly mayBring: boolean;
}

/** The tracker: a line for each commune, how it works, since when, and what is planned. */
export function RollOutList({ language, day, communes, mayBring }: RollOutListProps): JSX.Element {
  const said = rollOutWords(language);
  const electronic = communes.filter(({ state }) => state === 'electronic').length;
  const on = (figures: 'lines' | 'totals') => communes.filter((one) => one.figures === figures).length;
  const box = (name: string, n: number) => ({ name, value: String(n), unit: said.communes });
  return (
    <>
      <PageHead title={said.title} under={said.under(electronic, communes.length, formatDay(day))}>
        {mayBring && (
          <Button kind="secondary" href={importPath(paths.rollOuts())}>
            {said.bringShort}
          </Button>
        )}
        <PrintButton>{said.print}</PrintButton>
      </PageHead>
      <Figures
        items={[
          { ...box(said.electronic, electronic), note: said.ofAll(communes.length) },
          box(said.lines, on('lines')),
          box(said.totals, on('totals')),
        ]}
      />
      <ListFiles language={language} of={paths.rollOuts()} />
      <Communes language={language} communes={communes} />
    </>
  );
}

function Communes({ language, communes }: Pick<RollOutListProps, 'language' | 'communes'>): JSX.Element {
  const said = rollOutWords(language);
  return (
    <Table
      dense
      stack
      caption={said.title}
      scroll={said.title}
      columns={[
        { head: said.commune, header: true },
        { head: said.state },
        { head: said.since, nowrap: true },
        { head: said.figures },
        { head: said.note },
      ]}
      rows={communes.map((one) => [
        <Link href={paths.rollOut(one.unit.key)} lang="vi">
          {one.unit.name}
        </Link>,
        <Due state={one.state === 'electronic' ? 'ok' : one.state === 'pilot' ? 'soon' : 'rest'}>
          {stateWords(language)[one.state]}
        </Due>,
        one.since ? formatDay(one.since) : said.longAgo,
        one.figures ? figuresWords(language)[one.figures] : '–',
        <span lang="vi">{one.note}</span>,
      ])}
    />
  );
}
