import { Type } from 'typebox';
import { printTicket } from '#casework/documents/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, file, missing, page, redirect } from '#platform/http/index.ts';
import { dayOf, formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { drawTicket } from '../ticket/draw.act.ts';
import { drawForm } from '../ticket/ticket.form.ts';
import { ticketCode } from '../ticket/ticket.rules.ts';
import { type Ticket, ticketById } from '../ticket/ticket.store.ts';
import { laneNames, ticketReasonText } from '../ticket/ticket.text.ts';
import { BoardPage, DrawPage, TicketPage } from './board.page.tsx';
import { boardWords } from './board.text.ts';
import { type Board, boardOf, drawables } from './board.view.ts';

const params = Type.Object({ quay: Type.String({ maxLength: 80 }) });
const one = Type.Object({ ...params.properties, id: Type.String({ format: 'uuid' }) });
const wallSeconds = 15;

/** What citizens see of numbers: `/lay-so/{counter}`, a number of their own, `/bang-goi/{counter}`. None knows who they are. */
export const boardRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.draw(':quay'),
    needs: 'public',
    params,
    handle: (ask) => showDraw(ask, ask.params.quay, []),
  }),
  route({
    method: 'POST',
    path: paths.draw(':quay'),
    needs: 'public',
    perMinute: 20,
    params,
    body: drawForm,
    handle: draw,
  }),
  route({
    method: 'GET',
    path: paths.ticket(':quay', ':id'),
    needs: 'public',
    params: one,
    async handle(ask) {
      const found = await ticketAt(ask);
      if (!found) return missing;
      const { board, ticket } = found;
      const { language } = ask;
      const today = ticket.day.equals(dayOf(ask.now));
      return page({
        title: boardWords(language).yours(ticketCode(ticket)),
        body: <TicketPage {...{ language, board, ticket, today }} />,
      });
    },
  }),
  route({ method: 'GET', path: paths.slip(':quay', ':id'), needs: 'public', perMinute: 20, params: one, handle: slip }),
  route({
    method: 'GET',
    path: paths.board(':quay'),
    needs: 'public',
    params,
    query: Type.Object({ 'man-hinh': Type.Optional(Type.Literal('1')) }),
    async handle(ask) {
      const board = await boardOf(ask, ask.params.quay);
      if (!board) return missing;
      const { language, now } = ask;
      // Only a screen that was opened as one is drawn anew by itself: a reader is not thrown back to the top (WCAG 2.2.2).
      const wall = ask.query['man-hinh'] === '1';
      return page({
        title: boardWords(language).board,
        body: <BoardPage {...{ language, board, now }} />,
        ...(wall && { wallSeconds }),
      });
    },
  }),
];

async function showDraw(ask: Visit, counter: string, wrong: readonly Refusal[]): Promise<Answer> {
  const board = await boardOf(ask, counter);
  if (!board) return missing;
  const { language } = ask;
  return page({
    title: boardWords(language).drawTitle,
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.draw(counter) : undefined,
    body: <DrawPage {...{ language, board, wrong }} choices={await drawables(ask, board.windows)} />,
  });
}

async function draw(
  ask: Visit<{ quay: string }, unknown, { key: string; lane: 'receive' | 'certify' | 'return'; field?: string }>,
): Promise<Answer> {
  const { quay } = ask.params;
  const board = await boardOf(ask, quay);
  if (!board) return missing;
  const { key, lane, field = null } = ask.body;
  const asking = { actor: ask.actor, now: ask.now, key, body: { quay, lane, field } };
  const drawn = await perform(ask.house.db, asking, (deed) =>
    drawTicket(deed, { counterId: board.counter.id, lane, field }),
  );
  if (drawn.ok) return redirect(paths.ticket(quay, drawn.value));
  return showDraw(ask, quay, refusals(drawn.reasons, ticketReasonText, ask.language));
}

type OfTicket = Visit<{ quay: string; id: string }>;

async function ticketAt(ask: OfTicket): Promise<{ board: Board; ticket: Ticket } | undefined> {
  const [board, ticket] = await Promise.all([boardOf(ask, ask.params.quay), ticketById(ask.house.db, ask.params.id)]);
  return board && ticket?.counterId === board.counter.id ? { board, ticket } : undefined;
}

/** The slip of 80 mm; the paper is Vietnamese, whatever the screen speaks. */
async function slip(ask: OfTicket): Promise<Answer> {
  const found = await ticketAt(ask);
  if (!found) return missing;
  const { press, baseUrl } = ask.house;
  const { board, ticket } = found;
  const bytes = await printTicket(press, {
    counter: board.counter.name,
    lane: laneNames('vi')[ticket.series],
    code: ticketCode(ticket),
    drawnAt: formatMoment(ticket.issuedAt),
    day: ticket.day.toString(),
    path: paths.ticket(board.counter.key, ticket.id),
    baseUrl,
  });
  return file(bytes, 'application/pdf', `so-${ticketCode(ticket)}.pdf`);
}
