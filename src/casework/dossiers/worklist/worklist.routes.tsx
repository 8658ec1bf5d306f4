import { Type } from 'typebox';
import { allUnits } from '#foundations/organisations/index.ts';
import { may, unitsWhere } from '#platform/actor/index.ts';
import { perform } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { approveMany } from '../approve/approve-many.act.ts';
import { toGive, toTake } from '../hand-over/bundle.store.ts';
import { paths } from '../paths.ts';
import { type AnyReason, actReasonText } from '../view/act.text.ts';
import type { Counter } from './counter.part.tsx';
import { awaitingSupplement, uncollected } from './counter.store.ts';
import { DayPage } from './day.page.tsx';
import { proceduresOf } from './procedures.view.ts';
import { QueuePage } from './queue.page.tsx';
import { type Asked, addressOf, narrowed, readTicks, readWanted, type Wanted } from './worklist.read.rules.ts';
import { addUp, doors, type Queue, queuesOf, works } from './worklist.rules.ts';
import { lastNotes, lines, tallies } from './worklist.store.ts';
import { worklistWords } from './worklist.text.ts';
import { edgesNow, type SeenLine, seenLines } from './worklist.view.ts';

const short = Type.Optional(Type.String({ maxLength: 120 }));
const queueQuery = Type.Object({
  viec: short,
  'don-vi': short,
  'thu-tuc': short,
  han: short,
  giu: short,
  sau: short,
  xong: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
});

const pageSize = 50;

/** What waits for whom: my day, and every queue in full. */
export const worklistRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.day(),
    needs: 'staff',
    query: Type.Object({ han: short }),
    handle: (ask) => showDay(ask, { door: readWanted(ask.query).door }),
  }),
  route({
    method: 'GET',
    path: paths.queue(),
    needs: 'dossier.read',
    query: queueQuery,
    handle: (ask) => showQueue(ask, ask.query, { justApproved: ask.query.xong }),
  }),
  route({
    method: 'POST',
    path: paths.queue(),
    needs: 'dossier.approve',
    query: queueQuery,
    body: Type.Object({
      key: Type.String({ minLength: 10, maxLength: 60 }),
      chon: Type.Optional(Type.Union([Type.String(), Type.Array(Type.String(), { maxItems: 200 })])),
    }),
    async handle(ask) {
      const { key, chon } = ask.body;
      const asking = { actor: ask.actor, now: ask.now, key, body: { chon } };
      const done = await perform(ask.house.db, asking, (deed) => approveMany(deed, readTicks(chon)));
      if (!done.ok) return showQueue(ask, ask.query, { reasons: done.reasons, ticked: [chon ?? []].flat() });
      const back = addressOf(paths.queue(), { ...readWanted(ask.query), after: undefined });
      return redirect(`${back}${back.includes('?') ? '&' : '?'}xong=${done.value.length}`);
    },
  }),
];

async function showDay(ask: Visit, wanted: Wanted): Promise<Answer> {
  const { db } = ask.house;
  const { actor, language, now } = ask;
  const queues = queuesOf(actor);
  const sieve = { edges: await edgesNow(ask), holderId: actor.kind === 'staff' ? actor.accountId : undefined };
  const mine = doors.filter((door) => door !== 'ready');
  const [counted, found, counter] = await Promise.all([
    tallies(db, queues, sieve),
    lines(db, queues, { ...sieve, doors: wanted.door ? [wanted.door] : mine, size: pageSize }),
    counterOf(ask),
  ]);
  const props = {
    language,
    now,
    wanted,
    counter,
    hasQueues: queues.length > 0,
    counts: addUp(counted),
    lines: await seenLines(ask, found),
    showUnit: new Set(queues.map((queue) => queue.unitId)).size > 1,
    mayReceive: unitsWhere(actor, 'dossier.receive').length > 0,
  };
  return page({ title: worklistWords(language).day, place: 'day', body: <DayPage {...props} /> });
}

const mostListed = 200;

