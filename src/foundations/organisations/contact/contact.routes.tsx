import { Type } from 'typebox';
import { besideFields } from '#design/index.ts';
import type { Db } from '#platform/db/index.ts';
import { type Deed, perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import type { Result } from '#platform/result/index.ts';
import { mayEdit } from '../edit/edit.act.ts';
import { administrationPath, paths } from '../paths.ts';
import { unitByKey } from '../register.ts';
import type { Unit } from '../unit.rules.ts';
import { unitWords } from '../unit.text.ts';
import { setContact, takeContactBack } from './contact.act.ts';
import { ContactPage } from './contact.page.tsx';
import { type ContactReason, type TypedContact, trimmed, whyNotThere } from './contact.rules.ts';
import { contactsOf } from './contact.store.ts';
import { contactReasonText, contactWords } from './contact.text.ts';

const needs = 'unit.edit';
const params = Type.Object({ key: Type.String({ maxLength: 60 }) });
const key = Type.String({ minLength: 8, maxLength: 100 });
const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }));

type Names = (db: Db, accountIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
type Keyed<Body = unknown> = Visit<{ key: string }, unknown, Body>;

/** `/quan-tri/don-vi/{key}/lien-he`: where a unit is and its telephone. */
export const contactRoutes = (names: Names = async () => new Map()): HouseRoute[] => [
  route({
    method: 'GET',
    path: paths.contact(':key'),
    needs,
    params,
    query: Type.Object({ vua: Type.Optional(Type.Literal('ghi')) }),
    handle: (ask) => withUnit(ask, (unit) => show(ask, { unit, names, typed: unit, done: ask.query.vua === 'ghi' })),
  }),
  route({
    method: 'POST',
    path: paths.contact(':key'),
    needs,
    params,
    body: Type.Object({
      ...{ key, seen: text(300), address: text(200), phone: text(40) },
      do: Type.Union(['look', 'edit', 'write'].map((word) => Type.Literal(word))),
    }),
    handle: (ask) => withUnit(ask, (unit) => lookOrWrite(ask, unit, names)),
  }),
  route({
    method: 'POST',
    path: paths.takeContactBack(':key'),
    needs,
    params,
    body: Type.Object({ key, change: Type.String({ format: 'uuid', maxLength: 36 }) }),
    handle: (ask) =>
      withUnit(ask, (unit) => {
        const asked = { unitId: unit.id, changeId: ask.body.change };
        return press(ask, { unit, names, typed: unit }, (deed) => takeContactBack(deed, asked));
      }),
  }),
];

/** Goes on where there is such a unit and this official writes of it; otherwise nothing is there. */
async function withUnit(ask: Keyed, answer: (unit: Unit) => Promise<Answer>): Promise<Answer> {
  const { house, actor, params: asked } = ask;
  const unit = await unitByKey(house.db, asked.key);
  return unit && (await mayEdit({ db: house.db, actor }, unit.id)) ? answer(unit) : missing;
}

type Sent = TypedContact & { readonly key: string; readonly seen?: string; readonly do: string };

/** Looked at before it is written. */
function lookOrWrite(ask: Keyed<Sent>, unit: Unit, names: Names): Promise<Answer> {
  const { body, language } = ask;
  const typed = trimmed(body);
  const asked = { unitId: unit.id, typed, seen: body.seen ?? '' };
  if (body.do === 'write') return press(ask, { unit, names, typed }, (deed) => setContact(deed, asked));
  const wrong = refusals(body.do === 'look' ? whyNotThere(typed, unit) : [], contactReasonText, language);
  return show(ask, { unit, names, typed, wrong, looking: body.do === 'look' && wrong.length === 0 });
}

interface Shown {
  readonly unit: Unit;
  readonly names: Names;
  readonly typed: TypedContact;
  readonly wrong?: readonly Refusal[];
  readonly looking?: boolean;
  readonly done?: boolean;
}

async function press(
  ask: Keyed<{ readonly key: string }>,
  shown: Shown,
  deed: (deed: Deed) => Promise<Result<string, ContactReason>>,
): Promise<Answer> {
  const { house, actor, now, body, language } = ask;
  const { key: deedKey, ...sent } = body;
  const asking = { actor, now, key: deedKey, body: { unit: shown.unit.key, ...sent } };
  const done = await perform(house.db, asking, deed);
  if (done.ok) return redirect(paths.contact(shown.unit.key, 'ghi'));
  if (done.reasons.some(({ reason }) => reason === 'not-found')) return missing;
  return show(ask, { ...shown, wrong: refusals(done.reasons, contactReasonText, language) });
}

async function show(
  { house, language }: Pick<Visit, 'house' | 'language'>,
  { unit, names, typed, wrong = [], looking = false, done = false }: Shown,
): Promise<Answer> {
  const changes = await contactsOf(house.db, unit.id);
  const writers = await names(
    house.db,
    changes.map(({ written_by }) => written_by),
  );
  return page({
    title: contactWords(language).title(unit.name),
    place: 'units',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 || looking ? paths.contact(unit.key) : undefined,
    trail: [
      { text: unitWords(language).administration, href: administrationPath() },
      { text: unitWords(language).title, href: paths.units() },
      { text: unit.name, href: paths.unit(unit.key) },
    ],
    body: (
      <ContactPage
        {...{ language, unit, typed, wrong, changes, looking, done }}
        names={writers}
        errors={besideFields(wrong)}
      />
    ),
  });
}
