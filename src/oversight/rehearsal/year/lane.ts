import { receive, type Waits, waitsOf } from '#casework/dossiers/index.ts';
import { calendarOf } from '#foundations/calendar/index.ts';
import { addWorkingHours, type Calendar } from '#foundations/calendar/rules.ts';
import type { Database } from '#platform/db/index.ts';
import { performInternally } from '#platform/deeds/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { apologyParts, nextPart, type Part } from './next-part.ts';
import type { PeopleAtWork } from './people-at-work.ts';
import type { Planned } from './plan.rules.ts';
import { nextAt, readyAt } from './timing.rules.ts';
import type { Visits } from './visits.ts';

/** What one authority does with its dossiers, day by day; lanes do not wait for each other within a day. */
export interface Lane {
  /** Receives who comes this day and does what is due by its end. */
  playDay(day: string, coming: readonly Planned[]): Promise<Done>;
  /** Goes on with a dossier that was received before the rehearsal was broken off. */
  resume(planned: Planned, stands: { readonly code: string; readonly last: Temporal.Instant }): Promise<void>;
}

export interface Done {
  readonly deeds: number;
  /** Whoever asked for what could not be received. */
  readonly turnedAway: number;
}

export interface Stage {
  readonly db: Database;
  readonly people: PeopleAtWork;
  readonly visits: Visits;
  /** Nothing happens after it. */
  readonly until: Temporal.Instant;
}

/** A dossier that waits for somebody, until when. */
interface Turn {
  readonly at: Temporal.Instant;
  readonly code: string;
  readonly planned: Planned;
  /** When its result is to be ready; not known while papers are waited for. */
  readonly ready?: Temporal.Instant | undefined;
  /** The citizen has been asked for papers, or never will be. */
  readonly asked: boolean;
  /** An apology was made for it. */
  readonly told?: boolean | undefined;
}

type Coming = { readonly at: Temporal.Instant; readonly planned: Planned };

/** The lane of one counter: its dossiers in the order of time, one deed after the other. */
export function laneOf(stage: Stage): Lane {
  const turns: Turn[] = [];
  return {
    async playDay(day, coming) {
      const ends = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant();
      const end = earlier(ends, stage.until);
      const visitors: Coming[] = await Promise.all(
        coming.map(async (planned) => ({ planned, at: await stage.visits.momentOf(planned) })),
      );
      const later: Turn[] = [];
      const done = { deeds: 0, turnedAway: 0 };
      for (let next = take(visitors, turns, end); next; next = take(visitors, turns, end)) {
        const turn = 'code' in next ? await playTurn(stage, next) : await playVisit(stage, next);
        done[turn === 'turned-away' ? 'turnedAway' : 'deeds'] += 1;
        if (turn && turn !== 'turned-away') (Temporal.Instant.compare(turn.at, end) < 0 ? turns : later).push(turn);
      }
      turns.push(...later);
      return done;
    },
    async resume(planned, { code, last }) {
      const turn = await turnAfter(stage, { at: last, planned, code, asked: true });
      if (turn) turns.push(turn);
    },
  };
}

const earlier = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(one, other) < 0 ? one : other;

/** The earliest of who comes and what waits, taken out of its list; undefined where nothing comes before the end. */
function take(visitors: Coming[], turns: Turn[], end: Temporal.Instant): Coming | Turn | undefined {
  const first = (list: readonly { at: Temporal.Instant }[]): number =>
    list.reduce((best, { at }, n) => (Temporal.Instant.compare(at, list[best]?.at ?? at) < 0 ? n : best), 0);
  const [visitor, turn] = [first(visitors), first(turns)];
  const [coming, waiting] = [visitors[visitor], turns[turn]];
  const visits = coming && (!waiting || Temporal.Instant.compare(coming.at, waiting.at) <= 0);
  const chosen = visits ? coming : waiting;
  if (!chosen || Temporal.Instant.compare(chosen.at, end) >= 0) return undefined;
  if (visits) visitors.splice(visitor, 1);
  else turns.splice(turn, 1);
  return chosen;
}