async function counterOf({ house: { db }, actor }: Visit): Promise<Counter> {
  const [receives, returns, hands] = (['dossier.receive', 'dossier.return', 'dossier.hand-over'] as const).map(
    (permission) => [...new Set(unitsWhere(actor, permission))],
  ) as [string[], string[], string[]];
  const [awaiting, given, taken, ready] = await Promise.all([
    receives.length > 0 ? awaitingSupplement(db, receives, mostListed) : undefined,
    hands.length > 0 ? toGive(db, hands) : undefined,
    hands.length > 0 ? toTake(db, hands) : undefined,
    returns.length > 0 ? uncollected(db, returns, mostListed) : undefined,
  ]);
  return {
    isThere: receives.length + returns.length + hands.length > 0,
    awaiting,
    toGive: given && (given.length > 0 || receives.length > 0) ? given : undefined,
    toTake: taken,
    uncollected: ready,
  };
}

interface After {
  readonly justApproved?: number | undefined;
  readonly reasons?: readonly AnyReason[];
  readonly ticked?: readonly string[];
}

async function showQueue(
  ask: Visit,
  asked: Asked,
  { justApproved, reasons = [], ticked = [] }: After,
): Promise<Answer> {
  const { db } = ask.house;
  const { actor, language } = ask;
  const wanted = readWanted(asked);
  const mine = queuesOf(actor);
  const units = (await allUnits(db)).filter((unit) => mine.some((queue) => queue.unitId === unit.id));
  const unitId = wanted.unit ? (units.find((unit) => unit.key === wanted.unit)?.id ?? '') : null;
  const queues = narrowed(mine, wanted.act, unitId);
  const procedures = await proceduresOf(db, mine);
  const found = await queueOf(ask, queues, { wanted, procedureId: procedureId(procedures, wanted) });
  const approvable = found.lines.filter((line) => line.act === 'approve').map((line) => line.code);
  const props = {
    ...found,
    language,
    wanted,
    acts: works.filter((act) => mine.some((queue) => queue.act === act)),
    units: units.map(({ key, shortName }) => ({ key, name: shortName })),
    procedures,
    notes: new Map((await lastNotes(db, approvable)).map(({ code, said }) => [code, said])),
    k: newId(),
    mayApprove: (line: SeenLine) => isToApprove(line) && may(actor, 'dossier.approve', { unitIds: [line.unit_id] }).ok,
    ticked: new Set(ticked),
    wrong: reasons.map((reason) => ({ text: actReasonText(reason, language) })),
    justApproved,
  };
  return page({
    title: worklistWords(language).queue,
    place: 'day',
    status: reasons.length > 0 ? 422 : 200,
    trail: [{ text: worklistWords(language).day, href: paths.day() }],
    body: <QueuePage {...props} />,
  });
}

/** In the head's hands: not waiting for the citizen, and given by whoever had it. */
const isToApprove = (line: SeenLine): boolean =>
  line.act === 'approve' && !line.waiting && (line.leg_position === null || line.given_at !== null);

/** An unknown procedure finds nothing rather than everything. */
const procedureId = (known: readonly { id: string; key: string }[], { procedure }: Wanted): string | undefined =>
  procedure ? (known.find(({ key }) => key === procedure)?.id ?? nowhere) : undefined;
const nowhere = '00000000-0000-0000-0000-000000000000';

async function queueOf(
  ask: Visit,
  queues: readonly Queue[],
  { wanted, procedureId }: { wanted: Wanted; procedureId: string | undefined },
) {
  const { db } = ask.house;
  const holderId = wanted.mine && ask.actor.kind === 'staff' ? ask.actor.accountId : undefined;
  const sieve = { edges: await edgesNow(ask), holderId, procedureId };
  const [counted, found] = await Promise.all([
    tallies(db, queues, sieve),
    lines(db, queues, {
      ...sieve,
      doors: wanted.door ? [wanted.door] : doors,
      after: wanted.after,
      size: pageSize + 1,
    }),
  ]);
  const shown = found.slice(0, pageSize);
  const last = shown.at(-1);
  const next =
    found.length > pageSize && last
      ? addressOf(paths.queue(), { ...wanted, after: { dueAt: last.due_at, taskId: last.task_id } })
      : undefined;
  return { counts: addUp(counted), lines: await seenLines(ask, shown), next };
}
