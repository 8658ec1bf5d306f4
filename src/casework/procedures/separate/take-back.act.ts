import type { Deed } from '#platform/deeds/index.ts';
import { editRows, lockProcedure, lockVersion } from '../edit/edit.store.ts';
import { layBack, type UseOf } from '../edit/take-back.act.ts';
import { type SeparatedRow, separatedRows } from './separate.store.ts';

type Doing = Pick<Deed, 'tx' | 'actor' | 'now'>;

/**
 * The versions a separation wrote go, and those before hold again; answers whether they did. Any that was received under, published
 * by a decision or followed by another keeps all of them.
 */
export async function takeSeparationBack(
  deed: Doing,
  { change, why }: { readonly change: string; readonly why: string },
  useOf: UseOf,
): Promise<boolean> {
  const written = Map.groupBy(await separatedRows(deed.tx, change), ({ procedure_id }) => procedure_id);
  for (const [procedureId, rows] of written)
    if (!(await goesBack(deed, procedureId, rows, { why, useOf }))) return false;
  return true;
}

async function goesBack(
  deed: Doing,
  procedureId: string,
  rows: readonly SeparatedRow[],
  { why, useOf }: { readonly why: string; readonly useOf: UseOf },
): Promise<boolean> {
  const { tx } = deed;
  await lockProcedure(tx, procedureId);
  for (const row of rows) await lockVersion(tx, row.version_id);
  const standing = (await editRows(tx, procedureId)).filter((edit) => edit.undone_at === null);
  const last = standing.slice(0, rows.length);
  for (const row of rows) {
    const edit = last.find((one) => one.version_id === row.version_id);
    if (!edit || edit.announced) return false;
    if ((await useOf(tx, { id: row.version_id, since: row.valid_from })).received) return false;
    await layBack(deed, { edit, why, procedureId, validTo: row.valid_to });
  }
  return true;
}
