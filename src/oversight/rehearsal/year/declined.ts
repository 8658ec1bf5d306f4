import { decline } from '#casework/dossiers/index.ts';
import { counterHours } from '#foundations/calendar/index.ts';
import { type Unit, unitByKey } from '#foundations/organisations/index.ts';
import type { Database } from '#platform/db/index.ts';
import { seedOnce } from '#platform/seed/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { done } from './certified.ts';
import type { PlannedDeclined } from './declined.rules.ts';
import { type NameLine, visitorOf } from './people.rules.ts';
import type { PeopleAtWork } from './people-at-work.ts';
import type { DeclinedShape } from './plan.rules.ts';
import { minuteWithin } from './timing.rules.ts';

export interface DecliningAsked {
  readonly db: Database;
  /** Names the year; a day of it is played once. */
  readonly year: string;
  readonly shape: DeclinedShape;
  readonly people: PeopleAtWork;
  readonly names: readonly NameLine[];
}

/**
 * Sends away whoever comes in vain on a day, each with the reason and what to do next in writing. A day is one transaction: broken
 * off, it is played again whole.
 */
export async function declineDay(
  { db, year, shape, people, names }: DecliningAsked,
  day: string,
  coming: readonly PlannedDeclined[],
): Promise<number> {
  if (coming.length === 0) return 0;
  await seedOnce(db, `${year}/declined/${day}`, async (tx) => {
    for (const { counter, moment, chance } of coming) {
      const unit = (await unitByKey(db, counter)) as Unit;
      const [clerk] = await people.whoDoes({ permission: 'dossier.receive', unitId: unit.id });
      if (!clerk) throw new Error(`nobody receives at ${counter}`);
      const date = Temporal.PlainDate.from(day);
      const minutes = minuteWithin(await counterHours(db, unit.id, date), moment);
      const now = instantOf(date.toPlainDateTime().add({ minutes }));
      const identity = String(chance.between(100_000_000, 499_999_999));
      const { name, address } = visitorOf(chance, names, { identity, place: unit.name });
      const declining = { ...chance.pick(shape.matters), name, identity, address, phone: '', email: '' };
      await done(decline({ tx, db, actor: clerk, now }, { oneStopId: unit.id, procedureId: null }, declining));
    }
  });
  return coming.length;
}
