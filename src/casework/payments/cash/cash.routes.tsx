import { Type } from 'typebox';
import { accountNames } from '#foundations/access/index.ts';
import { type Unit, unitByKey } from '#foundations/organisations/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, download, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { type Format, mediaTypes, spreadsheet } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { cashBooksOf } from '../counters.ts';
import { paths } from '../paths.ts';
import { CashPage } from './cash.page.tsx';
import { type Closing, closingById, closingsBefore } from './cash.store.ts';
import { cashReasonText, cashWords } from './cash.text.ts';
import { sheetColumns, sheetRows } from './cash.view.ts';
import { drawerOf } from './drawer.view.ts';
import { handOverCash, treasurersOf } from './hand-over.act.ts';
import { receiveCash } from './receive.act.ts';
import { takeClosingBack } from './take-back.act.ts';

const key = Type.String({ minLength: 10, maxLength: 80 });
const text = Type.Optional(Type.String({ maxLength: 80 }));
const id = Type.String({ format: 'uuid', maxLength: 36 });
const why = Type.Optional(Type.String({ maxLength: 500 }));
const perPage = 50;

/** What a counter has not done when its day is closed, a sentence each; told by those who come later. */
export type LeftAtClose = (db: Db, counter: Unit, language: Language) => Promise<readonly string[]>;

/** `/can-bo/so-quy`: the money of a counter, until it is the thủ quỹ's. */
export const cashRoutes = (left: LeftAtClose): HouseRoute[] => [
  ...bookRoutes(left),
  handOverRoute(left),
  receiveRoute(left),
  takeBackRoute(left),
];

const bookRoutes = (left: LeftAtClose): HouseRoute[] => [
  route({
    method: 'GET',
    path: paths.cash(),
    needs: 'cash.read',
    query: Type.Object({ quay: text, xong: text, sau: Type.Optional(id), xem: Type.Optional(Type.Literal('in')) }),
    handle: (ask) =>
      show(ask, ask.query.quay, {
        left,
        before: ask.query.sau,
        justDone: ask.query.xong !== undefined,
        forPaper: ask.query.xem === 'in',
      }),
  }),
  ...(['csv', 'xlsx'] as const).map((format) =>
    route({
      method: 'GET',
      path: paths.cashFile(format),
      needs: 'cash.read',
      query: Type.Object({ quay: text }),
      handle: (ask) => send(ask, ask.query.quay, format),
    }),
  ),
];

const handOverRoute = (left: LeftAtClose): HouseRoute =>
  route({
    method: 'POST',
    path: paths.handOverCash(),
    needs: 'dossier.cash',
    body: Type.Object({ key, counter: text, counted: text, treasurer: text, difference: why }),
    async handle(ask) {
      const { key, counter: asked = '', ...typed } = ask.body;
      const counter = await unitByKey(ask.house.db, asked);
      if (!counter) return missing;
      const asking = { actor: ask.actor, now: ask.now, key, body: { asked, ...typed } };
      const { counted = '', treasurer = '' } = typed;
      const handing = { counted, treasurer, difference: (typed.difference ?? '').trim() };
      const done = await perform(ask.house.db, asking, (deed) => handOverCash(deed, counter.id, handing));
      if (done.ok) return redirect(`${paths.cash(asked)}&xong=giao`);
      return show(ask, asked, { left, typed, wrong: refusals(done.reasons, cashReasonText, ask.language) });
    },
  });

const receiveRoute = (left: LeftAtClose): HouseRoute =>
  route({
    method: 'POST',
    path: paths.receiveCash(':id'),
    needs: 'cash.receive',
    params: Type.Object({ id }),
    body: Type.Object({ key }),
    async handle(ask) {
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: { receive: ask.params.id } };
      const done = await perform(ask.house.db, asking, (deed) => receiveCash(deed, ask.params.id));
      const counter = await counterOfClosing(ask, ask.params.id);
      if (!counter) return missing;
      if (done.ok) return redirect(`${paths.cash(counter)}&xong=nhan`);
      return show(ask, counter, { left, wrong: refusals(done.reasons, cashReasonText, ask.language) });
    },
  });

