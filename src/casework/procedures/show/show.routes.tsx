import { Type } from 'typebox';
import type { Content } from '#design/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { missing, page } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { Entry, Wanted } from '../catalogue/entry.rules.ts';
import { catalogueOn, versionById } from '../catalogue/register.ts';
import { paths } from '../paths.ts';
import type { Level, Version } from '../versions/version.ts';
import { type FieldCount, FindPage, type Found } from './find.page.tsx';
import { findWords } from './find.text.ts';
import { ProcedurePage } from './procedure.page.tsx';
import { showing } from './showing.ts';

/** What the door puts into the page of a procedure, from capabilities this one does not know. */
export interface Slots {
  /** The process drawn. */
  readonly picture?: (ask: Visit, version: Version, caseKey: string) => Promise<Content>;
  /** Beside the facts: how it really went last year, how to hand it in. */
  readonly side?: (ask: Visit, version: Version) => Promise<Content>;
}

/** The citizen's pages of the catalogue, `/thu-tuc` and `/thu-tuc/{key or code}`. */
export const procedureRoutes = (slots: Slots = {}): HouseRoute[] => [findRoute, showRoute(slots)];

const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }));
const perPage = 40;
const levels: Readonly<Record<string, Level>> = { huyen: 'district', xa: 'commune' };

const findRoute = route({
  method: 'GET',
  path: paths.procedures(),
  needs: 'public',
  query: Type.Object({
    tu: text(200),
    cap: text(10),
    'linh-vuc': text(100),
    trang: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  }),
  handle: async (ask) => {
    const { house, now, language, query } = ask;
    const day = dayOf(now);
    const all = await catalogueOn(house.db, day);
    const search = query.tu?.trim() ?? '';
    const [level, field] = [query.cap ?? '', query['linh-vuc'] ?? ''];
    const wanted: Wanted = { search, level: levels[level], fieldKey: field || undefined };
    const asked = search !== '' || level !== '' || field !== '';
    const found = asked ? await foundOf(ask, wanted, query.trang ?? 1) : undefined;
    const counts = { district: countOf(all, 'district'), commune: countOf(all, 'commune') };
    return page({
      title: findWords(language).title,
      place: 'procedures',
      body: <FindPage {...{ language, day, search, level, field, counts, found }} fields={fieldsOf(all)} />,
    });
  },
});

const countOf = (entries: readonly Entry[], level: Level): number =>
  entries.filter((entry) => entry.level === level).length;

const fieldsOf = (entries: readonly Entry[]): FieldCount[] =>
  [...Map.groupBy(entries, ({ fieldKey }) => fieldKey)]
    .map(([key, inField]) => ({
      key,
      name: inField[0]!.field,
      counts: { district: countOf(inField, 'district'), commune: countOf(inField, 'commune') },
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'vi'));

async function foundOf({ house, now }: Visit, wanted: Wanted, asked: number): Promise<Found> {
  const entries = await catalogueOn(house.db, dayOf(now), wanted);
  const pages = Math.max(1, Math.ceil(entries.length / perPage));
  const shown = Math.min(asked, pages);
  const rows = await Promise.all(
    entries
      .slice((shown - 1) * perPage, shown * perPage)
      .map(async (entry) => ({ entry, version: await versionById(house.db, entry.versionId) })),
  );
  return { total: entries.length, rows, page: shown, pages };
}

const showRoute = (slots: Slots): HouseRoute =>
  route({
    method: 'GET',
    path: paths.procedure(':key'),
    needs: 'public',
    params: Type.Object({ key: Type.String({ maxLength: 200 }) }),
    query: Type.Object({ 'truong-hop': text(100), noi: text(100), ngay: text(10) }),
    handle: async (ask) => {
      const { house, params, query, now, language } = ask;
      const asked = { key: params.key, case: query['truong-hop'], room: query.noi, day: query.ngay };
      const shown = await showing(house.db, asked, now);
      if (!shown) return missing;
      const [picture, side] = await Promise.all([
        slots.picture?.(ask, shown.version, shown.case.key),
        slots.side?.(ask, shown.version),
      ]);
      const { field, fieldKey, name } = shown.version;
      return page({
        title: name,
        place: 'procedures',
        trail: [
          { text: findWords(language).title, href: paths.procedures() },
          { text: field, href: paths.procedures({ field: fieldKey }) },
        ],
        body: <ProcedurePage {...{ shown, language, picture, side }} />,
      });
    },
  });
