import type { Db } from '#platform/db/index.ts';
import { paths } from '../paths.ts';
import { readCode } from './code.rules.ts';
import type { Tracked } from './track.store.ts';
import { glance } from './track.view.ts';

/** What anybody may know who knows a code: step, office and dates, for programs. */
export interface PublicPart extends Pick<Tracked, 'code' | 'state'> {
  /** The step it is at; the name of a step is left out where it would tell what the matter is. */
  readonly step: string | null;
  readonly office: string;
  readonly receivedAt: Temporal.Instant;
  readonly promisedDue: Temporal.Instant;
  readonly judgedBy: Tracked['judged_by'];
  readonly readyAt: Temporal.Instant | null;
  readonly returnedAt: Temporal.Instant | null;
}

/** The page of a dossier for whoever has its code. */
export const trackedPath = paths.tracked;

/** The public part of a dossier; undefined for a code that is none. Blanks and small letters are mended. */
export async function publicPart(db: Db, typed: string): Promise<PublicPart | undefined> {
  const code = readCode(typed);
  const seen = code ? await glance(db, code) : undefined;
  if (!seen) return undefined;
  const { dossier, units } = seen;
  const atCounter =
    dossier.state === 'received' ||
    dossier.state === 'ready' ||
    dossier.state === 'returned' ||
    dossier.ended_at !== null;
  const office = atCounter ? dossier.one_stop_id : (dossier.step_unit_id ?? dossier.settling_id);
  return {
    code: dossier.code,
    state: dossier.state,
    step: dossier.field_only || atCounter ? null : dossier.step,
    office: units.get(office)?.name ?? '',
    receivedAt: dossier.received_at,
    promisedDue: dossier.promised_due,
    judgedBy: dossier.judged_by,
    readyAt: dossier.ready_at,
    returnedAt: dossier.returned_at,
  };
}
