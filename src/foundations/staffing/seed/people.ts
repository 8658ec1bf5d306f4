import { namedId } from '#platform/id/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { generateName, loginOf, type NameParts, type People } from './generated.rules.ts';
import type { PostPlan } from './posts.ts';

/** Who holds a post on 20/02/2019. */
export interface HolderPlan {
  readonly personId: string;
  readonly accountId: string;
  readonly name: string;
  readonly login: string;
  readonly post: PostPlan;
  readonly roles: string;
  /** For the 44 told in full: their number, and what the sign-in page says. */
  readonly told: { readonly number: number; readonly part: string; readonly hint: string } | undefined;
}

/** The 44 told in full, and for every other place in a post a generated person. */
export function planHolders(seed: Seed, posts: readonly PostPlan[]): HolderPlan[] {
  const told = toldHolders(seed, posts);
  const taken = new Set(told.map((holder) => holder.login));
  for (const { name } of seed.tsv<'name'>('staffing/reserved-names.tsv')) taken.add(loginOf(name));
  const names = readNames(seed);
  const toldOf = Map.groupBy(told, (holder) => holder.post.id);
  const generated = posts.flatMap((post) => {
    const empty = post.holders - (toldOf.get(post.id)?.length ?? 0);
    if (empty < 0) throw new Error(`more people are told of at ${post.unit.key}/${post.key} than hold the post`);
    return Array.from({ length: empty }, (_, place) => {
      const where = post.unit.terrain ?? 'department';
      const { name, login } = generateName(`${post.unit.key}/${post.key}/${place}`, where, names, taken);
      taken.add(login);
      return { ...identities(login), name, login, post, roles: post.roles, told: undefined };
    });
  });
  return [...told, ...generated];
}

export const identities = (login: string): { readonly personId: string; readonly accountId: string } => ({
  personId: namedId(`person:${login}`),
  accountId: namedId(`account:${login}`),
});

type PersonColumn = 'number' | 'name' | 'login' | 'unit' | 'post' | 'roles' | 'part' | 'hint';

function toldHolders(seed: Seed, posts: readonly PostPlan[]): HolderPlan[] {
  const byPlace = new Map(posts.map((post) => [`${post.unit.key}/${post.key}`, post]));
  return seed.tsv<PersonColumn>('staffing/people.tsv').map((line) => {
    const post = byPlace.get(`${line.unit}/${line.post}`);
    if (!post)
      throw new Error(`staffing/people.tsv: ${line.login} holds “${line.unit}/${line.post}”, which is no post`);
    return {
      ...identities(line.login),
      name: line.name,
      login: line.login,
      post,
      roles: line.roles || post.roles,
      told: { number: Number(line.number), part: line.part, hint: line.hint },
    };
  });
}

function readNames(seed: Seed): Record<People, NameParts> {
  const lines = seed.tsv<'people' | 'part' | 'names'>('staffing/names.tsv');
  const partsOf = (people: People): NameParts => {
    const part = (name: string): string[] =>
      lines.find((line) => line.people === people && line.part === name)?.names.split(' ') ?? [];
    return {
      family: part('family'),
      maleMiddle: part('male-middle'),
      maleGiven: part('male-given'),
      femaleMiddle: part('female-middle'),
      femaleGiven: part('female-given'),
    };
  };
  return { kinh: partsOf('kinh'), thai: partsOf('thai'), mong: partsOf('mong') };
}
