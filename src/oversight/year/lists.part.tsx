import type { JSX } from 'preact';
import { bookName } from '#casework/certification/index.ts';
import { Details, Empty, Link, Note, Panel, Table } from '#design/index.ts';
import { paths as calendar } from '#foundations/calendar/index.ts';
import { formatDay } from '#platform/time/index.ts';
import type { YearProps } from './year.page.tsx';
import { yearWords } from './year.text.ts';
import { opensSomething } from './year.view.ts';

const dayText = (iso: string): string => formatDay(Temporal.PlainDate.from(iso));

/** What one press opens. */
export function Open(props: YearProps): JSX.Element {
  const { language, open, year } = props;
  const said = yearWords(language);
  const nation = open.layers.find(({ announcedTo }) => announcedTo !== undefined);
  const out = nation?.announce ?? nation?.announcedTo;
  return (
    <Panel title={said.opens} id="mo">
      {!opensSomething(open) && (
        <Note kind="ok" title={said.nothing}>
          {said.nothingNext}
        </Note>
      )}
      {out !== undefined && out < `${year}-12-31` && <Note kind="warn">{said.provisional(year)}</Note>}
      {open.books.length > 0 && (
        <Details summary={said.bookSum(open.books.length, unitsOf(open.books).size)}>
          <Books {...props} />
        </Details>
      )}
      <Details summary={said.daySum(open.layers.reduce((sum, { toDeclare }) => sum + toDeclare.length, 0))}>
        <Calendars {...props} />
      </Details>
    </Panel>
  );
}

const unitsOf = (rows: readonly { readonly owner_unit_id: string }[]): Set<string> =>
  new Set(rows.map(({ owner_unit_id }) => owner_unit_id));

function Books({ language, open, units }: YearProps): JSX.Element {
  const said = yearWords(language);
  return (
    <Table
      caption={said.books}
      dense
      stack
      empty={<Empty icon="book" title={said.booksNone} />}
      columns={[{ head: said.office }, { head: said.kinds }]}
      rows={[...Map.groupBy(open.books, ({ owner_unit_id }) => owner_unit_id)].map(([unit, books]) => [
        <span key="unit" lang="vi">
          {units.get(unit)?.name}
        </span>,
        books.map(({ kind }) => bookName(kind, language)).join('; '),
      ])}
    />
  );
}

function Calendars({ language, open, year }: YearProps): JSX.Element {
  const said = yearWords(language);
  return (
    <>
      <Table
        caption={said.calendars}
        dense
        stack
        columns={[
          { head: said.calendar },
          { head: said.declared, numeric: true },
          { head: said.toDeclare, numeric: true },
          { head: said.announced },
        ]}
        rows={open.layers.map((layer) => [
          <Link key="layer" href={calendar.layer(layer.key, year)}>
            <span lang="vi">{layer.name}</span>
          </Link>,
          String(layer.declared),
          String(layer.toDeclare.length),
          layer.announcedTo === undefined
            ? said.inherited
            : [dayText(layer.announcedTo), ...(layer.announce ? [said.reaches(dayText(layer.announce))] : [])].join(
                ', ',
              ),
        ])}
      />
      <DaysToDeclare language={language} open={open} />
    </>
  );
}

function DaysToDeclare({ language, open }: Pick<YearProps, 'language' | 'open'>): JSX.Element {
  const said = yearWords(language);
  return (
    <>
      {open.layers
        .filter(({ toDeclare }) => toDeclare.length > 0)
        .map(({ key, name, toDeclare }) => (
          <Details key={key} summary={said.dayList(name)}>
            <ul class="govuk-list">
              {toDeclare.map((entry) => (
                <li key={entry.day}>
                  {dayText(entry.day)}: {entry.name[language]}
                </li>
              ))}
            </ul>
          </Details>
        ))}
    </>
  );
}

/** What goes on into the new year by itself. */
export function Carries(props: YearProps): JSX.Element {
  const said = yearWords(props.language);
  const { numbered, receipts } = props.carried;
  const numbers = numbered.reduce((sum, one) => sum + one.numbers, 0);
  return (
    <Panel title={said.carried} id="mang-sang">
      <p class="govuk-body">{said.numbersLead(props.year)}</p>
      <Details summary={said.numberSum(numbers, numbered.length)}>
        <Numbered {...props} />
      </Details>
      <p class="govuk-body">{said.receiptsLead}</p>
      <Details summary={said.receiptSum(receipts.length)}>
        <Receipts {...props} />
      </Details>
    </Panel>
  );
}

const UnitName = ({ units, id }: Pick<YearProps, 'units'> & { readonly id: string }): JSX.Element => (
  <span lang="vi">{units.get(id)?.name}</span>
);

function Numbered({ language, carried, units }: YearProps): JSX.Element {
  const said = yearWords(language);
  return (
    <Table
      caption={said.numbers}
      dense
      stack
      empty={<Empty icon="book" title={said.noNumbers} />}
      columns={[{ head: said.office }, { head: said.series, numeric: true }, { head: said.taken, numeric: true }]}
      rows={carried.numbered.map((one) => [
        <UnitName key="unit" units={units} id={one.owner_unit_id} />,
        String(one.series),
        String(one.numbers),
      ])}
    />
  );
}

function Receipts({ language, carried, units }: YearProps): JSX.Element {
  const said = yearWords(language);
  return (
    <Table
      caption={said.receipts}
      dense
      stack
      empty={<Empty icon="book" title={said.noReceipts} />}
      columns={[{ head: said.office }, { head: said.book }]}
      rows={[...Map.groupBy(carried.receipts, ({ unit_id }) => unit_id)].map(([id, books]) => [
        <UnitName key="unit" units={units} id={id} />,
        <span key="books" lang="vi">
          {books.map(({ kind, series, left }) => said.leftIn(kind, series, left)).join('; ')}
        </span>,
      ])}
    />
  );
}

/** What of the year before is not done, and who does it. */
export function StillOpen({ language, carried, year }: YearProps): JSX.Element {
  const said = yearWords(language);
  const { dossiers, certification, cash } = carried;
  const open = dossiers.reduce((sum, one) => sum + one.open, 0);
  return (
    <Panel title={said.old(year - 1)} id="con-mo" flush>
      <Table
        caption={said.old(year - 1)}
        dense
        stack
        columns={[{ head: said.matter }, { head: said.count, numeric: true }, { head: said.who }]}
        rows={[
          [said.dossiers, String(open), said.dossiersWho],
          [said.unclosed, String(certification.books), said.unclosedWho],
          [said.unsigned, String(certification.unsigned), said.unsignedWho],
          [said.cashOpen, String(cash.receipts), said.cashWho],
          [said.closings, String(cash.closings), said.closingsWho],
        ]}
      />
    </Panel>
  );
}
