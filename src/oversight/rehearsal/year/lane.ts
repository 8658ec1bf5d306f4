import { receive, type Waits, waitsOf } from '#casework/dossiers/index.ts';
import { calendarOf } from '#foundations/calendar/index.ts';
import { addWorkingHours, type Calendar } from '#foundations/calendar/rules.ts';
import type { Database } from '#platform/db/index.ts';
import { performInternally } from '#platform/deeds/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { voiding } from './endings.ts';
import type { EarlyEnd } from './fates.rules.ts';
import { apologyParts, nextPart } from './next-part.ts';
import type { Part } from './part.ts';
import type { PeopleAtWork } from './people-at-work.ts';
import type { Planned } from './plan.rules.ts';
import { nextAt, readyAt } from './timing.rules.ts';
import { earlier, isBefore, taken } from './turns.rules.ts';
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
  /** Why dossiers end early. */
  readonly because: Readonly<Record<'withdrawn' | 'mistaken', Pick<EarlyEnd, 'because'>>>;
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
  /** It was entered by mistake, which nobody has noticed yet. */
  readonly mistaken?: boolean | undefined;
  /** Where it stood after its last part: only its own lane moves it. */
  readonly waits?: Waits | undefined;
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
      // Most of what waits is not due today, and is not looked at before each deed.
      const { due = [], later = [] } = Object.groupBy(turns.splice(0), ({ at }) =>
        isBefore(at, end) ? 'due' : 'later',
      );
      const done = { deeds: 0, turnedAway: 0 };
      for (let next = taken(visitors, due, end); next; next = taken(visitors, due, end)) {
        const turn = 'code' in next ? await playTurn(stage, next) : await playVisit(stage, next);
        done[turn === 'turned-away' ? 'turnedAway' : 'deeds'] += 1;
        if (turn && turn !== 'turned-away') (isBefore(turn.at, end) ? due : later).push(turn);
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

/** Somebody comes and is received; what was entered by mistake is noticed some minutes later. */
async function playVisit(stage: Stage, coming: Coming): Promise<Turn | 'turned-away' | undefined> {
  const code = await receivedAs(stage, coming);
  const { at, planned } = coming;
  if (!code) return 'turned-away';
  const turn = { at, planned, code, asked: !planned.supplement };
  if (planned.ending !== 'mistaken') return turnAfter(stage, turn);
  return { ...turn, at: at.add({ minutes: planned.chance.between(2, 9) }), mistaken: true };
}

/** The code under which somebody was received; undefined where nothing they asked for could be. */
async function receivedAs(stage: Stage, { at, planned }: Coming): Promise<string | undefined> {
  const { db, people, visits } = stage;
  const [clerk] = await people.whoDoes({ permission: 'dossier.receive', unitId: await visits.counterOf(planned) });
  if (!clerk) throw new Error(`nobody receives at ${planned.counter}`);
  for (let tries = 0; tries < 6; tries += 1) {
    const reception = await visits.receptionOf(planned, dayOf(at));
    const received = await performInternally<{ code: string }, unknown>(db, { actor: clerk, now: at }, (deed) =>
      receive(deed, reception),
    );
    if (received.ok) return received.value.code;
  }
  return undefined;
}

async function playTurn(stage: Stage, turn: Turn): Promise<Turn | undefined> {
  const waits = turn.waits ?? (await waitsOf(stage.db, turn.code));
  if (waits && turn.mistaken) return enterAnew(stage, turn, waits);
  const part = waits && partOf(stage, waits, turn);
  if (!part) return undefined;
  const told = turn.told || (isTime(turn, waits, part) && (await sayLate(stage, turn, waits)));
  const asks = waits.tasks[0]?.act === 'process' && !waits.leg && !turn.asked;
  await doPart(stage, turn, part);
  return turnAfter(stage, { ...turn, told, asked: turn.asked || asks });
}

/** The mistake is voided, and what the person came for is entered as it should be. */
async function enterAnew(stage: Stage, turn: Turn, { dossier }: Waits): Promise<Turn | undefined> {
  const { chance } = turn.planned;
  await doPart(stage, turn, voiding(dossier, chance.pick(stage.because.mistaken.because)));
  const code = await receivedAs(stage, turn);
  return code ? turnAfter(stage, { ...turn, code, mistaken: false }) : undefined;
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

const partOf = ({ because }: Stage, waits: Waits, { planned, asked }: Turn): Part | undefined => {
  const reasons = because.withdrawn.because;
  return nextPart(waits, {
    askForPapers: !asked,
    refuse: planned.ending === 'refused',
    withdraw: planned.ending === 'withdrawn' ? (reasons[planned.nth % reasons.length] ?? '') : null,
  });
};

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
async function turnAfter(stage: Stage, then: Turn): Promise<Turn | undefined> {
  const { at, planned } = then;
  const { chance } = planned;
  const waits = await waitsOf(stage.db, then.code);
  const now = { ...then, waits };
  const part = waits && partOf(stage, waits, now);
  if (!part) return undefined;
  const calendar = await calendarOf(stage.db, waits.dossier.authority_id);
  const someDayWithin = (days: number): Temporal.Instant => daysOn(calendar, at, chance.between(0, days));
  // A result goes to the counter the same day or the next, and lies there until its owner comes.
  if (waits.dossier.ready_at && waits.leg) return { ...now, at: someDayWithin(1) };
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
