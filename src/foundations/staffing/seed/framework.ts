import { allUnits, isOpenOn } from '#foundations/organisations/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Tx } from '#platform/db/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { placesOf } from './places.ts';
import { planPosts } from './posts.ts';
import { rolesAt } from './roles-at.rules.ts';
import { addPostRoles, addPosts, hasPosts } from './seed.store.ts';

/**
 * Writes the posts of the departments and communes that are open on a day, each with the roles its holder usually has, and
 * nobody in them: what a house in production begins with, so that its officials can be entered at once. How many a post is
 * given is a decision of each year and is not planted.
 */
export async function seedFramework(tx: Tx, seed: Seed, on: Temporal.PlainDate): Promise<void> {
  // An earlier release left the posts to the administration: a house that has some keeps its own.
  if (await hasPosts(tx)) return;
  const all = await allUnits(tx);
  const units = all.filter((unit) => isOpenOn(unit, on));
  const posts = planPosts(seed, all).filter(({ unit }) => isOpenOn(unit, on));
  await addPosts(
    tx,
    posts.map(({ unit, holders, roles, quotas, ...post }) => post),
  );
  await addPostRoles(
    tx,
    posts.flatMap((post) => rolesAt(post.roles, placesOf(post.unit, units)).map((at) => ({ postId: post.id, ...at }))),
  );
  forget(tx);
}
