import { Type } from 'typebox';
import { besideFields } from '#design/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import { type Deed, type KeyReused, perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { type Result, refuse } from '#platform/result/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { administrationPath, paths } from '../paths.ts';
import { allUnits, unitById, unitByKey, unitsOn } from '../register.ts';
import { endsBy } from '../unit.rules.ts';
import { unitWords } from '../unit.text.ts';
import { changeUnit, mayEdit, openUnit, takeChangeBack, whyNotChange } from './edit.act.ts';
import { actOf, changing, key, opening, params } from './edit.form.ts';
import { EditPage, EditPreviewPage, titleOf } from './edit.page.tsx';
import type { Act, EditReason, Typed } from './edit.rules.ts';
import { changeById } from './edit.store.ts';
import { editReasonText } from './edit-reasons.text.ts';
import { noWork } from './end.act.ts';
import { type At, type EditSlots, hangsOn } from './slots.ts';

const needs = 'unit.edit';
/** A unit is opened, and named, coded or ended from a day; each is previewed, and taken back until its day. */
export const editRoutes = (slots: EditSlots): HouseRoute[] => [
  route({ method: 'GET', path: paths.openUnit(), needs, handle: (ask) => form({ ask, slots, act: 'open' }, {}) }),
  route({
    ...{ method: 'POST', path: paths.openUnit(), needs, body: opening },
    handle: (ask) => press({ ask, slots, act: 'open' }, ask.body as Pressed),
  }),
  route({
    ...{ method: 'GET', path: paths.changeUnit(':key', ':act'), needs, params },
    handle: async (ask) => withUnit(ask, slots, (at) => form(at, { typed: standing(at) })),
  }),
  route({
    ...{ method: 'POST', path: paths.changeUnit(':key', ':act'), needs, params, body: changing },
    handle: async (ask) => withUnit(ask, slots, (at) => press(at, ask.body as Pressed)),
  }),
  route({
    ...{ method: 'POST', path: paths.takeChangeBack(':id'), needs, body: Type.Object({ key }) },
    params: Type.Object({ id: Type.String({ format: 'uuid', maxLength: 36 }) }),
    handle: (ask) => takeBack(ask, slots),
  }),
];

type Pressed = Readonly<Record<string, string>> & { readonly key: string; readonly do: string };
type Changed = Visit<{ key: string; act: keyof typeof actOf }>;

async function withUnit(ask: Changed, slots: EditSlots, answer: (at: At) => Promise<Answer>): Promise<Answer> {
  const unit = await unitByKey(ask.house.db, ask.params.key);
  if (!unit || !(await mayEdit({ db: ask.house.db, actor: ask.actor }, unit.id))) return missing;
  return answer({ ask, slots, unit, act: actOf[ask.params.act] });
}

/** What stands there now, to be changed. */
const standing = ({ act, unit, ask }: At): Typed => ({
  ...(act === 'rename' && unit ? { name: unit.name, shortName: unit.shortName } : {}),
  on: formatDay(dayOf(ask.now).add({ days: 1 })),
});

interface Typing {
  readonly typed?: Typed;
  readonly wrong?: readonly Refusal[];
  readonly preview?: boolean;
}

/** Open ones; who takes part of a unit’s work may be opened for that day only. */
async function choicesFor({ ask, act }: At) {
  const [{ db }, today] = [ask.house, dayOf(ask.now)];
  return act === 'separate' ? (await allUnits(db)).filter((unit) => !endsBy(unit, today)) : unitsOn(db, today);
}

const hereOf = ({ url }: Visit): string => url.split('?')[0] ?? '';

