import type { JSX } from 'preact';
import { bookName } from '#casework/certification/index.ts';
import { Details, Empty, Link, Note, Panel, Section, Table } from '#design/index.ts';
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
    <Panel title={said.opens}>
      {!opensSomething(open) && (
        <Note kind="ok" title={said.nothing}>
          {said.nothingNext}
        </Note>
      )}
      {out !== undefined && out < `${year}-12-31` && <Note kind="warn">{said.provisional(year)}</Note>}
      <Section title={said.books} size="m">
        <Books {...props} />
      </Section>
      <Section title={said.calendars} size="m">
        <Calendars {...props} />
      </Section>
    </Panel>
  );
}

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
export function Carries({ language, carried, units, year }: YearProps): JSX.Element {
  const said = yearWords(language);
  const unit = (id: string) => (
    <span key="unit" lang="vi">
      {units.get(id)?.name}
    </span>
  );
  return (
    <Panel title={said.carried}>
      <Section title={said.numbers} size="m">
        <p class="govuk-body">{said.numbersLead(year)}</p>
        <Table
          caption={said.numbers}
          dense
          stack
          empty={<Empty icon="book" title={said.noNumbers} />}
          columns={[{ head: said.office }, { head: said.series, numeric: true }, { head: said.taken, numeric: true }]}
          rows={carried.numbered.map((one) => [unit(one.owner_unit_id), String(one.series), String(one.numbers)])}
        />
      </Section>
      <Section title={said.receipts} size="m">
        <p class="govuk-body">{said.receiptsLead}</p>
        <Table
          caption={said.receipts}
          dense
          stack
          empty={<Empty icon="book" title={said.noReceipts} />}
          columns={[{ head: said.office }, { head: said.book }]}
          rows={[...Map.groupBy(carried.receipts, ({ unit_id }) => unit_id)].map(([id, books]) => [
            unit(id),
            <span key="books" lang="vi">
              {books.map(({ kind, series, left }) => said.leftIn(kind, series, left)).join('; ')}
            </span>,
          ])}
        />
      </Section>
    </Panel>
  );
}

/** What of the year before is not done, and who does it. */
export function StillOpen({ language, carried, year }: YearProps): JSX.Element {
  const said = yearWords(language);
  const { dossiers, certification, cash } = carried;
  const open = dossiers.reduce((sum, one) => sum + one.open, 0);
  return (
    <Panel title={said.old(year - 1)} flush>
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
