import { calendarOf } from '#foundations/calendar/index.ts';
import { allUnits, isOpenOn, successorsOf, unitsById } from '#foundations/organisations/index.ts';
import { type Actor, unitsWhere } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { answerDue, cameLate } from '../extend/answer.rules.ts';
import type { Asked } from './question.store.ts';

/** Where an official answers questions: the units they settle at, and those that these follow. */
export async function answersAt(db: Db, actor: Actor, day: Temporal.PlainDate): Promise<string[]> {
  const mine = [...new Set(unitsWhere(actor, 'dossier.process'))];
  if (mine.length === 0) return mine;
  const ended = (await allUnits(db)).filter((unit) => !isOpenOn(unit, day));
  const followed = await Promise.all(
    ended.map(async ({ id }) => ((await successorsOf(db, id, day)).some((one) => mine.includes(one.id)) ? [id] : [])),
  );
  return [...mine, ...followed.flat()];
}

/** A question with the day an answer is due, and how it stands. */
export interface Seen extends Asked {
  readonly asker: string;
  readonly due: Temporal.PlainDate;
  readonly state: 'waits' | 'overdue' | 'answered' | 'late' | 'over';
}

export const seenQuestions = (ask: Visit, found: readonly Asked[]): Promise<Seen[]> =>
  Promise.all(found.map((one) => seen(ask, one)));

async function seen({ house: { db }, now }: Visit, one: Asked): Promise<Seen> {
  const [calendar, units] = await Promise.all([calendarOf(db, one.authority_id), unitsById(db)]);
  const due = answerDue(one, calendar);
  const { answered_on: on } = one;
  const overdue = Temporal.PlainDate.compare(dayOf(now), due) > 0;
  const state = on
    ? cameLate(on, one, calendar)
      ? 'late'
      : 'answered'
    : one.over
      ? 'over'
      : overdue
        ? 'overdue'
        : 'waits';
  return { ...one, asker: units.get(one.settling_id)?.name ?? '', due, state };
}