async function form({ ask, slots, act, unit }: At, { typed = {}, wrong = [], preview }: Typing): Promise<Answer> {
  const { language, actor } = ask;
  if (unitsWhere(actor, needs).length === 0) return missing;
  const units = await choicesFor({ ask, act, slots });
  const hangs = await hangsOn({ ask, slots, act, unit }, typed);
  const at = unit
    ? paths.changeUnit(unit.key, Object.entries(actOf).find(([, one]) => one === act)?.[0] ?? '')
    : hereOf(ask);
  const back = unit ? paths.unit(unit.key) : paths.units();
  const props = {
    language,
    act,
    unit,
    at,
    back,
    units,
    ...hangs,
    typed,
    wrong,
    errors: besideFields(wrong),
    k: newId(),
  };
  return page({
    title: titleOf({ language, act, unit }),
    place: 'units',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 || preview ? at : undefined,
    trail: [
      { text: unitWords(language).administration, href: administrationPath() },
      { text: unitWords(language).title, href: paths.units() },
      ...(unit ? [{ text: unit.name, href: paths.unit(unit.key) }] : []),
    ],
    body: preview ? <EditPreviewPage {...props} /> : <EditPage {...props} />,
  });
}

async function press(at: At, body: Pressed): Promise<Answer> {
  const { ask, act, unit, slots } = at;
  const { house, actor, now, language } = ask;
  const { db } = house;
  const typed = typedIn(body);
  if (body.do === 'more') return form(at, { typed });
  const work = slots.work ?? noWork;
  const doing = (deed: Deed): Promise<Result<string | null, EditReason>> =>
    unit && act !== 'open' ? changeUnit(deed, { unitId: unit.id, act, typed }, work) : openUnit(deed, typed);
  if (body.do === 'preview') {
    const today = dayOf(now);
    const not =
      unit && act !== 'open' ? await whyNotChange(db, { act, typed, unit, today }, work) : await tried(ask, doing);
    return form(at, not.length > 0 ? { typed, wrong: told(not, language) } : { typed, preview: true });
  }
  const asking = { actor, now, key: body.key, body: { act, unit: unit?.key ?? '', typed } };
  const done = await perform(db, asking, doing);
  if (done.ok) return redirect(paths.unit(unit?.key ?? done.value ?? ''));
  if (done.reasons.some(({ reason }) => reason === 'not-found')) return missing;
  return form(at, { typed, wrong: told(done.reasons, language) });
}

const typedIn = (body: Pressed): Typed =>
  Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === 'string' && !['key', 'do'].includes(name) ? [[name, value.trim()]] : [],
    ),
  );

/** What an act would refuse; whatever it wrote is undone. */
async function tried(
  { house: { db }, actor, now }: Visit,
  act: (deed: Deed) => Promise<Result<unknown, EditReason>>,
): Promise<readonly EditReason[]> {
  const seen: { reasons: readonly EditReason[] } = { reasons: [] };
  await db.transaction(
    async (tx) => {
      const done = await act({ tx, db, actor, now });
      if (!done.ok) seen.reasons = done.reasons;
    },
    () => false,
  );
  return seen.reasons;
}

const told = (reasons: readonly (EditReason | KeyReused)[], language: Visit['language']): readonly Refusal[] =>
  refusals<EditReason>(reasons, editReasonText, language, (one) => ('field' in one ? one.field : undefined));

type TakingBack = Visit<{ id: string }, unknown, { key: string }>;

async function takeBack(ask: TakingBack, slots: EditSlots): Promise<Answer> {
  const { house, actor, now, body, params: at, language } = ask;
  const change = await changeById(house.db, at.id);
  const unit = change && (await unitById(house.db, change.unit_id));
  if (!unit) return missing;
  const asking = { actor, now, key: body.key, body: { takeBack: at.id } };
  const done = await perform(house.db, asking, (deed) => takeChangeBack(deed, at.id, slots.work ?? noWork)).catch(
    inUse,
  );
  if (done.ok) return redirect(done.value === 'open' ? paths.units() : paths.unit(unit.key));
  if (done.reasons.some(({ reason }) => reason === 'not-found')) return missing;
  const act = change.act === 'separate' ? 'separate' : 'end';
  return form({ ask, slots, unit, act }, { wrong: told(done.reasons, language) });
}

/** Something else in the database names the unit by now. */
function inUse(fault: unknown): Result<Act, EditReason> {
  if ((fault as { code?: string }).code !== '23503') throw fault;
  return refuse<EditReason>({ reason: 'in-use' });
}
