import { catalogueOn, cataloguePaths } from '#casework/procedures/index.ts';
import { isOpenOn, paths as organisations, unitsById, unitsKeptAt } from '#foundations/organisations/index.ts';
import { findPeople, paths as staffing } from '#foundations/staffing/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { fold } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { type Entry, homeWords } from '../home.text.ts';
import { adminMenu } from '../menu.ts';

export interface Hit {
  readonly name: string;
  readonly href: string;
  readonly note: string;
}

/** What was found of one kind: the first of them, how many there are, and where all are shown. */
export interface Found {
  readonly kind: 'pages' | 'people' | 'units' | 'procedures';
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly all: string;
}

const most = 8;

/** Everything in the administration whose name holds every word, as far as this person may see it; kinds without a hit are left out. */
export async function findIn(ask: Visit, typed: string): Promise<Found[]> {
  const found = await Promise.all([pages(ask, typed), people(ask, typed), units(ask, typed), procedures(ask, typed)]);
  return found.filter(({ total }) => total > 0);
}

const cut = (kind: Found['kind'], hits: readonly Hit[], all: string): Found => ({
  ...{ kind, hits: hits.slice(0, most), total: hits.length, all },
});

const fits = (typed: string, text: string): boolean =>
  fold(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => fold(text).includes(word));

function pages({ actor, language }: Visit, typed: string): Found {
  const entries = adminMenu(actor, language).flatMap((group) => group.entries);
  const hits = entries
    .map(({ key, text, href }) => ({ name: text, href, note: homeWords(language)[key as Entry] }))
    .filter(({ name, note }) => fits(typed, `${name} ${note}`));
  return { ...cut('pages', hits, ''), hits };
}

async function people({ house: { db }, actor }: Visit, typed: string): Promise<Found> {
  const kept = await unitsKeptAt(db, unitsWhere(actor, 'person.read'));
  const [found, byId] = await Promise.all([
    findPeople(db, { unitIds: kept.map(({ id }) => id), fragment: typed, offset: 0, limit: most }),
    unitsById(db),
  ]);
  const hits = found.map(({ id, name, title, unit_id }) => ({
    ...{ name, href: staffing.person(id), note: `${title}, ${byId.get(unit_id)?.shortName ?? ''}` },
  }));
  return { kind: 'people', hits, total: found[0]?.total ?? 0, all: staffing.people({ tim: typed }) };
}

async function units({ house: { db }, actor, now }: Visit, typed: string): Promise<Found> {
  const kept = await unitsKeptAt(db, unitsWhere(actor, 'unit.read'));
  const hits = kept
    .filter((unit) => isOpenOn(unit, dayOf(now)) && fits(typed, `${unit.name} ${unit.shortName} ${unit.code ?? ''}`))
    .map(({ name, key, code }) => ({ name, href: organisations.unit(key), note: code ?? '' }));
  return cut('units', hits, organisations.units());
}

async function procedures({ house: { db }, actor, now }: Visit, typed: string): Promise<Found> {
  if (unitsWhere(actor, 'procedure.read').length === 0) return cut('procedures', [], '');
  const found = await catalogueOn(db, dayOf(now), { search: typed });
  const hits = found.map(({ name, key, field }) => ({ name, href: cataloguePaths.adminProcedure(key), note: field }));
  return cut('procedures', hits, cataloguePaths.adminProcedures({ tu: typed }));
}
