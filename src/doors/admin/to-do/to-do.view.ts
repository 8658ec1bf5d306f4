import { catalogueOn, cataloguePaths, mayEditCatalogue } from '#casework/procedures/index.ts';
import { locksOf, resetsOf } from '#foundations/access/index.ts';
import {
  endsLeftOpen,
  isOpenOn,
  paths as organisations,
  type Unit,
  unitsKeptAt,
} from '#foundations/organisations/index.ts';
import { type Ahead, aheadDays, findPeople, peopleAhead, paths as staffing } from '#foundations/staffing/index.ts';
import { jobPaths } from '#oversight/jobs/index.ts';
import { mayTurn, stillToOpen, yearPaths } from '#oversight/year/web.tsx';
import { type Permission, unitsWhere } from '#platform/actor/index.ts';
import { alarm } from '#platform/dead-letters/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { toDoWords } from './to-do.text.ts';

/** Something to see to: how soon, where, and what is done about it. */
export interface ToDo {
  readonly when: 'now' | 'soon' | 'later';
  readonly text: string;
  readonly href: string;
  readonly next: string;
  /** Where it is, each a page. */
  readonly at?: readonly { readonly name: string; readonly href: string }[];
}

/** Everything this person has to see to and may, what cannot wait first; what needs nothing is not told. */
export async function toDo(ask: Visit): Promise<ToDo[]> {
  const all = await Promise.all([jobs(ask), ends(ask), accounts(ask), year(ask), people(ask), catalogue(ask)]);
  const order = ['now', 'soon', 'later'] as const;
  return all.flat().sort((one, other) => order.indexOf(one.when) - order.indexOf(other.when));
}

/** The units this person looks after with a permission, open today. */
async function kept({ house: { db }, actor, now }: Visit, permission: Permission): Promise<Unit[]> {
  const units = await unitsKeptAt(db, unitsWhere(actor, permission));
  return units.filter((unit) => isOpenOn(unit, dayOf(now)));
}

async function jobs({ house, actor, language }: Visit): Promise<ToDo[]> {
  if (unitsWhere(actor, 'job.read').length === 0) return [];
  const { failing } = await alarm(house.db);
  const said = toDoWords(language);
  return failing === 0 ? [] : [{ when: 'now', text: said.jobs(failing), href: jobPaths.jobs(), next: said.jobsNext }];
}

/** Units whose day has come and went: nobody else is told that they go on. */
async function ends(ask: Visit): Promise<ToDo[]> {
  const said = toDoWords(ask.language);
  const units = await kept(ask, 'unit.edit');
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return (await endsLeftOpen(ask.house.db, [...byId.keys()])).flatMap((one): ToDo[] => {
    const unit = byId.get(one.unit_id);
    const text = unit && said.end(unit.name, one.left_open, formatDay(one.holds_from));
    return text ? [{ when: 'now', text, href: organisations.unit(unit.key), next: said.endNext }] : [];
  });
}

const everybody = 10_000;

async function accounts(ask: Visit): Promise<ToDo[]> {
  const { db } = ask.house;
  const said = toDoWords(ask.language);
  const unitIds = (await kept(ask, 'account.reset')).map(({ id }) => id);
  if (unitIds.length === 0) return [];
  const found = await findPeople(db, { unitIds, fragment: '', offset: 0, limit: everybody });
  const [locks, resets] = await Promise.all([
    locksOf(
      db,
      found.flatMap(({ account_id }) => account_id ?? []),
      ask.wall,
    ),
    resetsOf(
      db,
      found.map(({ id }) => id),
      everybody,
    ),
  ]);
  const waiting = resets.filter(({ outcome }) => outcome === null).length;
  const href = staffing.resets();
  return [
    ...(waiting > 0 ? [{ when: 'now', text: said.resets(waiting), href, next: '' } as const] : []),
    ...(locks.size > 0 ? [{ when: 'now', text: said.locked(locks.size), href, next: said.lockedNext } as const] : []),
  ];
}

async function year({ house: { db, seed }, actor, now, language }: Visit): Promise<ToDo[]> {
  const open = (await mayTurn(db, actor)) ? await stillToOpen(db, seed, dayOf(now)) : undefined;
  if (!open) return [];
  const said = toDoWords(language);
  const text = said.year(open.year, open.books, open.days);
  const begun = open.year <= dayOf(now).year;
  return [{ when: begun ? 'now' : 'soon', text, href: yearPaths.year(open.year), next: said.yearNext }];
}

async function people(ask: Visit): Promise<ToDo[]> {
  const units = await kept(ask, 'person.appoint');
  if (units.length === 0) return [];
  const [said, ahead] = [toDoWords(ask.language), await peopleAhead(ask.house.db, units, dayOf(ask.now))];
  const away = staffing.absences({ 'tinh-trang': 'dang' });
  const signing = staffing.authorities({ 'tinh-trang': 'con' });
  const lines: readonly (readonly [number, ToDo])[] = [
    [ahead.alone, { when: 'now', text: said.alone(ahead.alone), href: away, next: '' }],
    [ahead.absencesEnd, { when: 'soon', text: said.absencesEnd(ahead.absencesEnd, aheadDays), href: away, next: '' }],
    [
      ahead.authoritiesEnd,
      {
        ...{ when: 'soon', text: said.authoritiesEnd(ahead.authoritiesEnd, aheadDays) },
        ...{ href: signing, next: said.authoritiesNext },
      },
    ],
  ];
  return [...lines.flatMap(([n, one]) => (n > 0 ? [one] : [])), ...vacant(ask, ahead, units)];
}

/** As many units as a line can name. */
const mostNamed = 6;

function vacant({ language }: Visit, { vacant: found }: Ahead, units: readonly Unit[]): ToDo[] {
  if (found.length === 0) return [];
  const said = toDoWords(language);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const sum = found.reduce((all, { posts }) => all + posts, 0);
  const at = found.slice(0, mostNamed).flatMap(({ unit_id, posts }) => {
    const unit = byId.get(unit_id);
    return unit ? [{ name: `${unit.shortName} (${posts})`, href: organisations.unit(unit.key) }] : [];
  });
  const next = found.length > mostNamed ? said.more(found.length - mostNamed) : '';
  const text = said.vacant(sum, found.length);
  return [{ when: 'later', text, href: organisations.units(), next, at }];
}

async function catalogue({ house: { db }, actor, now, language }: Visit): Promise<ToDo[]> {
  if (!(await mayEditCatalogue(db, actor))) return [];
  const said = toDoWords(language);
  const entries = await catalogueOn(db, dayOf(now));
  return (['name-only', 'thin'] as const).flatMap((standing): ToDo[] => {
    const n = entries.filter((entry) => entry.standing === standing).length;
    const text = (standing === 'thin' ? said.thin : said.nameOnly)(n);
    const href = cataloguePaths.adminProcedures({ muc: standing });
    return n === 0 ? [] : [{ when: 'later', text, href, next: said.catalogueNext }];
  });
}
