import { Type } from 'typebox';
import { DayField, Empty, Figures, Filter, PageHead, PrintButton, Table, TakeAway } from '#design/index.ts';
import { allUnits, type Unit } from '#foundations/organisations/index.ts';
import { WhichCounter } from '#foundations/organisations/panels.tsx';
import { type HouseRoute, type NamedSheet, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page } from '#platform/http/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf, formatClock, formatDay, localOf, parseDay } from '#platform/time/index.ts';
import { waited } from '../board/board.view.ts';
import { paths } from '../paths.ts';
import { ticketCode } from '../ticket/ticket.rules.ts';
import { type Ticket, ticketsOf } from '../ticket/ticket.store.ts';
import { laneNames, ticketStates, ticketWords } from '../ticket/ticket.text.ts';
import { callingUnits, headedUnits, windowsNow } from '../window/windows.ts';
import { countsOf } from './day.rules.ts';
import { dayWords } from './day.text.ts';

const query = Type.Object({
  quay: Type.Optional(Type.String({ maxLength: 80 })),
  ngay: Type.Optional(Type.String({ maxLength: 20 })),
});
type Asked = Visit<unknown, { readonly quay?: string; readonly ngay?: string }>;

/** `/can-bo/so-goi-so`: the numbers of a counter's day, on screen, on paper and as a file. */
export const dayRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.day(), needs: 'staff', query, handle: show }),
  ...sheetRoutes({ path: paths.day(), needs: 'staff', query, sheet }),
];

interface Open {
  readonly counter: Unit;
  readonly counters: readonly Unit[];
  readonly day: Temporal.PlainDate;
  readonly tickets: readonly Ticket[];
}

async function openDay({ house, actor, now, query: asked }: Asked): Promise<Open | undefined> {
  const using = new Set((await windowsNow(house.db)).map(({ counterId }) => counterId));
  const mine = new Set([...callingUnits(actor), ...(await headedUnits(house.db, actor))]);
  const all = (await allUnits(house.db)).filter(({ id, kind }) => kind === 'one-stop' && mine.has(id));
  // A counter that uses no tickets any more still shows the days on which it did.
  const counters = asked.quay ? all : all.filter(({ id }) => using.has(id));
  const counter = counters.find(({ key }) => key === asked.quay) ?? (asked.quay ? undefined : counters[0]);
  if (!counter) return undefined;
  const day = parseDay(asked.ngay ?? '') ?? dayOf(now);
  const tickets = await ticketsOf(house.db, counter.id, day);
  return { counter, counters, day, tickets: tickets.toSorted(byDrawing) };
}

const byDrawing = (one: Ticket, other: Ticket): number =>
  Temporal.Instant.compare(one.issuedAt, other.issuedAt) || one.number - other.number;

async function show(ask: Asked): Promise<Answer> {
  const { language } = ask;
  const open = await openDay(ask);
  const [said, of] = [dayWords(language), ticketWords(language)];
  if (!open) {
    if (ask.query.quay) return missing;
    const off = <Empty icon="clock" title={of.off} next={of.offNext} />;
    return page({
      title: of.day,
      place: 'tickets',
      body: (
        <>
          <PageHead title={of.day} />
          {off}
        </>
      ),
    });
  }
  const { counter, counters, day, tickets } = open;
  const counts = countsOf(tickets.map((one) => ({ state: one.state, minutes: waited(one) })));
  const minutes = (n: number | undefined): string => (n === undefined ? '–' : String(n));
  return page({
    title: of.day,
    place: 'tickets',
    trail: [{ text: of.title, href: paths.desk() }],
    body: (
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
        <div class="mc-gap">
          <Figures
            items={[
              { name: said.drawn, value: String(tickets.length) },
              { name: said.served, value: String(counts.served) },
              { name: said.average, value: minutes(counts.average), unit: said.minutes },
              { name: said.longest, value: minutes(counts.longest), unit: said.minutes },
            ]}
          />
        </div>
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
      </>
    ),
  });
}

const clock = (instant: Temporal.Instant | null): string => (instant ? formatClock(localOf(instant)) : '');

async function sheet(ask: Asked): Promise<NamedSheet | undefined> {
  const open = await openDay(ask);
  if (!open) return undefined;
  const { language } = ask;
  const [of, said] = [ticketWords(language), dayWords(language)];
  const made = sheetOf<Ticket>({
    name: of.day,
    lines: open.tickets,
    columns: [
      { head: of.number, width: 10, cell: ticketCode },
      { head: of.lane, width: 18, cell: ({ lane }) => laneNames(language)[lane] },
      { head: of.drawn, width: 10, cell: ({ issuedAt }) => clock(issuedAt) },
      { head: of.called, width: 10, cell: ({ firstCalledAt }) => clock(firstCalledAt) },
      { head: of.ended, width: 10, cell: ({ endedAt }) => clock(endedAt) },
      { head: of.wait, width: 12, cell: (one) => waited(one) ?? null },
      { head: said.window, width: 8, cell: ({ windowNumber }) => windowNumber },
      { head: of.state, width: 16, cell: ({ state }) => ticketStates(language)[state] },
    ],
  });
  return { ...made, file: `so-goi-so-${open.counter.key}-${open.day}` };
}
