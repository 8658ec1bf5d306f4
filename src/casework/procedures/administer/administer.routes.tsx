import { Type } from 'typebox';
import { accountNames } from '#foundations/access/index.ts';
import { calendarOf } from '#foundations/calendar/index.ts';
import { administrationPath, allUnits } from '#foundations/organisations/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { file, missing, page } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { Entry } from '../catalogue/entry.rules.ts';
import { catalogueOn, decisionsOf, entriesOf, versionById } from '../catalogue/register.ts';
import { type Breach, mayBreakLaw } from '../doctor/breach.rules.ts';
import { type DraftRow, draftRows } from '../edit/draft.store.ts';
import { editRows } from '../edit/edit.store.ts';
import { mayEditCatalogue } from '../edit/keepers.ts';
import { unitNames } from '../edit/screen.tsx';
import { roomsOf } from '../offerings/offerings.ts';
import { paths } from '../paths.ts';
import type { Slots } from '../show/show.routes.tsx';
import { inForce } from '../versions/code.rules.ts';
import { canBeReceived, type Offering } from '../versions/reception.rules.ts';
import { contentRow, contentRows, historyRows } from '../versions/version.store.ts';
import type { Standing, Version } from '../versions/version.ts';
import { catalogueSheet } from './administer.file.ts';
import { administerWords } from './administer.text.ts';
import { DetailPage } from './detail.page.tsx';
import { found, listQuery } from './found.ts';
import { ListPage } from './list.page.tsx';
import { nationalRoutes } from './national.routes.tsx';

/** The administration's pages of the catalogue, `/quan-tri/thu-tuc` and below. */
export const procedureAdminRoutes = (slots: Pick<Slots, 'picture'> = {}): HouseRoute[] => [
  listRoute,
  ...listFiles,
  detailRoute(slots),
  recordRoute,
  ...nationalRoutes,
];

const perPage = 100;
const needs = 'procedure.read';

const listRoute = route({
  method: 'GET',
  path: paths.adminProcedures(),
  needs,
  query: listQuery,
  handle: async (ask) => {
    const { house, now, language, query } = ask;
    const day = dayOf(now);
    const [all, { asked, rows, unitName }, mayEdit] = await Promise.all([
      catalogueOn(house.db, day),
      found(ask),
      mayEditCatalogue(house.db, ask.actor),
    ]);
    const pages = Math.max(1, Math.ceil(rows.length / perPage));
    const shown = Math.min(query.trang ?? 1, pages);
    const listing = {
      ...{ language, day, asked, pages, unitName, page: shown, counts: countsOf(all), fields: fieldsOf(all) },
      rows: rows.slice((shown - 1) * perPage, shown * perPage),
      mayEdit,
      drafts: mayEdit ? (await draftRows(house.db)).map(toDraft) : [],
    };
    return page({
      title: administerWords(language).title,
      place: 'catalogue',
      trail: trail(language).slice(0, 1),
      body: <ListPage {...listing} />,
    });
  },
});

const toDraft = ({ key, typed, changed_at: at }: DraftRow) => ({ key, name: typed.name || key, at });

const listFiles = sheetRoutes({
  path: paths.adminProcedures(),
  needs,
  query: listQuery,
  async sheet(ask) {
    const { rows, unitName } = await found(ask);
    return catalogueSheet(ask, rows, unitName);
  },
});

const trail = (language: Visit['language']) => [
  { text: administerWords(language).administration, href: administrationPath() },
  { text: administerWords(language).title, href: paths.adminProcedures() },
];

const countsOf = (entries: readonly Entry[]): Record<Standing, number> => {
  const of = (standing: Standing): number => entries.filter((entry) => entry.standing === standing).length;
  return { complete: of('complete'), thin: of('thin'), 'name-only': of('name-only') };
};

const fieldsOf = (entries: readonly Entry[]) =>
  [...new Map(entries.map(({ fieldKey, field }) => [fieldKey, { key: fieldKey, name: field }])).values()].sort(
    (one, other) => one.name.localeCompare(other.name, 'vi'),
  );

const detailRoute = (slots: Pick<Slots, 'picture'>): HouseRoute =>
  route({
    method: 'GET',
    path: paths.adminProcedure(':key'),
    needs,
    params: Type.Object({ key: Type.String({ maxLength: 200 }) }),
    query: Type.Object({ vua: Type.Optional(Type.Union([Type.Literal('ghi'), Type.Literal('huy')])) }),
    handle: async (ask) => {
      const { house, params, now, language, query } = ask;
      const day = dayOf(now);
      const entries = await entriesOf(house.db, params.key);
      // The version of today; of one that ended or is to come, the one nearest.
      const entry = entries.find((one) => inForce(one, day)) ?? entries.at(-1);
      const version = entry && (await versionById(house.db, entry.versionId));
      if (!version) return missing;
      const [decisions, past, offerings, units, breaches, picture] = await Promise.all([
        decisionsOf(house.db, version.id),
        pastOf(ask, version.procedureId),
        roomsOf(house.db, version.procedureId),
        allUnits(house.db),
        breachesOf(ask, version),
        slots.picture?.(ask, version, version.cases[0]!.key),
      ]);
      const obstacles = obstaclesOf(version, offerings, day);
      return page({
        title: version.name,
        place: 'catalogue',
        trail: trail(language),
        body: (
          <DetailPage
            {...{ language, day, version, obstacles, decisions, offerings, units, breaches, picture, ...past }}
            done={query.vua}
          />
        ),
      });
    },
  });

/** Why no counter may take it on the day. */
function obstaclesOf(version: Version, offerings: readonly Offering[], day: Temporal.PlainDate) {
  const offering = offerings.find((one) => inForce(one, day));
  const received = canBeReceived(version, offering, day);
  return received.ok ? [] : received.reasons;
}

/** Every version there was, who wrote which, and whether this official may write another. */
async function pastOf({ house: { db }, actor }: Visit, procedureId: string) {
  const [history, edits, mayEdit, contents, unitName] = await Promise.all([
    historyRows(db, procedureId),
    editRows(db, procedureId),
    mayEditCatalogue(db, actor),
    contentRows(db, procedureId),
    unitNames(db),
  ]);
  const names = await accountNames(
    db,
    edits.flatMap(({ written_by, undone_by }) => [written_by, undone_by].filter((id) => id !== null)),
  );
  return { history, edits, mayEdit, names, unitName, contents: new Map(contents.map((one) => [one.id, one.content])) };
}

async function breachesOf({ house, now }: Visit, version: Version): Promise<Breach[]> {
  const district = (await allUnits(house.db)).find(({ kind }) => kind === 'authority');
  const calendar = district && (await calendarOf(house.db, district.id));
  if (!calendar) return [];
  return version.times.flatMap((time) => mayBreakLaw(calendar, time, dayOf(now)) ?? []);
}

const recordRoute = route({
  method: 'GET',
  path: paths.adminRecord(':key', ':file'),
  needs,
  params: Type.Object({
    key: Type.String({ maxLength: 200 }),
    file: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.json$' }),
  }),
  handle: async ({ house, params }) => {
    const row = await contentRow(house.db, params.key, params.file.replace('.json', ''));
    if (!row) return missing;
    const bytes = new TextEncoder().encode(`${JSON.stringify(row.content, null, 2)}\n`);
    return file(bytes, 'application/json', `${params.key}.json`);
  },
});
