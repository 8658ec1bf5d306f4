import { loginsLike, proposeLogin } from '#foundations/access/index.ts';
import { type Judged, saysYes, type Typed } from '#foundations/importing/index.ts';
import { unitsKeptAt } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf, parseDay } from '#platform/time/index.ts';
import { postsKept } from '../appoint/move.view.ts';
import { whyNotJoin } from '../join/join.act.ts';
import { type Joining, readIdentity } from '../join/join.rules.ts';
import { everybody } from '../people/people.file.ts';
import { findPeople } from '../people/people.store.ts';
import { writtenRoles } from '../people/written.rules.ts';
import { writtenPeople } from '../people/written.ts';
import { meeting, whoIs } from './bring.rules.ts';
import { type BringReason, bringReasonText, bringWords } from './bring.text.ts';
import { type Ground, saidAt } from './ground.ts';
import { judgeKnown } from './known.view.ts';

/** Whoever is in office or was at the units looked after, with the posts that can be given there. */
export async function groundFor(ask: Visit): Promise<Ground> {
  const { db } = ask.house;
  const [kept, units] = await Promise.all([postsKept(ask), unitsKeptAt(db, unitsWhere(ask.actor, 'person.appoint'))]);
  const sought = { unitIds: units.map(({ id }) => id), fragment: '', offset: 0, limit: everybody };
  const [here, gone] = [await findPeople(db, sought), await findPeople(db, { ...sought, left: true })];
  return { ...kept, known: await writtenPeople(db, [...here, ...gone]), today: dayOf(ask.now) };
}

/** What each line would do; nothing is written to know it. */
export async function judgePeople(ask: Visit, ground: Ground, lines: readonly Typed[]): Promise<Judged[]> {
  const said = new Set(lines.map(({ account = '' }) => account.toLowerCase()));
  const met = new Set<string>();
  const along: Along = { ask, ground, said, meets: meeting() };
  const judged: Judged[] = [];
  for (const line of lines) {
    const person = whoIs(line, ground.known);
    if (!person) judged.push(await judgeNew(line, along));
    else if (met.has(person.id)) judged.push({ state: 'refused', why: [bringWords(ask.language).twice] });
    else judged.push(await judgeKnown(ask, ground, { line, person }));
    if (person) met.add(person.id);
  }
  return judged;
}

interface Along {
  readonly ask: Visit;
  readonly ground: Ground;
  /** Every account the file says: none of them is proposed for another. */
  readonly said: Set<string>;
  readonly meets: ReturnType<typeof meeting>;
}

async function judgeNew(line: Typed, { ask, ground, said, meets }: Along): Promise<Judged> {
  const { language, now } = ask;
  const { db } = ask.house;
  const login = (line.account ?? '').toLowerCase() || (await proposed(db, line.name ?? '', said));
  said.add(login);
  const { joining, reasons } = await readNew(db, ground, { line, login });
  const twice = meets(
    { account: line.account ? login : '', number: joining.number ?? '', name: proposeLogin(joining.name) },
    joining.another,
  );
  const stands = joining.name ? await whyNotJoin(db, joining, now) : [];
  const all = [...reasons, ...stands.filter(({ reason }) => !heard(reasons, reason))];
  const why = [...all, ...twice.map((of) => ({ reason: 'twice', of }) as const)];
  if (why.length > 0) return { state: 'refused', why: [...new Set(why.map((one) => bringReasonText(one, language)))] };
  const words = bringWords(language);
  const post = ground.posts.find(({ id }) => id === joining.postId);
  const called = { roles: ground.roles, units: ground.unitNames };
  const roles = words.roles(writtenRoles(joining.roles, post?.unit_id ?? '', called));
  const also = [...(line.account ? [] : [words.login(login)]), ...(line.roles ? [] : [roles])];
  return { state: 'new', seen: login, also };
}

/** What follows from a cell that was not read is not told beside it. */
const heard = (read: readonly BringReason[], reason: string): boolean => {
  const says = (...any: readonly string[]): boolean => read.some((one) => any.includes(one.reason));
  if (reason === 'no-roles') return says('role-unknown', 'role-unit-unknown', 'post-unknown');
  if (reason === 'login-shape') return says('name-missing');
  return reason === 'starts-later' && says('day-unreadable');
};

async function proposed(db: Db, name: string, taken: ReadonlySet<string>): Promise<string> {
  const first = proposeLogin(name);
  return first && proposeLogin(name, taken.union(await loginsLike(db, first)));
}

/** A line of somebody who is not known yet, as the form of the screen would have it, with every cell that was not read. */
export async function readNew(
  db: Db,
  ground: Ground,
  { line, login }: { readonly line: Typed; readonly login: string },
): Promise<{ readonly joining: Joining; readonly reasons: readonly BringReason[] }> {
  const { identity, reasons } = readIdentity(line, parseDay(line.born ?? ''), ground.today);
  const { unit = '', post: title = '', roles = '' } = line;
  const said = await saidAt(db, ground, { unit, title, roles });
  const from = parseDay(line.from ?? '');
  const [unknown, unreadRoles] = [said.reasons.filter(isPost), said.reasons.filter((one) => !isPost(one))];
  const unread: BringReason[] = [
    ...reasons,
    ...unknown,
    ...(from ? [] : [{ field: 'from', reason: 'day-unreadable' } as const]),
    ...unreadRoles,
  ];
  const another = saysYes(line.another ?? '');
  const joining = {
    ...identity,
    login,
    postId: said.postId,
    roles: said.roles,
    from: from ?? ground.today,
    another,
  };
  return { joining, reasons: unread };
}

const isPost = ({ reason }: BringReason): boolean => reason === 'post-unknown';