const takeBackRoute = (left: LeftAtClose): HouseRoute =>
  route({
    method: 'POST',
    path: paths.takeClosingBack(':id'),
    needs: 'cash.read',
    params: Type.Object({ id }),
    body: Type.Object({ key, reason: why }),
    async handle(ask) {
      const asked = { closingId: ask.params.id, reason: (ask.body.reason ?? '').trim() };
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: asked };
      const done = await perform(ask.house.db, asking, (deed) => takeClosingBack(deed, asked));
      const counter = await counterOfClosing(ask, asked.closingId);
      if (!counter) return missing;
      if (done.ok) return redirect(`${paths.cash(counter)}&xong=mo-lai`);
      const typed = { closing: asked.closingId, reason: asked.reason };
      return show(ask, counter, {
        left,
        typed,
        wrong: besideOf(refusals(done.reasons, cashReasonText, ask.language), typed),
      });
    },
  });

/** The summary leads to the field of the day that was meant: each open day has one. */
const besideOf = (wrong: readonly Refusal[], { closing }: { readonly closing: string }): Refusal[] =>
  wrong.map((one) => (one.field === 'reason' ? { ...one, field: `reason-${closing}` } : one));

/** The key of the counter a closing is of, if its cash book is theirs to see. */
async function counterOfClosing(ask: Visit, closingId: string): Promise<string | undefined> {
  const [closing, counters] = await Promise.all([closingById(ask.house.db, closingId), cashBooksOf(ask)]);
  return counters.find((unit) => unit.id === closing?.unit_id)?.key;
}

/** The counter an address means: without one, the first of one's own. */
async function counterMeant(ask: Visit, asked: string | undefined) {
  const counters = await cashBooksOf(ask);
  return { counters, counter: asked ? counters.find((unit) => unit.key === asked) : counters[0] };
}

const handsOf = (db: Db, closings: readonly Closing[]): Promise<ReadonlyMap<string, string>> =>
  accountNames(
    db,
    closings.flatMap((one) => [one.closed_by, one.treasurer_id]),
  );

async function send(ask: Visit, asked: string | undefined, format: Format): Promise<Answer> {
  const { language, now } = ask;
  const { db } = ask.house;
  const { counter } = await counterMeant(ask, asked);
  if (!counter) return missing;
  const closings = await closingsBefore(db, counter.id, null, null);
  const rows = sheetRows(closings, await handsOf(db, closings), language);
  const sheet = { name: cashWords(language).title, columns: sheetColumns(language), rows };
  return download(spreadsheet(format, sheet), mediaTypes[format], `so-quy-${counter.key}-${dayOf(now)}.${format}`);
}

interface Shown {
  readonly left: LeftAtClose;
  readonly before?: string | undefined;
  readonly typed?: Readonly<Record<string, string | undefined>>;
  readonly wrong?: readonly Refusal[];
  readonly justDone?: boolean;
  /** Every hand-over on one page. */
  readonly forPaper?: boolean;
}

async function show(
  ask: Visit,
  asked: string | undefined,
  { left: leftAt, before, typed = {}, wrong = [], justDone = false, forPaper = false }: Shown,
): Promise<Answer> {
  const { language, now } = ask;
  const { db } = ask.house;
  const { counters, counter } = await counterMeant(ask, asked);
  if (!counter) return missing;
  const me = actorId(ask);
  const takes = may(ask.actor, 'dossier.cash', { unitIds: [counter.id] }).ok;
  const [left, drawer, treasurers, found] = await Promise.all([
    leftAt(db, counter, language),
    drawerOf(db, counter.id, now),
    treasurersOf(db, counter.id, me ?? ''),
    closingsBefore(db, counter.id, before ?? null, forPaper ? null : perPage + 1),
  ]);
  const closings = forPaper ? found : found.slice(0, perPage);
  const names = await handsOf(db, closings);
  const next = found.length > closings.length ? `${paths.cash(counter.key)}&sau=${closings.at(-1)?.id}` : undefined;
  const seen = { ...drawer, left, language, counter, counters, me, takes, treasurers, closings, names, next };
  return page({
    title: cashWords(language).title,
    place: 'cash',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.cash(counter.key) : undefined,
    body: <CashPage {...seen} {...{ typed, wrong, justDone, forPaper }} further={before !== undefined} k={newId()} />,
  });
}
