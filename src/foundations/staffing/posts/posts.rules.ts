import { fold } from '#platform/text/index.ts';
import { meetings, type RoleAt } from '../appoint/separation.rules.ts';

export const standings = ['leader', 'expert', 'support'] as const;
export type Standing = (typeof standings)[number];

/** A post of the framework as it is opened. */
export interface OpeningPost {
  readonly unitId: string;
  readonly title: string;
  readonly standing: string;
  /** Under a signature: the title, and in whose stead. */
  readonly signsAs: string;
  readonly signsFor: string;
  /** How many it is given this year; empty: it is not counted. */
  readonly quota: string;
  readonly roles: readonly RoleAt[];
}

export type PostReason =
  | { readonly field: 'title'; readonly reason: 'title-missing' | 'title-taken' }
  | { readonly field: 'standing'; readonly reason: 'standing-missing' }
  | { readonly field: 'signsAs'; readonly reason: 'signs-as-missing' }
  | { readonly field: 'quota'; readonly reason: 'quota-unreadable' }
  | { readonly reason: 'process-and-sign' | 'not-found' | 'held' | 'closed-already' };

/** Every reason why a post cannot be opened so; `titles`: those of the unit's posts. */
export function whyNotOpen(asked: OpeningPost, titles: readonly string[]): PostReason[] {
  const same = (title: string): boolean => title.trim().toLowerCase() === asked.title.toLowerCase();
  const reasons: PostReason[] = [];
  if (asked.title.length < 2) reasons.push({ field: 'title', reason: 'title-missing' });
  else if (titles.some(same)) reasons.push({ field: 'title', reason: 'title-taken' });
  if (!standings.some((one) => one === asked.standing)) reasons.push({ field: 'standing', reason: 'standing-missing' });
  if (asked.signsFor && !asked.signsAs) reasons.push({ field: 'signsAs', reason: 'signs-as-missing' });
  if (!/^\d{0,3}$/.test(asked.quota)) reasons.push({ field: 'quota', reason: 'quota-unreadable' });
  if (meetings(asked.roles).length > 0) reasons.push({ reason: 'process-and-sign' });
  return reasons;
}

/** The key of a title: `Kế toán, văn thư` → `ke-toan-van-thu`, with a number where that is taken. */
export function keyOf(title: string, taken: readonly string[]): string {
  const plain = fold(title);
  const first = plain
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
    .slice(0, 50)
    .padEnd(2, '-');
  for (let n = 1; ; n++) {
    const key = n === 1 ? first : `${first}-${n}`;
    if (!taken.includes(key)) return key;
  }
}
