import { sourcesOf } from '#foundations/access/index.ts';
import { unitById } from '#foundations/organisations/index.ts';
import { kept } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import { postOf, type Signature, signingAs, signsByPost } from '../holders.ts';
import { titleElsewhere } from './authority.rules.ts';
import { type Authority, authoritiesOn } from './authority.store.ts';

/** As what somebody may sign for a unit: by their own post, or by a written authority. */
export interface Capacity extends Signature {
  /** Empty: by their own post. */
  readonly authorityId: string;
  /** `12/UQ-UBND`; empty for their own post. */
  readonly document: string;
}

/** Who signs for whom; `fieldKey`: what in, where it is known. */
export interface SigningFor {
  readonly accountId: string;
  readonly unitId: string;
  readonly fieldKey?: string | undefined;
}

/**
 * As what a person may sign for a unit on a day, their own post first; whoever holds neither signs by their first post. A written
 * authority for some fields holds in none but these: whoever signs by such ones alone has no capacity in another field.
 */
export async function capacitiesOf(
  db: Db,
  { accountId, unitId, fieldKey }: SigningFor,
  day: Temporal.PlainDate,
): Promise<Capacity[]> {
  const [own, post, byPost, given] = await Promise.all([
    signingAs(db, accountId, unitId),
    postOf(db, accountId),
    signsByPost(db, accountId, unitId),
    kept(db, `staffing.authorities:${day}`, () => authoritiesOn(db, day)),
  ]);
  const unit = post && post.unitId !== unitId ? await unitById(db, post.unitId) : undefined;
  const elsewhere = unit && post ? titleElsewhere(post.title, unit.name) : (post?.title ?? own.title);
  const mine = given.filter((one) => one.account_id === accountId && one.unit_id === unitId);
  const authorities = mine
    .filter(({ fields }) => fieldKey === undefined || fields.length === 0 || fields.includes(fieldKey))
    .map(({ id, form, instead, document }) => ({
      ...{ authorityId: id, document, instead: `${form}. ${instead}` },
      title: byPost ? own.title : elsewhere,
    }));
  const ownCapacity = { ...own, authorityId: '', document: '' };
  const signsAtAll = byPost || mine.length === 0;
  return signsAtAll && (await signsOtherwise(db, { accountId, unitId, fieldKey }, mine))
    ? [ownCapacity, ...authorities]
    : authorities;
}

/** Whether any authority somebody holds on a day is for some fields only. */
export async function signsSomeFields(db: Db, accountId: string, day: Temporal.PlainDate): Promise<boolean> {
  const given = await kept(db, `staffing.authorities:${day}`, () => authoritiesOn(db, day));
  return given.some(({ account_id, fields }) => account_id === accountId && fields.length > 0);
}

/**
 * Whether somebody signs in a field by their own post: a post may say how its holder signs and give no right to, so that the right
 * comes from written authorities alone, and reaches no further than their fields.
 */
async function signsOtherwise(
  db: Db,
  { accountId, unitId, fieldKey }: SigningFor,
  given: readonly Authority[],
): Promise<boolean> {
  if (fieldKey === undefined || given.every(({ fields }) => fields.length === 0)) return true;
  const sources = await sourcesOf(db, { accountId, permission: 'dossier.sign', unitId });
  return sources.some((source) => given.every(({ id }) => id !== source));
}

/** `KT. Chủ tịch, Phó Chủ tịch (12/UQ-UBND)` */
export const capacityText = ({ title, instead, document }: Capacity): string =>
  [instead, title].filter((line) => line).join(', ') + (document ? ` (${document})` : '');
