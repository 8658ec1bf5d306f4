import { sql } from '#platform/db/index.ts';
import type { State } from '../dossier/dossier.store.ts';

export interface Found {
  readonly id: string;
  readonly code: string;
  readonly subject: string;
  readonly owner_name: string;
  readonly procedure_id: string;
  readonly state: State;
  readonly result: 'refused' | null;
  readonly received_at: Temporal.Instant;
  readonly promised_due: Temporal.Instant;
  readonly judged_by: 'date' | 'time';
  readonly ready_at: Temporal.Instant | null;
  readonly ended_at: Temporal.Instant | null;
  readonly settling_id: string;
  readonly authority_id: string;
}

/** Found with what tells the owner apart: by a second fact, or among namesakes. */
export interface FoundApart extends Found {
  readonly born: Temporal.PlainDate | null;
  readonly hamlet: string | null;
  readonly address: string;
}

/** In whichever way it was found. */
export type FoundAnyhow = Found & Partial<FoundApart>;

/** The newest that are shown; one more is asked for, to know that there are more. */
export const mostFound = 50;
export const most = mostFound + 1;
export const columns = sql`d.id, d.code, d.subject, d.owner_name, d.procedure_id, d.state, d.received_at, d.promised_due, d.judged_by, d.ready_at, d.ended_at, d.settling_id, d.authority_id`;

/** Of those that are shown: is the result a refusal? Asked last, of the small index of refusals, for it only changes a word. */
export const result = sql`(select r.kind from dossiers.results r where r.dossier_id = d.id and r.kind = 'refused') as result`;

/** So many of the newest dossiers are looked at for a fragment that very many names hold. */
export const mostLookedAt = 20_000;

/** Which dossiers may be found: those with a part at one of these offices. */
export interface Scope {
  readonly unitIds: readonly string[];
}

export const within = ({ unitIds }: Scope) =>
  sql`(d.one_stop_id = any(${unitIds}) or d.settling_id = any(${unitIds}) or d.authority_id = any(${unitIds}) or d.office_id = any(${unitIds}))`;
