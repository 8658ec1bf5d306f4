import { actorId } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { versionTakenBack } from './edit.events.ts';
import {
  type EditRow,
  editRows,
  endVersion,
  lockProcedure,
  lockVersion,
  markUndone,
  supersede,
  versionToEdit,
} from './edit.store.ts';
import { mayEditCatalogue } from './keepers.ts';
import { layRooms } from './rooms.act.ts';

/** What was received under a version, from the capability that receives: all of it since a day, and what is open of it. */
export interface Use {
  readonly open: number;
  readonly received: boolean;
}

/** Asked of those who receive. */
export type UseOf = (db: Db, version: { readonly id: string; readonly since: Temporal.PlainDate }) => Promise<Use>;

export interface TakingBack {
  readonly key: string;
  readonly version: string;
  readonly why: string;
}

/** Why a version stays. */
export type Stays = 'not-written-here' | 'later-stands' | 'announced' | 'received-under' | 'of-separation';

export type TakeBackReason =
  | { readonly reason: 'not-allowed' | Stays }
  | { readonly field: 'why'; readonly reason: 'why-missing' };

/** Takes back the version written last, while nothing was received under it: the one it was made of holds again as before. The first version of a procedure leaves nothing in force. */
export async function takeBackVersion(
  deed: Deed,
  { key, version, why }: TakingBack,
  useOf: UseOf,
): Promise<Result<'back' | 'gone', TakeBackReason>> {
  const { tx } = deed;
  if (!(await mayEditCatalogue(deed.db, deed.actor))) return refuse<TakeBackReason>({ reason: 'not-allowed' });
  const seen = await versionToEdit(deed.db, key, version);
  if (!seen) return refuse<TakeBackReason>({ reason: 'not-allowed' });
  await lockProcedure(tx, seen.procedure_id);
  await lockVersion(tx, version);
  const row = (await versionToEdit(tx, key, version)) ?? seen;
  const edits = await editRows(tx, row.procedure_id);
  const stays = whyItStays(edits, version, await useOf(tx, { id: version, since: row.valid_from }));
  const reasons: TakeBackReason[] = [
    ...(saysWhy(why) ? [] : [{ field: 'why', reason: 'why-missing' } as const]),
    ...stays.map((reason) => ({ reason })),
  ];
  const edit = edits.find((one) => one.version_id === version);
  if (reasons.length > 0 || !edit) return refuse(...reasons);
  await layBack(deed, { edit, why: why.trim(), procedureId: row.procedure_id, validTo: row.valid_to });
  tx.afterwards(() => forget(deed.db));
  return accept(edit.base_id ? 'back' : 'gone');
}

interface LayingBack {
  readonly edit: EditRow;
  readonly why: string;
  readonly procedureId: string;
  /** Until when the version held that goes. */
  readonly validTo: Temporal.PlainDate | null;
}

/** The version goes, and the one it was made of holds again with its rooms. */
export async function layBack(
  deed: Pick<Deed, 'tx' | 'actor' | 'now'>,
  { edit, why, procedureId, validTo }: LayingBack,
): Promise<void> {
  const { tx, now } = deed;
  await supersede(tx, edit.version_id, true);
  if (edit.base_id) await (edit.replaced ? supersede(tx, edit.base_id, false) : endVersion(tx, edit.base_id, validTo));
  if (edit.rooms_before) await layRooms(tx, procedureId, edit.rooms_before);
  await markUndone(tx, edit.version_id, { at: now, by: actorId(deed), why });
  const told = { version: edit.version_id, base: edit.base_id };
  await record(deed, happened(versionTakenBack, { kind: 'procedure', id: procedureId }, told));
}

/** Everything against taking a version back; nothing: it may be. */
export function whyItStays(edits: readonly EditRow[], version: string, use: Use): Stays[] {
  const standing = edits.filter((one) => one.undone_at === null);
  const edit = standing.find((one) => one.version_id === version);
  if (!edit) return ['not-written-here'];
  return [
    ...(standing[0] === edit ? [] : (['later-stands'] as const)),
    ...(edit.announced ? (['announced'] as const) : []),
    // Who settles it is told by the change of the unit: that is taken back, and all its versions with it.
    ...(edit.separated ? (['of-separation'] as const) : []),
    ...(use.received ? (['received-under'] as const) : []),
  ];
}
