import type { JSX } from 'preact';
import { DayField, Empty, Figures, Filter, PageHead, PrintButton, Table, TakeAway } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { WhichCounter } from '#foundations/organisations/panels.tsx';
import type { Language } from '#platform/text/index.ts';
import { formatClock, formatDay, localOf } from '#platform/time/index.ts';
import { waited } from '../board/board.view.ts';
import { paths } from '../paths.ts';
import { ticketCode } from '../ticket/ticket.rules.ts';
import type { Ticket } from '../ticket/ticket.store.ts';
import { laneNames, ticketStates, ticketWords } from '../ticket/ticket.text.ts';
import { countsOf } from './day.rules.ts';
import { dayWords } from './day.text.ts';

export interface OpenDay {
  readonly counter: Unit;
  readonly counters: readonly Unit[];
  readonly day: Temporal.PlainDate;
  readonly tickets: readonly Ticket[];
}

/** The numbers of a counter's day with what it comes to; none where tickets are not used. */
export function DayPage({ language, open }: { language: Language; open: OpenDay | undefined }): JSX.Element {
  const [said, of] = [dayWords(language), ticketWords(language)];
  if (!open)
    return (
      <>
        <PageHead title={of.day} />
        <Empty icon="clock" title={of.off} next={of.offNext} />
      </>
    );
  const { counter, counters, day, tickets } = open;
  return (
    <>
      <PageHead title={of.day} under={`${counter.name} · ${formatDay(day)}`}>
        {tickets.length > 0 && <PrintButton>{said.print}</PrintButton>}
      </PageHead>
      <Filter action={paths.day()} submit={said.show} label={of.day}>
        <WhichCounter label={said.counter} value={counter.key} counters={counters} />
        <DayField name="ngay" label={said.day} value={formatDay(day)} />
      </Filter>
      <TakeAway
        language={language}
        forPaper={undefined}
        file={(format) => paths.dayFile(format, counter.key, day.toString())}
      />
      <Counts language={language} tickets={tickets} />
      <Lines language={language} tickets={tickets} />
    </>
  );
}

interface Of {
  readonly language: Language;
  readonly tickets: readonly Ticket[];
}

const minutes = (n: number | undefined): string => (n === undefined ? '' : String(n));
export const clock = (instant: Temporal.Instant | null): string => (instant ? formatClock(localOf(instant)) : '');

function Counts({ language, tickets }: Of): JSX.Element {
  const said = dayWords(language);
  const counts = countsOf(tickets.map((one) => ({ state: one.state, minutes: waited(one) })));
  const wait = (n: number | undefined) => (n === undefined ? { value: '–' } : { value: String(n), unit: said.minutes });
  return (
    <div class="mc-gap">
      <Figures
        items={[
          { name: said.drawn, value: String(tickets.length) },
          { name: said.served, value: String(counts.served) },
          { name: said.average, ...wait(counts.average) },
          { name: said.longest, ...wait(counts.longest) },
        ]}
      />
    </div>
  );
}

function Lines({ language, tickets }: Of): JSX.Element {
  const [said, of] = [dayWords(language), ticketWords(language)];
  return (
    <Table
      dense
      stack
      caption={of.day}
      empty={<Empty icon="clock" title={said.none} next={said.noneNext} />}
      columns={[
        { head: of.number, header: true },
        { head: of.lane },
        { head: of.drawn },
        { head: of.called },
        { head: of.ended },
        { head: of.wait, numeric: true },
        { head: said.window, numeric: true },
        { head: of.state },
      ]}
      rows={tickets.map((one) => [
        ticketCode(one),
        laneNames(language)[one.lane],
        clock(one.issuedAt),
        clock(one.firstCalledAt),
        clock(one.endedAt),
        minutes(waited(one)),
        one.windowNumber ?? '',
        ticketStates(language)[one.state],
      ])}
    />
  );
}
