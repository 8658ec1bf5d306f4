import { kept } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import { type HolderRow, holderRows } from './holder.store.ts';

export interface HeldPost {
  readonly unitId: string;
  readonly title: string;
}

/** The first post of whoever holds the account: 'Trưởng phòng' at Phòng Tư pháp. Undefined without one. */
export async function postOf(db: Db, accountId: string): Promise<HeldPost | undefined> {
  const held = (await holders(db)).get(accountId)?.[0];
  return held && { unitId: held.unit_id, title: held.title };
}

export interface Signature {
  /** 'Phó Chủ tịch' */
  readonly title: string;
  /** In whose stead: 'KT. Chủ tịch'; null for whoever signs in their own right. */
  readonly instead: string | null;
}

/** How a person signs for a unit: by the post held there that signs, else by the first post held anywhere. */
export async function signingAs(db: Db, accountId: string, unitId: string): Promise<Signature> {
  const held = (await holders(db)).get(accountId) ?? [];
  const post = held.find((row) => row.unit_id === unitId && row.signs_as) ?? held[0];
  return { title: post?.signs_as ?? post?.title ?? '', instead: post?.signs_for ?? null };
}

/** Whether a post of theirs signs for the unit. */
export const signsByPost = async (db: Db, accountId: string, unitId: string): Promise<boolean> =>
  ((await holders(db)).get(accountId) ?? []).some((row) => row.unit_id === unitId && row.signs_as !== null);

/** The title under a person's signature for a unit: 'Phó Chủ tịch'. */
export const signingTitle = async (db: Db, accountId: string, unitId: string): Promise<string> =>
  (await signingAs(db, accountId, unitId)).title;

const holders = (db: Db): Promise<Map<string, HolderRow[]>> =>
  kept(db, 'staffing.holders', async () => Map.groupBy(await holderRows(db), (row) => row.account_id));
