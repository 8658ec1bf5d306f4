import { actorId } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { mayAppoint } from '../appoint/appoint.act.ts';
import { postClosed, postOpened } from './posts.events.ts';
import { keyOf, type OpeningPost, type PostReason, whyNotOpen } from './posts.rules.ts';
import { addPost, closePost, dropPost, lockPost, postNames } from './posts.store.ts';

/** Opens a post of the framework at a unit, with what its holder usually does. */
export async function openPost(deed: Deed, asked: OpeningPost): Promise<Result<string, PostReason>> {
  const by = actorId(deed);
  if (!by || !(await mayAppoint(deed, asked.unitId))) return refuse<PostReason>({ reason: 'not-found' });
  const names = await postNames(deed.tx, asked.unitId);
  const open = names.filter(({ closed }) => !closed).map(({ title }) => title);
  const not = whyNotOpen(asked, open);
  if (not.length > 0) return refuse(...not);
  const id = newId();
  const key = keyOf(
    asked.title,
    names.map((one) => one.key),
  );
  await addPost(deed.tx, { ...asked, id, key, year: dayOf(deed.now).year, at: deed.now, by });
  const roles = asked.roles.map(({ role, unitId }) => ({ role, unit: unitId }));
  const told = { unit: asked.unitId, standing: asked.standing, roles };
  await record(deed, happened(postOpened, { kind: 'post', id }, told));
  deed.tx.afterwards(() => forget(deed.db));
  return accept(id);
}

/** Takes a post out of the framework: gone where it was opened here and nobody ever held it, else closed from today on. */
export async function removePost(deed: Deed, id: string): Promise<Result<null, PostReason>> {
  const post = await lockPost(deed.tx, id);
  if (!post || !(await mayAppoint(deed, post.unit_id))) return refuse<PostReason>({ reason: 'not-found' });
  if (post.closed_on) return refuse<PostReason>({ reason: 'closed-already' });
  if (post.held > 0) return refuse<PostReason>({ reason: 'held' });
  const kept = !post.opened || post.ever > 0;
  if (kept) await closePost(deed.tx, id, dayOf(deed.now));
  else await dropPost(deed.tx, id);
  await record(deed, happened(postClosed, { kind: 'post', id }, { unit: post.unit_id, kept }));
  deed.tx.afterwards(() => forget(deed.db));
  return accept(null);
}
