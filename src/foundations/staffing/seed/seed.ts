import {
  addAccounts,
  addDemonstration,
  demonstrationPassword,
  grantRoles,
  hashPassword,
} from '#foundations/access/index.ts';
import { allUnits, isOpenOn, type Unit } from '#foundations/organisations/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Tx } from '#platform/db/index.ts';
import { namedId } from '#platform/id/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { addAbsences } from '../absence/absence.store.ts';
import { addAppointments, type NewAppointment } from '../appoint/appointment.store.ts';
import { meetings } from '../appoint/separation.rules.ts';
import { addSigningHours } from '../roster/roster.store.ts';
import { type HolderPlan, identities, planHolders } from './people.ts';
import { placesOf } from './places.ts';
import { type PostPlan, planPosts } from './posts.ts';
import { rolesAt } from './roles-at.rules.ts';
import { addPeople, addPosts, addQuotas, isProduction } from './seed.store.ts';
import { planSigningHours } from './signing-hours.ts';

/** Writes posts, people, accounts, appointments and what these permit, all at once. Never into a house in production. */
export async function seedStaffing(tx: Tx, seed: Seed, at: Temporal.Instant): Promise<void> {
  if (await isProduction(tx)) throw new Error('demonstration people and accounts are not planted in production');
  const units = (await allUnits(tx)).filter((unit) => isOpenOn(unit, dayOf(at)));
  const posts = planPosts(seed, units);
  const holders = planHolders(seed, posts);
  await writePosts(tx, posts);
  await writePeople(tx, holders, at);
  await writeAppointments(tx, holders, units);
  await addDemonstration(tx, planDemonstration(seed, holders));
  await addAbsences(tx, planAbsences(seed));
  await addSigningHours(tx, planSigningHours(seed, posts));
  forget(tx);
}

async function writePosts(tx: Tx, posts: readonly PostPlan[]): Promise<void> {
  await addPosts(
    tx,
    posts.map(({ unit, holders, roles, quotas, ...post }) => post),
  );
  await addQuotas(
    tx,
    posts.flatMap((post) => post.quotas),
  );
}

async function writePeople(tx: Tx, holders: readonly HolderPlan[], at: Temporal.Instant): Promise<void> {
  // One password, hashed once, for every account: hashing each would take longer than everything else.
  const passwordHash = await hashPassword(demonstrationPassword);
  await addPeople(
    tx,
    holders.map(({ personId, name }) => ({ id: personId, name })),
  );
  await addAccounts(
    tx,
    holders.map(({ accountId, personId, login, name }) => ({
      id: accountId,
      login,
      personId,
      name,
      passwordHash,
      demonstration: true,
    })),
    at,
  );
}

async function writeAppointments(tx: Tx, holders: readonly HolderPlan[], units: readonly Unit[]): Promise<void> {
  const appointments = holders.map((holder) => toAppointment(holder, units));
  await addAppointments(tx, appointments);
  await grantRoles(
    tx,
    appointments.flatMap(({ id, roles }, n) =>
      roles.map((held) => ({ accountId: holders[n]!.accountId, ...held, sourceId: id })),
    ),
  );
}

function toAppointment(holder: HolderPlan, units: readonly Unit[]): NewAppointment {
  const roles = rolesAt(holder.roles, placesOf(holder.post.unit, units));
  if (meetings(roles).length > 0) throw new Error(`${holder.login} would settle and sign in one unit`);
  return {
    id: namedId(`appointment:${holder.login}:${holder.post.unit.key}:${holder.post.key}`),
    personId: holder.personId,
    postId: holder.post.id,
    from: beganOn(holder),
    roles,
  };
}

/** Leaders since the term of 2016, others since 2015, nobody before their unit (all of it illustrative). */
function beganOn({ post }: HolderPlan): Temporal.PlainDate {
  const began = Temporal.PlainDate.from(post.standing === 'leader' ? '2016-07-01' : '2015-01-01');
  return Temporal.PlainDate.compare(began, post.unit.openedOn) < 0 ? post.unit.openedOn : began;
}

/** The 44 told in full, in the order in which a visitor of the demonstration would try them. */
function planDemonstration(seed: Seed, holders: readonly HolderPlan[]) {
  const parts = seed.tsv<'part'>('staffing/parts.tsv').map((line) => line.part);
  const placed = holders.flatMap(({ accountId, post, told }) => {
    if (!told) return [];
    const part = parts.indexOf(told.part);
    if (part < 0) throw new Error(`staffing/people.tsv: “${told.part}” is not in staffing/parts.tsv`);
    return [{ accountId, post: `${post.title}, ${post.unit.name}`, ...told, order: part * 1000 + told.number }];
  });
  return placed
    .sort((one, other) => one.order - other.order)
    .map(({ accountId, part, post, hint }, n) => ({ accountId, position: n + 1, part, post, hint }));
}

const planAbsences = (seed: Seed) =>
  seed.tsv<'login' | 'from' | 'to' | 'reason' | 'substitute'>('staffing/absences.tsv').map((line) => ({
    id: namedId(`absence:${line.login}:${line.from}`),
    personId: identities(line.login).personId,
    from: line.from,
    last: line.to,
    reason: line.reason,
    substituteId: line.substitute ? identities(line.substitute).personId : null,
  }));
