import { Type } from 'typebox';
import { accountNames } from '#foundations/access/index.ts';
import { type Unit, unitByKey } from '#foundations/organisations/index.ts';
import { may, unitsWhere } from '#platform/actor/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, download, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { type Format, mediaTypes, spreadsheet } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { totalsPaths } from '../paths.ts';
import { bringTotalsRoutes } from './bring.routes.tsx';
import { MonthPage } from './month.page.tsx';
import { TotalsTable } from './table.page.tsx';
import { enterTotals, reporters } from './totals.act.ts';
import { totalsColumns, totalsLines } from './totals.file.ts';
import { counted, readMonth, type TypedTotals, writeMonth } from './totals.rules.ts';
import { versionsOf } from './totals.store.ts';
import { totalsReasonText, totalsWords } from './totals.text.ts';
import { totalsOfYear } from './totals.view.ts';

/** The first year that anybody may have reported. */
const firstYear = 2016;

const query = Type.Object({
  nam: Type.Optional(Type.Integer({ minimum: firstYear, maximum: 2100 })),
  /** `in`: for paper. */
  xem: Type.Optional(Type.Literal('in')),
});
const params = Type.Object({ xa: Type.String({ maxLength: 60 }), thang: Type.String({ maxLength: 10 }) });
const box = Type.Optional(Type.String({ maxLength: 40 }));

/** `/can-bo/tong-hop-thang`: what communes on paper report of a month. */
export const totalsRoutes: HouseRoute[] = [
  ...bringTotalsRoutes,
  route({ method: 'GET', path: totalsPaths.table(), needs: 'totals.read', query, handle: table }),
  ...(['csv', 'xlsx'] as const).map((format) =>
    route({
      method: 'GET',
      path: totalsPaths.file(format),
      needs: 'totals.read',
      query,
      handle: (ask) => send(ask, format),
    }),
  ),
  route({
    method: 'GET',
    path: totalsPaths.month(':xa', ':thang'),
    needs: 'totals.read',
    params,
    query: Type.Object({ vua: Type.Optional(Type.Literal('ghi')) }),
    handle: (ask) => show(ask, { done: ask.query.vua === 'ghi' }),
  }),
  route({
    method: 'POST',
    path: totalsPaths.month(':xa', ':thang'),
    needs: 'totals.enter',
    params,
    body: Type.Object({
      key: Type.String({ minLength: 10, maxLength: 60 }),
      shown: Type.Integer({ minimum: 0, maximum: 10_000 }),
      ...Object.fromEntries([...counted, 'fees'].map((field) => [field, box])),
      reason: Type.Optional(Type.String({ maxLength: 1000 })),
    }),
    handle: enter,
  }),
];

type Asked = Visit<unknown, { nam?: number; xem?: 'in' }>;

async function table(ask: Asked): Promise<Answer> {
  const { language, now, query: asked } = ask;
  const year = asked.nam ?? yearNow(now);
  const years = Array.from({ length: dayOf(now).year - firstYear + 1 }, (_, n) => dayOf(now).year - n);
  const communes = await totalsOfYear(ask, year);
  const forPaper = asked.xem === 'in';
  return page({
    title: totalsWords(language).title,
    place: 'totals',
    body: (
      <TotalsTable
        {...{ language, year, years, communes, forPaper }}
        mayEnter={unitsWhere(ask.actor, 'totals.enter').length > 0}
      />
    ),
  });
}

/** Of the last month that ended: in January it is the year before that is looked at. */
const yearNow = (now: Temporal.Instant): number => dayOf(now).subtract({ months: 1 }).year;

async function send(ask: Asked, format: Format): Promise<Answer> {
  const year = ask.query.nam ?? yearNow(ask.now);
  const communes = await totalsOfYear(ask, year);
  const sheet = { name: String(year), columns: totalsColumns(ask.language), rows: totalsLines(communes) };
  return download(spreadsheet(format, sheet), mediaTypes[format], `tong-hop-thang-${year}.${format}`);
}

type AtMonth = Visit<{ xa: string; thang: string }>;

interface Place {
  readonly unit: Unit;
  readonly month: Temporal.PlainDate;
  readonly mayEnter: boolean;
}

/** The commune's month in the address; undefined for who may not see it, and where there is none. */
async function placeOf({ house: { db }, actor, params: { xa, thang } }: AtMonth): Promise<Place | undefined> {
  const [unit, month] = [await unitByKey(db, xa), readMonth(thang)];
  if (unit?.kind !== 'commune' || !month) return undefined;
  const row = { unitIds: await reporters(db, unit.id) };
  return may(actor, 'totals.read', row).ok ? { unit, month, mayEnter: may(actor, 'totals.enter', row).ok } : undefined;
}

async function enter(ask: Visit<AtMonth['params'], unknown, TypedTotals & { key: string; shown: number }>) {
  const { key, ...typed } = ask.body;
  const place = await placeOf(ask);
  if (!place) return missing;
  const { unit, month } = place;
  const asking = { actor: ask.actor, now: ask.now, key, body: { at: [unit.key, writeMonth(month)], ...typed } };
  const done = await perform(ask.house.db, asking, (deed) => enterTotals(deed, { ...typed, unitId: unit.id, month }));
  if (done.ok) return redirect(`${totalsPaths.month(unit.key, writeMonth(month))}?vua=ghi`);
  return show(ask, { typed, wrong: refusals(done.reasons, totalsReasonText, ask.language) });
}

interface Shown {
  readonly typed?: TypedTotals;
  readonly wrong?: readonly Refusal[];
  readonly done?: boolean;
}

async function show(ask: AtMonth, { typed = {}, wrong = [], done = false }: Shown): Promise<Answer> {
  const { language, house } = ask;
  const place = await placeOf(ask);
  if (!place) return missing;
  const { unit, month } = place;
  const [versions, before] = await Promise.all([
    versionsOf(house.db, unit.id, month),
    versionsOf(house.db, unit.id, month.subtract({ months: 1 })),
  ]);
  const names = await accountNames(house.db, [...new Set(versions.flatMap((row) => row.entered_by ?? []))]);
  const shown = { ...place, language, versions, names, typed, wrong, done, ranBefore: before[0]?.running };
  return page({
    title: `${unit.name}, ${totalsWords(language).monthOf(month.month, month.year)}`,
    place: 'totals',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? totalsPaths.month(unit.key, writeMonth(month)) : undefined,
    trail: [{ text: totalsWords(language).title, href: totalsPaths.table(month.year) }],
    body: <MonthPage {...shown} k={newId()} />,
  });
}
