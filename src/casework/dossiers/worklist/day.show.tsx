import { unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { type Answer, page } from '#platform/http/index.ts';
import { toGive, toTake } from '../hand-over/bundle.store.ts';
import type { Counter } from './counter.part.tsx';
import { awaitingCitizen, uncollected } from './counter.store.ts';
import { DayPage } from './day.page.tsx';
import type { Wanted } from './worklist.read.rules.ts';
import { addUp, doors, queuesOf } from './worklist.rules.ts';
import { lines, tallies } from './worklist.store.ts';
import { worklistWords } from './worklist.text.ts';
import { edgesNow, pageSize, seenLines } from './worklist.view.ts';

/** The officer's first page: their queues narrowed to what is theirs or nobody's, and what lies at their counter. */
export async function showDay(ask: Visit, wanted: Wanted): Promise<Answer> {
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
    receives.length > 0 ? awaitingCitizen(db, receives, mostListed) : undefined,
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
