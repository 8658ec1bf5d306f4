import { Type } from 'typebox';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { administrationPath, paths } from '../paths.ts';
import { unitByKey, unitsById } from '../register.ts';
import { isOpenOn } from '../unit.rules.ts';
import { unitWords } from '../unit.text.ts';
import { bringRollOutRoutes } from './bring.routes.tsx';
import { communesSheet } from './list.file.ts';
import { RollOutList } from './list.page.tsx';
import { setRollOut } from './roll-out.act.ts';
import type { TypedRollOut } from './roll-out.rules.ts';
import { historyOf, latestRollOuts } from './roll-out.store.ts';
import { rollOutReasonText, rollOutWords } from './roll-out.text.ts';
import { RollOutPage } from './show.page.tsx';

/** What the door gives from capabilities this one does not know. */
export interface RollOutSlots {
  readonly names: (db: Db, accountIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly readDay: (typed: string) => Temporal.PlainDate | undefined;
}

const params = Type.Object({ key: Type.String({ maxLength: 60 }) });
const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }));

const listFiles = sheetRoutes({
  path: paths.rollOuts(),
  needs: 'unit.read',
  sheet: async (ask) => communesSheet(ask, await communesNow(ask)),
});

/** `/quan-tri/trien-khai`: how far each commune works on screen. */
export const rollOutRoutes = (slots: RollOutSlots): HouseRoute[] => [
  route({ method: 'GET', path: paths.rollOuts(), needs: 'unit.read', handle: list }),
  ...listFiles,
  ...bringRollOutRoutes,
  route({
    method: 'GET',
    path: paths.rollOut(':key'),
    needs: 'unit.read',
    params,
    query: Type.Object({ vua: Type.Optional(Type.Literal('ghi')) }),
    handle: (ask) => show(slots, ask, { done: ask.query.vua === 'ghi' }),
  }),
  route({
    method: 'POST',
    path: paths.rollOut(':key'),
    needs: 'unit.roll-out',
    params,
    body: Type.Object({
      key: Type.String({ minLength: 10, maxLength: 60 }),
      state: text(20),
      figures: text(20),
      since: text(20),
      note: text(2000),
    }),
    async handle(ask) {
      const { key, ...typed } = ask.body;
      const unit = await unitByKey(ask.house.db, ask.params.key);
      if (!unit) return missing;
      const asking = { actor: ask.actor, now: ask.now, key, body: { unit: unit.key, ...typed } };
      const done = await perform(ask.house.db, asking, (deed) =>
        setRollOut(deed, { ...typed, unitId: unit.id, from: slots.readDay(typed.since ?? '') }),
      );
      if (done.ok) return redirect(`${paths.rollOut(unit.key)}?vua=ghi`);
      if (done.reasons.some(({ reason }) => reason === 'not-found')) return missing;
      return show(slots, ask, { typed, wrong: refusals(done.reasons, rollOutReasonText, ask.language) });
    },
  }),
];

async function communesNow({ house: { db }, now }: Visit) {
  const [rows, units] = await Promise.all([latestRollOuts(db), unitsById(db)]);
  return rows
    .flatMap((row) => {
      const unit = units.get(row.unit_id);
      return unit && isOpenOn(unit, dayOf(now)) ? [{ ...row, unit }] : [];
    })
    .sort((one, other) => (one.unit.code ?? '').localeCompare(other.unit.code ?? ''));
}

async function list(ask: Visit): Promise<Answer> {
  const { language, now } = ask;
  const [day, communes] = [dayOf(now), await communesNow(ask)];
  return page({
    title: rollOutWords(language).title,
    place: 'rollOuts',
    trail: [{ text: unitWords(language).administration, href: administrationPath() }],
    body: <RollOutList {...{ language, day, communes }} mayBring={unitsWhere(ask.actor, 'unit.roll-out').length > 0} />,
  });
}

interface Shown {
  readonly typed?: TypedRollOut;
  readonly wrong?: readonly Refusal[];
  readonly done?: boolean;
}

async function show(
  slots: RollOutSlots,
  { house: { db }, actor, language, params: { key } }: Visit<{ key: string }>,
  { typed = {}, wrong = [], done = false }: Shown,
): Promise<Answer> {
  const unit = await unitByKey(db, key);
  if (unit?.kind !== 'commune') return missing;
  const history = await historyOf(db, unit.id);
  const names = await slots.names(db, [...new Set(history.flatMap(({ set_by }) => set_by ?? []))]);
  const mayChange = unitsWhere(actor, 'unit.roll-out').length > 0;
  return page({
    title: unit.name,
    place: 'rollOuts',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.rollOut(unit.key) : undefined,
    trail: [
      { text: unitWords(language).administration, href: administrationPath() },
      { text: rollOutWords(language).title, href: paths.rollOuts() },
    ],
    body: <RollOutPage {...{ language, unit, history, names, mayChange, typed, wrong, done }} k={newId()} />,
  });
}
