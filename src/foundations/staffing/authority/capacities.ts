import { kept } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import { postOf, type Signature, signingAs, signsByPost } from '../holders.ts';
import { authoritiesOn } from './authority.store.ts';

/** As what somebody may sign for a unit: by their own post, or by a written authority. */
export interface Capacity extends Signature {
  /** Empty: by their own post. */
  readonly authorityId: string;
  /** `12/UQ-UBND`; empty for their own post. */
  readonly document: string;
}

/** As what a person may sign for a unit on a day, their own post first; whoever holds neither signs by their first post. */
export async function capacitiesOf(
  db: Db,
  { accountId, unitId }: { readonly accountId: string; readonly unitId: string },
  day: Temporal.PlainDate,
): Promise<Capacity[]> {
  const [own, post, byPost, given] = await Promise.all([
    signingAs(db, accountId, unitId),
    postOf(db, accountId),
    signsByPost(db, accountId, unitId),
    kept(db, `staffing.authorities:${day}`, () => authoritiesOn(db, day)),
  ]);
  const authorities = given
    .filter((one) => one.account_id === accountId && one.unit_id === unitId)
    .map(({ id, form, instead, document }) => ({
      ...{ authorityId: id, document, instead: `${form}. ${instead}` },
      title: byPost ? own.title : (post?.title ?? own.title),
    }));
  const ownCapacity = { ...own, authorityId: '', document: '' };
  return byPost || authorities.length === 0 ? [ownCapacity, ...authorities] : authorities;
}

/** `KT. Chủ tịch, Phó Chủ tịch (12/UQ-UBND)` */
export const capacityText = ({ title, instead, document }: Capacity): string =>
  [instead, title].filter((line) => line).join(', ') + (document ? ` (${document})` : '');