async function playVisit(stage: Stage, { at, planned }: Coming): Promise<Turn | 'turned-away' | undefined> {
  const { db, people, visits } = stage;
  const [clerk] = await people.whoDoes({ permission: 'dossier.receive', unitId: await visits.counterOf(planned) });
  if (!clerk) throw new Error(`nobody receives at ${planned.counter}`);
  for (let tries = 0; tries < 6; tries += 1) {
    const reception = await visits.receptionOf(planned, dayOf(at));
    const received = await performInternally<{ code: string }, unknown>(db, { actor: clerk, now: at }, (deed) =>
      receive(deed, reception),
    );
    if (received.ok) return turnAfter(stage, { at, planned, code: received.value.code, asked: !planned.supplement });
  }
  return 'turned-away';
}

async function playTurn(stage: Stage, turn: Turn): Promise<Turn | undefined> {
  const waits = await waitsOf(stage.db, turn.code);
  const part = waits && partOf(waits, turn);
  if (!part) return undefined;
  const told = turn.told || (isTime(turn, waits, part) && (await sayLate(stage, turn, waits)));
  const asks = waits.tasks[0]?.act === 'process' && !waits.leg && !turn.asked;
  await doPart(stage, turn, part);
  return turnAfter(stage, { ...turn, told, asked: turn.asked || asks });
}

/** From the day before the promised one on, and before the last hand, an office knows that it will be late. */
const isTime = ({ at, ready, planned }: Turn, { dossier }: Waits, part: Part): boolean =>
  planned.late &&
  planned.apology !== null &&
  ready !== undefined &&
  (part.last || Temporal.Instant.compare(at, dossier.promised_due.subtract({ hours: 24 })) > 0);

/** The office says so and the counter apologises. Refused where the new day is none: then nothing is late yet. */
async function sayLate({ db, people }: Stage, { at, ready, planned }: Turn, { dossier }: Waits): Promise<boolean> {
  for (const part of apologyParts(dossier, { cause: planned.apology, newDay: ready ? dayOf(ready) : null })) {
    const [actor] = await people.whoDoes(part);
    const done = actor && (await performInternally<unknown, unknown>(db, { actor, now: at }, part.act));
    if (!done?.ok) return false;
  }
  return true;
}

const partOf = (waits: Waits, { planned, asked }: Pick<Turn, 'planned' | 'asked'>): Part | undefined =>
  nextPart(waits, { askForPapers: !asked, refuse: planned.refused });

/** Whoever may do it tries in turn: one may be the officer himself, where another has to sign. */
async function doPart({ db, people }: Stage, { at, code }: Turn, part: Part): Promise<void> {
  const reasons: unknown[] = [];
  for (const actor of await people.whoDoes(part)) {
    const done = await performInternally<unknown, unknown>(db, { actor, now: at }, part.act);
    if (done.ok) return;
    reasons.push(...done.reasons);
  }
  throw new Error(`${code}: nobody could do ${part.permission} at ${at}: ${JSON.stringify(reasons)}`);
}

/** When its next part is due; undefined where all is done. */
async function turnAfter(stage: Stage, now: Turn): Promise<Turn | undefined> {
  const { at, planned } = now;
  const { chance } = planned;
  const waits = await waitsOf(stage.db, now.code);
  const part = waits && partOf(waits, now);
  if (!part) return undefined;
  const calendar = await calendarOf(stage.db, waits.dossier.authority_id);
  const someDayWithin = (days: number): Temporal.Instant => daysOn(calendar, at, chance.between(0, days));
  if (waits.dossier.ready_at) return planned.collected ? { ...now, at: someDayWithin(8) } : undefined;
  // The citizen's way to the papers; the promise is another one after it.
  if (waits.dossier.state === 'awaiting-supplement') return { ...now, ready: undefined, at: someDayWithin(9) };
  const promised = { from: at, to: waits.dossier.promised_due };
  const ready = now.ready ?? readyAt(calendar, promised, planned.late, chance);
  return { ...now, ready, at: nextAt(calendar, { from: at, to: ready }, part.last, chance) };
}

/** When somebody is at work again so many days later. */
const daysOn = (calendar: Calendar, from: Temporal.Instant, days: number): Temporal.Instant =>
  addWorkingHours(calendar, from.add({ hours: 24 * days + 2 }), 1 / 60);
