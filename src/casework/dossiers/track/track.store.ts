import { type Db, sql } from '#platform/db/index.ts';
import type { State } from '../dossier/dossier.store.ts';

/** What anybody who knows a code may see; names only with the check word. */
export interface Tracked {
  readonly id: string;
  readonly code: string;
  readonly check_word: string;
  readonly owner_name: string;
  readonly subject: string;
  readonly procedure_id: string;
  readonly version_id: string;
  readonly case_key: string;
  readonly channel: 'direct' | 'online' | 'post';
  readonly state: State;
  readonly one_stop_id: string;
  readonly settling_id: string;
  readonly authority_id: string;
  readonly office_id: string;
  readonly received_at: Temporal.Instant;
  readonly promised_due: Temporal.Instant;
  readonly statutory_due: Temporal.Instant;
  readonly judged_by: 'date' | 'time';
  readonly ready_at: Temporal.Instant | null;
  readonly returned_at: Temporal.Instant | null;
  readonly ended_at: Temporal.Instant | null;
  readonly collect_by: 'counter' | 'post';
  readonly field_only: boolean;
  readonly step: string | null;
  readonly step_element: string | null;
  readonly step_unit_id: string | null;
  /** Since when that step waits at that office. */
  readonly step_since: Temporal.Instant | null;
  /** The hand-over nobody has signed for yet: until then the dossier lies with neither the next step nor its office. */
  readonly leg_from: string | null;
  readonly leg_to: string | null;
  readonly leg_given_at: Temporal.Instant | null;
  readonly definition_id: string;
  /** The day it was put off to, with an apology; it stays judged by the one before. */
  readonly new_day: Temporal.PlainDate | null;
  /** That day is for a result made anew: the one before was wrong through the office's fault. */
  readonly anew: boolean;
  /** The clock stands: it waits for the citizen, and was not late when it was asked. */
  readonly stands: boolean;
  /** The result was given to the postman, under this number. */
  readonly tracking: string | null;
  readonly posted_at: Temporal.Instant | null;
}

/** One look by the code's unique index: the dossier and the step it is at. */
export const trackByCode = (db: Db, code: string): Promise<Tracked | undefined> =>
  db.maybe<Tracked>(sql`
    select d.id, d.code, d.check_word, d.owner_name, d.subject, d.procedure_id, d.version_id, d.case_key, d.channel, d.state, d.one_stop_id,
      d.settling_id, d.authority_id, d.office_id, d.received_at, d.promised_due, d.statutory_due, d.judged_by, d.ready_at, d.returned_at, d.ended_at,
      d.collect_by, d.field_only, d.definition_id, t.name as step, t.element as step_element, t.unit_id as step_unit_id,
      greatest(t.opened_at, (select max(m.moved_at) from dossiers.moves m where m.dossier_id = d.id and m.to_unit_id = t.unit_id)) as step_since,
      w.from_unit_id as leg_from, w.to_unit_id as leg_to, w.given_at as leg_given_at, coalesce(wrong.new_day, l.new_day) as new_day,
      wrong.new_day is not null as anew,
      exists (select from dossiers.pauses s where s.dossier_id = d.id and upper_inf(s.during)) as stands,
      p.tracking, p.posted_at
    from dossiers.dossiers d
    left join lateral (select name, element, unit_id, opened_at from dossiers.tasks where dossier_id = d.id and closed_at is null
      order by opened_at limit 1) as t on true
    left join lateral (select from_unit_id, to_unit_id, given_at from dossiers.legs where dossier_id = d.id
      and taken_at is null and called_off_at is null order by position desc limit 1) as w on true
    left join dossiers.lateness l on l.dossier_id = d.id and l.apologised_at is not null
    left join lateral (select n.new_day from dossiers.recall_notices n where n.dossier_id = d.id and n.new_day is not null
      order by n.seq desc limit 1) as wrong on true
    left join dossiers.parcels p on p.dossier_id = d.id and p.closed_at is null
    where d.code = ${code}`);
