import { type Db, sql, type Tx } from '#platform/db/index.ts';
import type { Run } from '../../workflow/rules.ts';
import type { WayBack } from './way-back.store.ts';

export type State = 'received' | 'settling' | Waiting | 'ready' | 'returned' | Ended;

/** The clock stands: for papers of the citizen, or for a duty paid elsewhere. */
export type Waiting = 'awaiting-supplement' | 'awaiting-payment';

/** Whether the citizen is awaited. */
export const isWaiting = (state: State): state is Waiting =>
  state === 'awaiting-supplement' || state === 'awaiting-payment';

/** Ends without a result: the citizen withdrew it, it was entered by mistake, or it was stopped (from 2025). */
export type Ended = 'withdrawn' | 'voided' | 'stopped';

/** One person's matter, from the counter to the result. */
export interface Dossier {
  readonly id: string;
  readonly code: string;
  readonly check_word: string;
  readonly procedure_id: string;
  readonly version_id: string;
  readonly case_key: string;
  readonly channel: 'direct' | 'online' | 'post';
  readonly subject: string;
  readonly sets: number;
  readonly form_set: string;
  readonly one_stop_id: string;
  readonly settling_id: string;
  readonly authority_id: string;
  readonly office_id: string;
  readonly owner_id: string;
  readonly owner_name: string;
  readonly submitter_id: string | null;
  readonly submitter_standing: string | null;
  readonly received_at: Temporal.Instant;
  readonly received_by: string | null;
  readonly collect_by: 'counter' | 'post';
  readonly statutory_due: Temporal.Instant;
  readonly committed_due: Temporal.Instant;
  readonly promised_due: Temporal.Instant;
  readonly judged_by: 'date' | 'time';
  readonly state: State;
  readonly officer_id: string | null;
  readonly seq: number;
  readonly run: Run;
  readonly definition_id: string;
  readonly ready_at: Temporal.Instant | null;
  readonly returned_at: Temporal.Instant | null;
  /** When it ended without a result. */
  readonly ended_at: Temporal.Instant | null;
  readonly field_only: boolean;
}

/** What is read of a dossier, its row called `d`. */
export const dossierColumns = sql`d.id, d.code, d.check_word, d.procedure_id, d.version_id, d.case_key, d.channel, d.subject, d.sets,
  d.form_set, d.one_stop_id, d.settling_id, d.authority_id, d.office_id, d.owner_id, d.owner_name, d.submitter_id,
  d.submitter_standing, d.received_at, d.received_by, d.collect_by, d.statutory_due, d.committed_due, d.promised_due,
  d.judged_by, d.state, d.officer_id, d.seq, d.run, d.definition_id, d.ready_at, d.returned_at, d.ended_at, d.field_only`;

/** The dossier of a code as printed; it is not locked. */
export const dossierByCode = (db: Db, code: string): Promise<Dossier | undefined> =>
  db.maybe<Dossier>(sql`select ${dossierColumns} from dossiers.dossiers d where d.code = ${code}`);

/** The codes behind ids; an id that is no dossier's is passed over. */
export async function dossierCodes(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await db.rows<{ id: string; code: string }>(
    sql`select id, code from dossiers.dossiers where id = any(${ids}::uuid[])`,
  );
  return new Map(found.map(({ id, code }) => [id, code]));
}

/** Takes the dossier for a deed: whoever comes second waits, and then sees what the first did. */
export const lockDossier = (tx: Tx, code: string): Promise<Dossier | undefined> =>
  tx.maybe<Dossier>(sql`select ${dossierColumns} from dossiers.dossiers d where d.code = ${code} for no key update`);

/** The same, for who knows it by its id: a timer. */
export const lockDossierById = (tx: Tx, id: string): Promise<Dossier | undefined> =>
  tx.maybe<Dossier>(sql`select ${dossierColumns} from dossiers.dossiers d where d.id = ${id} for no key update`);

/** What a deed leaves the dossier with. Each deed records one event, so the number of the last event grows by one. */
export interface Left {
  readonly run: Run;
  readonly state: State;
  readonly officerId: string | null;
  readonly readyAt: Temporal.Instant | null;
  /** How whoever did this may take it back; null where nobody may. */
  readonly wayBack: WayBack | null;
}

/** Keeps where the process stands after a step; the number of the last event grows by one. */
export const leave = (tx: Tx, dossier: Dossier, left: Left): Promise<number> =>
  tx.run(sql`update dossiers.dossiers set seq = seq + 1, run = ${JSON.stringify(left.run)}::jsonb, state = ${left.state},
    officer_id = ${left.officerId}, ready_at = ${left.readyAt}, way_back = ${wayJson(left.wayBack)}::jsonb
    where id = ${dossier.id}`);

