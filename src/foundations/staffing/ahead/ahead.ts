import type { Unit } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import { awayOn } from '../absence/absence.rules.ts';
import { absencesAt } from '../absence/list.store.ts';
import { authoritiesAt } from '../authority/authority.store.ts';
import { type VacantAt, vacantPosts } from './vacant.store.ts';

/** What is to be looked after among people in the days to come. */
export interface Ahead {
  /** Away today with nobody who stands in. */
  readonly alone: number;
  /** Absences and authorities to sign that hold today and end within the days looked ahead. */
  readonly absencesEnd: number;
  readonly authoritiesEnd: number;
  readonly vacant: readonly VacantAt[];
}

/** How many days are looked ahead. */
export const aheadDays = 7;

/** Of the people of these units. */
export async function peopleAhead(db: Db, units: readonly Unit[], day: Temporal.PlainDate): Promise<Ahead> {
  const ids = units.map(({ id }) => id);
  const until = day.add({ days: aheadDays });
  const soon = (last: Temporal.PlainDate): boolean =>
    Temporal.PlainDate.compare(last, day) >= 0 && Temporal.PlainDate.compare(last, until) <= 0;
  const begun = (from: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(from, day) <= 0;
  const [absences, authorities, vacant] = await Promise.all([
    absencesAt(db, ids),
    authoritiesAt(db, ids),
    vacantPosts(db, ids, day),
  ]);
  const away = absences.filter((one) => awayOn(one, day) === 'dang');
  const signing = authorities.filter(({ ended_at, from_day }) => !ended_at && begun(from_day));
  return {
    alone: away.filter(({ substitute_id }) => substitute_id === null).length,
    absencesEnd: away.filter(({ last_day }) => soon(last_day)).length,
    authoritiesEnd: signing.filter(({ last_day }) => soon(last_day)).length,
    vacant,
  };
}
