import { type Database, sql } from '#platform/db/index.ts';
import { namedId, newId } from '#platform/id/index.ts';

/** A timer that failed and waits to be looked after. */
export const stuckTimer = namedId('test:stuck-timer');

/** Work of the house that failed, and work that was given up: what the page of the jobs is for. */
export async function stuckWork(db: Database, stuck = stuckTimer, givenUp = newId()): Promise<void> {
  const due = Temporal.Instant.from('2019-02-20T01:00:00Z');
  await db.run(sql`insert into platform.timers (id, kind, subject_id, due_at, failures, failed_because, failed_where, failed_at)
    values (${stuck}, 'reception.parked-over', ${newId()}, ${due}, 6, 'TypeError', 'src/casework/dossiers/park/end.act.ts:34', ${due})`);
  await db.run(sql`insert into platform.given_up (id, sort, name, subject_id, due_at, failures, failed_because, reason,
      given_up_at, given_up_by)
    select ${givenUp}, 'timer', 'reception.parked-over', ${newId()}, ${due}, 9, 'TypeError', 'Đã bỏ tay', ${due}, id
    from access.accounts where login = 'ngo.quang.vinh'`);
}
