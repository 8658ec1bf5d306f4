import { Type } from 'typebox';
import { allUnits } from '#foundations/organisations/index.ts';
import { type HouseRoute, type NamedSheet, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page } from '#platform/http/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf, parseDay } from '#platform/time/index.ts';
import { waited } from '../board/board.view.ts';
import { paths } from '../paths.ts';
import { ticketCode } from '../ticket/ticket.rules.ts';
import { type Ticket, ticketsOf } from '../ticket/ticket.store.ts';
import { laneNames, ticketStates, ticketWords } from '../ticket/ticket.text.ts';
import { callingUnits, headedUnits, windowsNow } from '../window/windows.ts';
import { clock, DayPage, type OpenDay } from './day.page.tsx';
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

async function openDay({ house, actor, now, query: asked }: Asked): Promise<OpenDay | undefined> {
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
  if (!open && ask.query.quay) return missing;
  const said = ticketWords(language);
  return page({
    title: said.day,
    place: 'tickets',
    trail: [{ text: said.title, href: paths.desk() }],
    body: <DayPage language={language} open={open} />,
  });
}

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
