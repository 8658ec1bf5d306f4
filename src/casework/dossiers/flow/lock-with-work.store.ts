import { sql, type Tx } from '#platform/db/index.ts';
import { type Dossier, dossierColumns } from '../dossier/dossier.store.ts';
import { type Leg, openLeg } from './leg.store.ts';
import { openWork, type Task } from './task.store.ts';

/** A dossier locked for a deed, with the work that is open and the hand-over nobody has signed for. */
export interface Locked {
  readonly dossier: Dossier;
  readonly tasks: readonly Task[];
  readonly leg: Leg | undefined;
  /** Accounts of those who stepped aside from it. */
  readonly aside: readonly string[];
}

type Row = Dossier & {
  /** The number of the last event when the question was asked: before the lock was waited for. */
  readonly seen_seq: number;
  readonly aside: readonly string[];
  readonly open_tasks: readonly Written<Task, 'opened_at' | 'step_due_at'>[] | null;
  readonly open_leg: Written<Leg, 'give_by' | 'given_at' | 'taken_at' | 'called_off_at'> | null;
};

/** A row as JSON writes it: its instants are texts. */
type Written<Of, Instants extends keyof Of> = Omit<Of, Instants> & {
  readonly [Name in Instants]: string | (null extends Of[Name] ? null : never);
};

/**
 * Locks the dossier and reads its open work in one question. Whoever had to wait for the lock was told of the work as
 * it stood before, and asks for it again.
 */
export async function lockWithWork(tx: Tx, code: string): Promise<Locked | undefined> {
  const row = await tx.maybe<Row>(sql`
    select ${dossierColumns},
      (select s.seq from dossiers.dossiers s where s.id = d.id) as seen_seq,
      array(select r.account_id from dossiers.recusals r where r.dossier_id = d.id) as aside,
      (select json_agg(open order by open.opened_at) from (
        select t.id, t.dossier_id, t.token, t.element, t.name, t.unit_id, t.act, t.holder_id, t.opened_at, t.step_due_at, t.waiting
        from dossiers.tasks t where t.dossier_id = d.id and t.closed_at is null) as open) as open_tasks,
      (select row_to_json(open) from (
        select l.position, l.from_unit_id, l.to_unit_id, l.give_by, l.given_at, l.given_by, l.taken_at, l.taken_by, l.called_off_at
        from dossiers.legs l where l.dossier_id = d.id and l.taken_at is null and l.called_off_at is null
        order by l.position desc limit 1) as open) as open_leg
    from dossiers.dossiers d where d.code = ${code} for no key update of d`);
  if (!row) return undefined;
  const { seen_seq, open_tasks, open_leg, aside, ...dossier } = row;
  if (seen_seq === dossier.seq)
    return { dossier, tasks: (open_tasks ?? []).map(taskOf), leg: open_leg ? legOf(open_leg) : undefined, aside };
  const [tasks, leg] = await Promise.all([openWork(tx, code), openLeg(tx, code)]);
  return { dossier, tasks, leg, aside };
}

const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const instantOrNull = (text: string | null): Temporal.Instant | null => (text === null ? null : instant(text));

const taskOf = (task: NonNullable<Row['open_tasks']>[number]): Task => ({
  ...task,
  opened_at: instant(task.opened_at),
  step_due_at: instant(task.step_due_at),
});

const legOf = (leg: NonNullable<Row['open_leg']>): Leg => ({
  ...leg,
  give_by: instant(leg.give_by),
  given_at: instantOrNull(leg.given_at),
  taken_at: instantOrNull(leg.taken_at),
  called_off_at: instantOrNull(leg.called_off_at),
});
