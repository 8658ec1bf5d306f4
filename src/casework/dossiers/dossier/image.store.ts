import { sql, type Tx } from '#platform/db/index.ts';
import { type Charge, chargesOf } from '../../payments/index.ts';
import type { Dossier } from './dossier.store.ts';
import { type DatesBefore, datesBefore } from './promise.store.ts';

/** Tables whose rows of one dossier may be laid back as they were. */
type Part =
  | 'results'
  | 'pauses'
  | 'supplements'
  | 'duties'
  | 'lateness'
  | 'originals'
  | 'reminders'
  | 'stops'
  | 'withdrawals'
  | 'post_addresses'
  | 'tasks'
  | 'legs'
  | 'recusals'
  | 'drafts'
  | 'papers'
  | 'extensions';

/** What a deed found, of what it is going to change: enough to lay it back. */
export interface Image {
  readonly rows: Readonly<Partial<Record<Part, readonly unknown[]>>>;
  readonly ready_at: string | null;
  readonly ended_at: string | null;
  readonly collect_by: Dossier['collect_by'];
  /** What is not paid and may be waived; its sums as texts. */
  readonly unpaid: readonly { readonly id: string; readonly amount: string; readonly ground: string | null }[];
  /** By what it was judged, where the deed promises a new day. */
  readonly dates?: DatesBefore;
}

/** The image of a dossier in hand, before anything of it was written: of these tables, and of what is not paid yet. */
export async function imageOf(tx: Tx, dossier: Dossier, parts: readonly Part[]): Promise<Image> {
  const [{ rows }, charges] = await Promise.all([
    tx.one<{ rows: Image['rows'] }>(sql`select dossiers.image(${dossier.id}, ${parts}) as rows`),
    chargesOf(tx, dossier.id),
  ]);
  return {
    rows,
    ready_at: dossier.ready_at?.toString() ?? null,
    ended_at: dossier.ended_at?.toString() ?? null,
    collect_by: dossier.collect_by,
    unpaid: charges.filter(({ paid_at }) => paid_at === null).map(unpaid),
  };
}

/** The image that a deed finds which promises a new day. */
export const imageBeforePromise = async (tx: Tx, dossier: Dossier, parts: readonly Part[]): Promise<Image> => ({
  ...(await imageOf(tx, dossier, parts)),
  dates: await datesBefore(tx, dossier.id),
});

const unpaid = ({ id, amount, exemption_ground }: Charge) => ({ id, amount: String(amount), ground: exemption_ground });

/** Lays the rows of an image back as they were. */
export const layBack = (tx: Tx, dossierId: string, { rows }: Image): Promise<number> =>
  tx.run(sql`select dossiers.lay_back(${dossierId}, ${JSON.stringify(rows)}::jsonb)`);
