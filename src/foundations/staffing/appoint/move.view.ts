import type { VNode } from 'preact';
import { roleRows } from '#foundations/access/index.ts';
import { allUnits, isOpenOn, type Unit, unitsKeptAt } from '#foundations/organisations/index.ts';
import { may, unitsWhere } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { type Answer, page } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { keepersOfPerson } from '../people/kept.ts';
import { type AppointmentLine, appointmentsOf, type PersonRow, personById } from '../people/people.store.ts';
import { personTrail } from '../people/trail.ts';
import { rolesOfAppointment } from './appointment.store.ts';
import type { TypedMove } from './move.form.ts';
import { type PostChoice, postChoices, rolesUsual } from './move.store.ts';
import type { RoleAt } from './separation.rules.ts';

/** The posts, roles and units of those this official looks after. */
export interface PostsKept {
  readonly posts: readonly PostChoice[];
  readonly roles: readonly { readonly key: string; readonly name: string }[];
  readonly units: readonly Unit[];
  readonly unitNames: ReadonlyMap<string, string>;
}

export async function postsKept({ house: { db }, actor, now }: Visit): Promise<PostsKept> {
  const [all, units, roles] = await Promise.all([
    allUnits(db),
    unitsKeptAt(db, unitsWhere(actor, 'person.appoint')),
    roleRows(db),
  ]);
  const today = dayOf(now);
  const open = units.filter((unit) => isOpenOn(unit, today));
  const ids = open.map(({ id }) => id);
  const unitNames = new Map(all.map(({ id, name }) => [id, name]));
  return { roles, units: open, unitNames, posts: await postChoices(db, ids, today.year) };
}

/** The rows of roles as the post usually has them, as far as this official looks after their units. */
export async function withUsual(db: Db, { posts, units }: PostsKept, typed: TypedMove): Promise<TypedMove> {
  const post = posts.find(({ id }) => id === typed.post);
  const usual = post ? await rolesUsual(db, post.id) : [];
  const keys = new Map(units.map(({ id, key }) => [id, key]));
  const rows = usual.flatMap(({ role, unit_id }) => {
    const unit = keys.get(unit_id);
    return unit ? [{ role, unit }] : [];
  });
  const rest = Object.entries(typed).filter(([name]) => !/^r\d/.test(name));
  return Object.fromEntries([
    ...rest,
    ...rows.flatMap(({ role, unit }, n) => [
      [`r${n + 1}.role`, role],
      [`r${n + 1}.unit`, unit],
    ]),
  ]);
}

export interface Ground extends PostsKept {
  readonly person: PersonRow;
  readonly held: readonly AppointmentLine[];
}

/** What a post is given or ended from; nothing to whoever does not look after this person. */
export async function groundOf(ask: Visit, personId: string): Promise<Ground | undefined> {
  const { db } = ask.house;
  const [person, keepers] = await Promise.all([personById(db, personId), keepersOfPerson(db, db, personId)]);
  if (!person || !may(ask.actor, 'person.appoint', { unitIds: keepers }).ok) return undefined;
  const [kept, held] = await Promise.all([postsKept(ask), appointmentsOf(db, personId)]);
  return { ...kept, person, held };
}

/** The roles a person has from the posts held, without those of some. */
export async function rolesHeld(
  db: Db,
  held: readonly AppointmentLine[],
  without: readonly string[],
): Promise<RoleAt[]> {
  const open = held.filter(({ id, to_day }) => to_day === null && !without.includes(id));
  return (await Promise.all(open.map(({ id }) => rolesOfAppointment(db, id)))).flat();
}

interface Shown {
  readonly title: string;
  readonly body: VNode;
  /** Where a refused form goes again. */
  readonly wrong: string | undefined;
  readonly again?: string;
}

/** A page below one official. */
export const shown = ({ language }: Visit, { person }: Ground, { title, body, wrong, again }: Shown): Answer =>
  page({
    ...{ title, body, place: 'people', status: wrong ? 422 : 200, again: wrong ?? again },
    trail: personTrail(language, person),
  });
