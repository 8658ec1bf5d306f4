import type { JSX } from 'preact';
import { Details, Empty, Field, Filter, Hidden, Link, Panel, Table } from '#design/index.ts';
import { fold, type Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { ChainText, postedText, Undecided } from './chain.part.tsx';
import { postingWords } from './posting.text.ts';
import type { HungSheet, Sheet, Wall } from './posting.view.ts';

interface Props {
  readonly language: Language;
  readonly wall: Wall;
  /** A part of a procedure's or a field's name, with diacritics or without; empty for all. */
  readonly sought: string;
}

/** What hangs and since when: a wall of two hundred sheets lies folded by field, and is looked through by name. */
export function Hanging({ language, wall, sought }: Props): JSX.Element {
  const said = postingWords(language);
  const found = sheetsNamed(wall.hanging, sought);
  const title = sought ? said.found(found.length, wall.hanging.length) : `${said.hanging}: ${wall.hanging.length}`;
  return (
    <Panel title={title} fold={said.showHanging} unfolded={sought !== ''}>
      <Filter action={paths.posting()} submit={said.find} label={said.hanging}>
        <Hidden name="quay" value={wall.unit.key} />
        <Field name="tim" id="tim-to" label={said.findSheet} value={sought} autocomplete="off" />
      </Filter>
      <Undecided sheets={found} language={language} />
      <ByField sheets={found} table={(sheets) => <HangingTable {...{ sheets, wall, language }} />} />
    </Panel>
  );
}

export const sheetsNamed = <T extends Sheet>(sheets: readonly T[], sought: string): T[] =>
  sheets.filter(({ version: { name, field } }) => fold(`${name} ${field}`).includes(fold(sought)));

/** More than this are folded by field. */
const mostAtOnce = 20;

interface ByFieldProps<T extends Sheet> {
  readonly sheets: readonly T[];
  readonly table: (sheets: readonly T[]) => JSX.Element;
}

/** Sheets as they lie on a wall, by field; few stand in one table, whose names say their field. */
export function ByField<T extends Sheet>({ sheets, table }: ByFieldProps<T>): JSX.Element {
  if (sheets.length <= mostAtOnce) return table(sheets);
  const fields = Map.groupBy(sheets, ({ version }) => version.field);
  return (
    <>
      {[...fields].map(([field, of]) => (
        <Details key={field} summary={`${field}: ${of.length}`}>
          {table(of)}
        </Details>
      ))}
    </>
  );
}

function HangingTable({
  sheets,
  wall,
  language,
}: Omit<Props, 'sought'> & { sheets: readonly HungSheet[] }): JSX.Element {
  const said = postingWords(language);
  return (
    <Table
      caption={said.hanging}
      dense
      stack
      scroll={said.hanging}
      columns={[
        { head: said.name, header: true },
        { head: said.version, nowrap: true },
        { head: said.posted },
        { head: said.chain },
        { head: said.photo },
      ]}
      empty={<Empty title={wall.hanging.length > 0 ? said.noneFound : said.noneHangs} />}
      rows={sheets.map((sheet) => [
        <NameOf key="name" sheet={sheet} />,
        <Link key="version" href={paths.sheet(sheet.versionId)} about={sheet.version.name}>
          {said.from(formatDay(sheet.version.validFrom))}
        </Link>,
        postedText(sheet, language),
        <ChainText key="chain" chain={sheet.chain} language={language} posted />,
        sheet.posting.photo ? (
          <Link key="photo" href={paths.postingPhoto(sheet.posting.id)} about={sheet.version.name}>
            {said.photoOf}
          </Link>
        ) : (
          ''
        ),
      ])}
    />
  );
}

/** The sheets lie by field: it is said with each name. */
export const NameOf = ({ sheet: { version } }: { readonly sheet: Sheet }): JSX.Element => (
  <>
    {version.name}
    <span class="mc-sub">{version.field}</span>
  </>
);
