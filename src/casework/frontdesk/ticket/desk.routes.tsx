import { Type } from 'typebox';
import { Empty } from '#design/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import type { Result } from '#platform/result/index.ts';
import { paths } from '../paths.ts';
import { callNext, moveTicket, pressTicket } from './call.act.ts';
import { DeskPage } from './desk.page.tsx';
import { deskOf } from './desk.view.ts';
import { drawTicket } from './draw.act.ts';
import { drawAtDeskForm, moveForm, nextForm, pressForm, ticketParams, windowParams } from './ticket.form.ts';
import { isLane, type Lane, type TicketReason } from './ticket.rules.ts';
import { ticketById } from './ticket.store.ts';
import { ticketReasonText, ticketWords } from './ticket.text.ts';

/** Where each lane's work is done, and where parked receptions are. */
export interface Work {
  readonly of: (lane: Lane, counter: string) => string;
  readonly parked: string;
}

/** `/can-bo/goi-so`: numbers called from a window. Whoever works at the counter may, whatever they do there; the row is asked. */
export const deskRoutes = (work: Work): HouseRoute[] => [
  route({
    method: 'GET',
    path: paths.desk(),
    needs: 'staff',
    query: Type.Object({
      o: Type.Optional(Type.String({ format: 'uuid' })),
      vua: Type.Optional(Type.String({ format: 'uuid' })),
    }),
    handle: (ask) => show(ask, work, { window: ask.query.o, drawn: ask.query.vua }),
  }),
  ...lineRoutes(work),
  ...pressRoutes(work),
];

/** A number for whoever asks at the desk, and the next of the line. */
const lineRoutes = (work: Work): HouseRoute[] => [
  route({
    method: 'POST',
    path: paths.issue(),
    needs: 'staff',
    body: drawAtDeskForm,
    async handle(ask) {
      const { window, lane, field = null } = ask.body;
      const desk = await deskOf(ask, window);
      if (!desk) return missing;
      const { counterId } = desk.window;
      const drawn = await done(ask, { window, lane, field }, (deed) => drawTicket(deed, { counterId, lane, field }));
      if (drawn.ok) return redirect(`${paths.deskOf(window)}&vua=${drawn.value}`);
      return refused(ask, work, window, drawn.reasons);
    },
  }),
  route({
    method: 'POST',
    path: paths.next(':window'),
    needs: 'staff',
    params: windowParams,
    body: nextForm,
    async handle(ask) {
      const { window } = ask.params;
      const called = await done(ask, { window, next: true }, (deed) => callNext(deed, window));
      return called.ok ? redirect(paths.deskOf(window)) : refused(ask, work, window, called.reasons);
    },
  }),
];

/** What is done with one number at a window. */
const pressRoutes = (work: Work): HouseRoute[] => [
  route({
    method: 'POST',
    path: paths.press(':window', ':ticket'),
    needs: 'staff',
    params: ticketParams,
    body: pressForm,
    async handle(ask) {
      const { window, ticket } = ask.params;
      const { do: press, seq } = ask.body;
      const at = { windowId: window, ticketId: ticket, seq };
      const pressed = await done(ask, { ...at, press }, (deed) => pressTicket(deed, at, press));
      if (!pressed.ok) return refused(ask, work, window, pressed.reasons);
      return redirect(press === 'serve' ? await workOf(ask, work, at) : paths.deskOf(window));
    },
  }),
  route({
    method: 'POST',
    path: paths.move(':window', ':ticket'),
    needs: 'staff',
    params: ticketParams,
    body: moveForm,
    async handle(ask) {
      const { window, ticket } = ask.params;
      const { to, seq } = ask.body;
      const [kind, name = ''] = to.split(':');
      const at = { windowId: window, ticketId: ticket, seq };
      const where = kind === 'lane' && isLane(name) ? { lane: name } : { window: isId(name) ? name : ticket };
      const moved = await done(ask, { ...at, to }, (deed) => moveTicket(deed, at, where));
      return moved.ok ? redirect(paths.deskOf(window)) : refused(ask, work, window, moved.reasons);
    },
  }),
];

const isId = (said: string): boolean => /^[0-9a-f-]{36}$/.test(said);

type Sent = Visit<unknown, unknown, { readonly key: string }>;

const done = <Value,>(
  { house, actor, now, body: { key } }: Sent,
  body: unknown,
  act: Parameters<typeof perform<Value, TicketReason>>[2],
) => perform(house.db, { actor, now, key, body }, act);

/** The page on which what the person came for is done. */
async function workOf(
  ask: Visit,
  work: Work,
  { windowId, ticketId }: { readonly windowId: string; readonly ticketId: string },
): Promise<string> {
  const [desk, ticket] = await Promise.all([deskOf(ask, windowId), ticketById(ask.house.db, ticketId)]);
  return desk && ticket ? work.of(ticket.lane, desk.window.counter.key) : paths.desk();
}

type Reasons = Extract<Result<never, TicketReason | { readonly reason: 'key-reused' }>, { ok: false }>['reasons'];

/** A number or window of somebody else's counter reads as not there (law 9). */
async function refused(ask: Visit, work: Work, window: string, reasons: Reasons): Promise<Answer> {
  return show(ask, work, { window, wrong: refusals(reasons, ticketReasonText, ask.language) });
}

interface Shown {
  readonly window: string | undefined;
  readonly wrong?: readonly Refusal[];
  readonly drawn?: string | undefined;
}

async function show(ask: Visit, work: Work, { window, wrong = [], drawn }: Shown): Promise<Answer> {
  const { language, now } = ask;
  const said = ticketWords(language);
  const desk = await deskOf(ask, window);
  if (!desk && window) return missing;
  const head = { title: said.title, place: 'tickets', status: wrong.length > 0 ? 422 : 200 };
  if (!desk) return page({ ...head, body: <Off title={said.off} next={said.offNext} heading={said.title} /> });
  const just = desk.tickets.find(({ id }) => id === drawn);
  return page({
    ...head,
    again: wrong.length > 0 ? paths.deskOf(desk.window.id) : undefined,
    body: <DeskPage {...{ ...desk, language, now, wrong }} drawn={just} parkedPath={work.parked} />,
  });
}

const Off = ({ heading, ...said }: { readonly heading: string; readonly title: string; readonly next: string }) => (
  <>
    <h1 class="govuk-heading-l">{heading}</h1>
    <Empty icon="clock" {...said} />
  </>
);
