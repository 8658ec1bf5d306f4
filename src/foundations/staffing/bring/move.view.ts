import type { Typed } from '#foundations/importing/index.ts';
import type { Db } from '#platform/db/index.ts';
import { parseDay } from '#platform/time/index.ts';
import { decideAppointment } from '../appoint/appoint.rules.ts';
import type { Moving } from '../appoint/move.act.ts';
import { rolesHeld } from '../appoint/move.view.ts';
import { appointmentsOf } from '../people/people.store.ts';
import type { KnownPerson } from '../people/written.ts';
import type { BringReason } from './bring.text.ts';
import { type Ground, saidAt } from './ground.ts';

/** A line that gives a known official another post: what it would write, all that stands against it, and what it leaves. */
export interface ReadMove {
  readonly moving: Moving;
  readonly reasons: readonly BringReason[];
}

/** The post of a line in place of the one the list names; roles that were left as they came are those the new post usually has. */
export async function readMove(db: Db, ground: Ground, line: Typed, person: KnownPerson): Promise<ReadMove> {
  const { written } = person;
  const there = await saidAt(db, ground, {
    unit: line.unit || written.unit,
    title: line.post || written.post,
    roles: line.roles === written.roles ? '' : (line.roles ?? ''),
  });
  const day = parseDay(line.from ?? '');
  const held = await appointmentsOf(db, person.id);
  const left = held.filter(
    ({ title, unit_id, to_day }) => to_day === null && title === person.title && unit_id === person.unit_id,
  );
  const leaves = left.map(({ id }) => id);
  const moving = { personId: person.id, postId: there.postId, roles: there.roles, from: day ?? ground.today, leaves };
  const unread: BringReason[] = [...(day ? [] : [{ reason: 'post-needs-day' } as const]), ...there.reasons];
  if (unread.length > 0) return { moving, reasons: unread };
  const postIds = held.flatMap(({ id, post_id, to_day }) => (to_day || leaves.includes(id) ? [] : [post_id]));
  const decided = decideAppointment(moving, { postIds, roles: await rolesHeld(db, held, leaves) }, ground.today);
  const early = left.some(({ from_day }) => Temporal.PlainDate.compare(moving.from, from_day) <= 0);
  const stands: BringReason[] = [
    ...(decided.ok ? [] : decided.reasons),
    ...(early ? [{ reason: 'before-it-began' } as const] : []),
  ];
  return { moving, reasons: stands };
}
