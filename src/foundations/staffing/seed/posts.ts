import type { Unit } from '#foundations/organisations/index.ts';
import { namedId } from '#platform/id/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import type { NewPost, NewQuota } from './seed.store.ts';

/** A post as db/seed/staffing tells of it, with how many hold it on 20/02/2019 and what they do. */
export interface PostPlan extends NewPost {
  readonly unit: Unit;
  readonly holders: number;
  readonly roles: string;
  readonly quotas: readonly NewQuota[];
}

/** The posts framework of the 13 departments, the district's leaders, and the same seven posts for every commune. */
export function planPosts(seed: Seed, units: readonly Unit[]): PostPlan[] {
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const told = seed.tsv<PostColumn>('staffing/posts.tsv').map((line) => {
    const unit = byKey.get(line.unit);
    if (!unit)
      throw new Error(`staffing/posts.tsv names the unit “${line.unit}”, which is not in organisations/units.tsv`);
    return { ...toPost(line, unit), holders: Number(line.holders), quotas: quotasOf(line, unit) };
  });
  const lines = seed.tsv<CommuneColumn>('staffing/commune-posts.tsv');
  const communes = units
    .filter((unit) => unit.kind === 'commune')
    .flatMap((unit) =>
      lines.map((line) => ({
        ...toPost(line, unit),
        holders: Number(unit.terrain === 'lowland' ? line.lowland : line.upland),
        quotas: [],
      })),
    );
  return [...told, ...communes].map((post, position) => ({ ...post, position }));
}

type Common = 'post' | 'title' | 'standing' | 'signs-as' | 'signs-for' | 'roles';
type PostColumn = Common | 'unit' | 'quota-2018' | 'quota-2019' | 'holders';
type CommuneColumn = Common | 'lowland' | 'upland';

export const postId = (unitKey: string, postKey: string): string => namedId(`post:${unitKey}:${postKey}`);

const toPost = (line: Record<Common, string>, unit: Unit) => ({
  id: postId(unit.key, line.post),
  unitId: unit.id,
  unit,
  key: line.post,
  title: line.title,
  standing: line.standing,
  signsAs: line['signs-as'] || null,
  signsFor: line['signs-for'] || null,
  roles: line.roles,
});

const quotasOf = (line: Record<PostColumn, string>, unit: Unit): NewQuota[] =>
  ([2018, 2019] as const)
    .map((year) => ({ postId: postId(unit.key, line.post), year, number: line[`quota-${year}`] }))
    .filter(({ number }) => number !== '')
    .map((quota) => ({ ...quota, number: Number(quota.number) }));
