import type { Importing, Line, Typed } from '#foundations/importing/index.ts';
import { importRoutes } from '#foundations/importing/panels.tsx';
import { allUnits, standingsOn, type Unit } from '#foundations/organisations/index.ts';
import { type Actor, may, unitsWhere } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { HouseRoute, Visit } from '#platform/house/index.ts';
import { accept, type Result } from '#platform/result/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { totalsPaths } from '../paths.ts';
import { type Figure, figures, inOrder, judgeTotals, type Known, monthIn } from './bring.rules.ts';
import { enterTotals, lastDayOf, reporters } from './totals.act.ts';
import type { TotalsReason } from './totals.rules.ts';
import { totalsOf } from './totals.store.ts';
import { countedWords, totalsReasonText, totalsWords } from './totals.text.ts';

/** Months of communes on paper brought as a file, `/can-bo/tong-hop-thang/nhap`. */
export const bringTotalsRoutes: HouseRoute[] = importRoutes<unknown, TotalsReason>({
  path: totalsPaths.table(),
  needs: 'totals.enter',
  open: async (ask) => (unitsWhere(ask.actor, 'totals.enter').length > 0 ? into(ask) : undefined),
});

async function into(ask: Visit): Promise<Importing<TotalsReason>> {
  const { language, house } = ask;
  const said = totalsWords(language);
  const communes = (await allUnits(house.db)).filter(({ kind }) => kind === 'commune');
  return {
    title: said.bring,
    place: 'totals',
    trail: [{ text: said.title, href: totalsPaths.table() }],
    columns: columnsIn(language),
    undo: said.bringUndo,
    named: ({ commune = '', month = '' }) => `${commune}, ${month}`,
    judge: (lines) => judge(ask, communes, lines),
    write: (deed, lines) => write(deed, communes, lines),
    says: totalsReasonText,
  };
}

const languages = ['vi', 'en'] as const;

/** The heads of the file of totals, in the language of the page first. */
function columnsIn(language: Language): Importing['columns'] {
  const heads = (said: (language: Language) => string): string[] => [said(language), ...languages.map(said)];
  return [
    { key: 'commune', heads: heads((one) => totalsWords(one).commune), required: true },
    { key: 'month', heads: heads((one) => totalsWords(one).month), required: true },
    ...figures.map((key) => ({ key, heads: heads((one) => countedWords(one)[key]), required: true })),
    { key: 'reason', heads: heads((one) => totalsWords(one).reason) },
  ];
}

const communeOf = (communes: readonly Unit[], { commune = '' }: Typed): Unit | undefined =>
  communes.find(({ name, shortName, key }) => [name, shortName, key].some((one) => one === commune));

async function judge(ask: Visit, communes: readonly Unit[], lines: readonly Typed[]) {
  const { language } = ask;
  const said = totalsWords(language);
  const known = await knownLines(ask, communes, lines);
  return judgeTotals(lines, {
    known: (line) =>
      known.get(line) ?? [
        ...(communeOf(communes, line) ? [] : [said.noCommune(line.commune ?? '')]),
        ...(monthIn(line.month ?? '') ? [] : [said.noMonth]),
      ],
    says: (reason) => totalsReasonText(reason, language),
    heads: countedWords(language) as Readonly<Record<Figure, string>>,
    twice: said.twice,
  });
}

/** What is known of every line whose commune and month can be read and whom this official enters for. */
async function knownLines(
  { house: { db }, actor, now, language }: Visit,
  communes: readonly Unit[],
  lines: readonly Typed[],
) {
  const read = lines.flatMap((line) => {
    const [unit, month] = [communeOf(communes, line), monthIn(line.month ?? '')];
    return unit && month ? [{ line, unit, month }] : [];
  });
  const months = [...new Map(read.map(({ month }) => [month.toString(), month])).values()].sort(
    Temporal.PlainDate.compare,
  );
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return new Map<Typed, Known | readonly string[]>();
  const unitIds = [...new Set(read.map(({ unit }) => unit.id))];
  const [rows, standings, allowed] = await Promise.all([
    totalsOf(db, unitIds, { from: first.subtract({ months: 1 }), to: last }),
    standingsOn(db, months.map(lastDayOf)),
    enteringFor(db, actor, unitIds),
  ]);
  const entered = new Map(rows.map((row) => [`${row.unit_id}:${row.month}`, row]));
  const byTotals = new Set(
    standings.filter(({ figures: by }) => by === 'totals').map((one) => `${one.unit_id}:${one.day}`),
  );
  return new Map<Typed, Known | readonly string[]>(
    read.map(({ line, unit: { id: unitId }, month }) => {
      if (!allowed.has(unitId)) return [line, [totalsReasonText({ reason: 'not-allowed' }, language)]];
      const stood = entered.get(`${unitId}:${month}`);
      const ground = {
        ...{ month, today: dayOf(now), shown: stood?.version ?? 0, last: stood },
        byTotals: byTotals.has(`${unitId}:${lastDayOf(month)}`),
      };
      return [line, { unitId, ground, ranBefore: entered.get(`${unitId}:${month.subtract({ months: 1 })}`)?.running }];
    }),
  );
}

/** Those of the communes whose months this official enters. */
async function enteringFor(db: Db, actor: Actor, unitIds: readonly string[]): Promise<Set<string>> {
  const asked = unitIds.map(async (id) => ({ id, row: { unitIds: await reporters(db, id) } }));
  const known = await Promise.all(asked);
  return new Set(known.filter(({ row }) => may(actor, 'totals.enter', row).ok).map(({ id }) => id));
}

/** Every month by the act of the form, the earlier ones first. */
async function write(
  deed: Deed,
  communes: readonly Unit[],
  lines: readonly Line[],
): Promise<Result<number, TotalsReason>> {
  for (const { typed, seen } of lines.toSorted((one, other) => inOrder(one.typed, other.typed))) {
    const [unit, month] = [communeOf(communes, typed), monthIn(typed.month ?? '')];
    if (!unit || !month) return { ok: false, reasons: [{ reason: 'not-found' }] };
    const done = await enterTotals(deed, { ...typed, unitId: unit.id, month, shown: Number(seen) });
    if (!done.ok) return done;
  }
  return accept(lines.length);
}