const wayJson = (way: WayBack | null): string | null => way && JSON.stringify(way);

/** The dossier ends without a result; the number of the last event grows by one. */
export const endEarly = (
  tx: Tx,
  dossierId: string,
  end: { readonly run: Run; readonly state: Ended; readonly at: Temporal.Instant; readonly wayBack: WayBack | null },
): Promise<number> =>
  tx.run(sql`update dossiers.dossiers set seq = seq + 1, run = ${JSON.stringify(end.run)}::jsonb, state = ${end.state},
    ended_at = ${end.at}, way_back = ${wayJson(end.wayBack)}::jsonb where id = ${dossierId}`);

/** Every unit that has a part in the dossier, those among them that a step of it was given to: whoever may read it there may read it. */
export const unitsOfDossier = (dossier: Dossier, work: readonly { readonly unit_id: string }[]): string[] => [
  dossier.one_stop_id,
  dossier.settling_id,
  dossier.authority_id,
  dossier.office_id,
  ...work.map((task) => task.unit_id),
];

export interface NewDossier {
  readonly id: string;
  readonly code: string;
  readonly checkWord: string;
  readonly procedureId: string;
  readonly versionId: string;
  readonly caseKey: string;
  readonly channel: Dossier['channel'];
  readonly subject: string;
  readonly sets: number;
  readonly formSet: string;
  readonly one_stop_id: string;
  readonly settling_id: string;
  readonly authority_id: string;
  readonly office_id: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly submitterId: string | null;
  readonly submitterStanding: string | null;
  readonly receivedAt: Temporal.Instant;
  readonly receivedBy: string | null;
  readonly collectBy: Dossier['collect_by'];
  readonly dates: {
    readonly due_at: Temporal.Instant;
    readonly statutory_due: Temporal.Instant;
    readonly committed_due: Temporal.Instant;
  };
  readonly judgedBy: Dossier['judged_by'];
  readonly run: Run;
  readonly definitionId: string;
  readonly fieldOnly: boolean;
}

/** Writes a dossier that was received, with the dates it was promised by. */
export const insertDossier = (tx: Tx, d: NewDossier): Promise<number> =>
  tx.run(sql`
    insert into dossiers.dossiers (id, code, check_word, procedure_id, version_id, case_key, channel, subject, sets, form_set,
      one_stop_id, settling_id, authority_id, office_id, owner_id, owner_name, submitter_id, submitter_standing, received_at,
      received_by, collect_by, statutory_due, committed_due, promised_due, judged_by, state, seq, run, definition_id, field_only)
    values (${d.id}, ${d.code}, ${d.checkWord}, ${d.procedureId}, ${d.versionId}, ${d.caseKey}, ${d.channel}, ${d.subject}, ${d.sets},
      ${d.formSet}, ${d.one_stop_id}, ${d.settling_id}, ${d.authority_id}, ${d.office_id}, ${d.ownerId}, ${d.ownerName},
      ${d.submitterId}, ${d.submitterStanding}, ${d.receivedAt}, ${d.receivedBy}, ${d.collectBy}, ${d.dates.statutory_due},
      ${d.dates.committed_due}, ${d.dates.due_at}, ${d.judgedBy}, 'received', 1, ${JSON.stringify(d.run)}::jsonb, ${d.definitionId}, ${d.fieldOnly})`);

/** A deed that moves no step: its event counts, and the state may change. */
export const touch = (tx: Tx, dossierId: string, state?: State, wayBack: WayBack | null = null): Promise<number> =>
  tx.run(sql`update dossiers.dossiers set seq = seq + 1, state = coalesce(${state ?? null}, state),
    way_back = ${wayJson(wayBack)}::jsonb where id = ${dossierId}`);

/** Another officer settles it; the number of the last event grows by one. */
export const setOfficer = (tx: Tx, dossierId: string, officerId: string, wayBack: WayBack | null): Promise<number> =>
  tx.run(sql`update dossiers.dossiers set seq = seq + 1, officer_id = ${officerId}, way_back = ${wayJson(wayBack)}::jsonb
    where id = ${dossierId}`);

/** The result was handed out at this instant; null: it was wrong, and is made anew. */
export const markReturned = (tx: Tx, dossierId: string, at: Temporal.Instant | null): Promise<number> =>
  tx.run(sql`update dossiers.dossiers set returned_at = ${at} where id = ${dossierId}`);
