import { accountOfPerson, grantRoles, withdrawGrants } from '#foundations/access/index.ts';
import { actorId } from '#platform/actor/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { appointmentEnded, personAppointed } from '../appoint/appoint.events.ts';
import { addAppointments, endOn } from '../appoint/appointment.store.ts';
import { meetings, type RoleAt } from '../appoint/separation.rules.ts';
import {
  addQuotas,
  copyPost,
  type HeldPost,
  heldByHoldersOf,
  likePost,
  lockPeople,
  postsOfUnit,
} from './carry.store.ts';
import { postCarried } from './posts.events.ts';
import { keyOf } from './posts.rules.ts';
import { closePost, postNames } from './posts.store.ts';

type Doing = Pick<Deed, 'tx' | 'actor' | 'now'>;

export interface CarryingPosts {
  readonly from: string;
  readonly given: readonly { readonly postId: string; readonly to: string }[];
}

/** What was done at the unit that ends is done where the post goes. */
const rolesAt = (roles: readonly RoleAt[], from: string, to: string): RoleAt[] =>
  roles.map(({ role, unitId }) => ({ role, unitId: unitId === from ? to : unitId }));

/** The roles each holder would have. */
function rolesThen(held: readonly HeldPost[], { from, given }: CarryingPosts): Map<string, RoleAt[]> {
  const to = new Map(given.map((one) => [one.postId, one.to]));
  const then = new Map<string, RoleAt[]>();
  for (const { person_id: person, post_id: post, roles } of held)
    then.set(person, [...(then.get(person) ?? []), ...rolesAt(roles, from, to.get(post) ?? from)]);
  return then;
}

const meetingIn = (held: readonly HeldPost[], carrying: CarryingPosts): string[] =>
  [...rolesThen(held, carrying)].flatMap(([person, roles]) => (meetings(roles).length > 0 ? person : []));

const postsIn = ({ given }: CarryingPosts): string[] => given.map(({ postId }) => postId);

/** Who would settle and sign at one unit if these posts went there, by name. */
export async function whoWouldMeet(db: Db, carrying: CarryingPosts): Promise<string[]> {
  const held = await heldByHoldersOf(db, postsIn(carrying));
  const meet = meetingIn(held, carrying);
  return [...new Set(held.filter((one) => meet.includes(one.person_id)).map(({ name }) => name))];
}

/**
 * Posts of a unit that ends go to another on the day, each with its holders, their roles there and its hours of signing: they end at
 * the old unit and are held at the new one, so that what was is still seen. A post stays, to be given anew by hand, where a holder
 * would settle and sign at one unit by then, holds the like of it there, or was given it for a later day. Answers how many went.
 */
export async function carryPosts(
  doing: Doing,
  { on, ...carrying }: CarryingPosts & { readonly on: Temporal.PlainDate },
): Promise<number> {
  const { tx } = doing;
  const first = await heldByHoldersOf(tx, postsIn(carrying));
  await lockPeople(tx, [...new Set(first.map(({ person_id }) => person_id))]);
  const held = await heldByHoldersOf(tx, postsIn(carrying));
  const meet = new Set(meetingIn(held, carrying));
  const titles = new Map((await postsOfUnit(tx, carrying.from)).map(({ id, title }) => [id, title]));
  let went = 0;
  for (const { postId, to } of carrying.given) {
    const holders = held.filter((one) => one.post_id === postId);
    const title = titles.get(postId);
    const stays = holders.some((one) => meet.has(one.person_id) || !isBefore(one.from_day, on));
    if (title === undefined || to === carrying.from || stays) continue;
    const like = await likePost(tx, { unitId: to, title });
    if (like && holders.some((one) => held.some((o) => o.person_id === one.person_id && o.post_id === like))) continue;
    await carryPost(doing, { postId, title, like, from: carrying.from, to, on, holders });
    went += 1;
  }
  tx.afterwards(() => forget(tx));
  return went;
}

const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(one, other) < 0;

interface One {
  readonly postId: string;
  readonly title: string;
  /** The open post of that title at the other unit. */
  readonly like: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly on: Temporal.PlainDate;
  readonly holders: readonly HeldPost[];
}

async function carryPost(doing: Doing, one: One): Promise<void> {
  const { tx, now } = doing;
  const { postId, title, from, to, on, holders } = one;
  const keys = (await postNames(tx, to)).map(({ key }) => key);
  const post = one.like ?? newId();
  if (!one.like) await copyPost(tx, { postId, id: post, key: keyOf(title, keys), from, to, at: now });
  await addQuotas(tx, { postId, id: post, year: on.year });
  for (const held of holders) await holdThere(doing, held, { from, to, on, post });
  await closePost(tx, postId, on);
  const told = { from, to, became: post, holders: holders.length };
  await record(doing, happened(postCarried, { kind: 'post', id: postId }, told));
}

interface There {
  readonly from: string;
  readonly to: string;
  readonly on: Temporal.PlainDate;
  readonly post: string;
}

/** Ends an appointment at the old unit and begins it at the new one, what it permits with it. */
async function holdThere(doing: Doing, held: HeldPost, { from, to, on, post: postId }: There): Promise<void> {
  const { tx, now } = doing;
  const [personId, by] = [held.person_id, actorId(doing)];
  const person = { kind: 'person', id: personId };
  await endOn(tx, held.id, { on, at: now, by });
  await withdrawGrants(tx, held.id);
  await record(doing, happened(appointmentEnded, person, { appointment: held.id, on: on.toString() }));
  const roles = rolesAt(held.roles, from, to);
  const id = newId();
  await addAppointments(tx, [{ id, personId, postId, from: on, roles, at: now.toString(), by }]);
  const account = await accountOfPerson(tx, personId);
  const granted = account ? roles.map((role) => ({ accountId: account.id, ...role, sourceId: id })) : [];
  await grantRoles(tx, granted);
  const told = roles.map(({ role, unitId }) => ({ role, unit: unitId }));
  const given = { appointment: id, post: postId, from: on.toString(), roles: told };
  await record(doing, happened(personAppointed, person, given));
}
