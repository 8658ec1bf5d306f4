import type { VNode } from 'preact';
import { roleRows } from '#foundations/access/index.ts';
import { administrationPath, allUnits, type Unit, unitsKeptAt } from '#foundations/organisations/index.ts';
import { may, unitsWhere } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { type Answer, page } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { keepersOfPerson } from '../people/kept.ts';
import { type AppointmentLine, appointmentsOf, type PersonRow, personById } from '../people/people.store.ts';
import { peopleWords } from '../people/people.text.ts';
import { rolesOfAppointment } from './appointment.store.ts';
import { type PostChoice, postChoices } from './move.store.ts';
import type { RoleAt } from './separation.rules.ts';

export interface Ground {
  readonly person: PersonRow;
  readonly posts: readonly PostChoice[];
  readonly roles: readonly { readonly key: string; readonly name: string }[];
  readonly units: readonly Unit[];
  readonly unitNames: ReadonlyMap<string, string>;
  readonly held: readonly AppointmentLine[];
}

/** What a post is given or ended from; nothing to whoever does not look after this person. */
export async function groundOf({ house, actor, now }: Visit, personId: string): Promise<Ground | undefined> {
  const { db } = house;
  const [person, keepers] = await Promise.all([personById(db, personId), keepersOfPerson(db, db, personId)]);
  if (!person || !may(actor, 'person.appoint', { unitIds: keepers }).ok) return undefined;
  const [all, units, roles, held] = await Promise.all([
    allUnits(db),
    unitsKeptAt(db, unitsWhere(actor, 'person.appoint')),
    roleRows(db),
    appointmentsOf(db, personId),
  ]);
  const open = units.filter(({ closedOn }) => closedOn === null);
  return {
    ...{ person, roles, held, units: open },
    posts: await postChoices(
      db,
      open.map(({ id }) => id),
      dayOf(now).year,
    ),
    unitNames: new Map(all.map(({ id, name }) => [id, name])),
  };
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
    trail: [
      { text: peopleWords(language).administration, href: administrationPath() },
      { text: peopleWords(language).title, href: paths.people() },
      { text: person.name, href: paths.person(person.id) },
    ],
  });
