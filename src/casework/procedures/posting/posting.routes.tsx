import { Type } from 'typebox';
import { type Unit, unitsOn } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import { perform, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, file, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { fileByDigest, keepUpload, largestUpload, uploadReasonText } from '../../documents/index.ts';
import { paths } from '../paths.ts';
import { postSheets } from './post.act.ts';
import { printPosters } from './posters.ts';
import { wallSheet } from './posting.file.ts';
import { PostingPage } from './posting.page.tsx';
import type { PostingReason } from './posting.rules.ts';
import { postingById } from './posting.store.ts';
import { postingReasonText, postingWords } from './posting.text.ts';
import { wallOf } from './posting.view.ts';
import { takeDownSheets } from './take-down.act.ts';

const needs = 'procedure.post';
const word = (maxLength: number) => Type.Optional(Type.String({ maxLength }));
const id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' });

const pressed = Type.Object({
  key: Type.String({ minLength: 10, maxLength: 60 }),
  do: Type.Union([Type.Literal('post'), Type.Literal('take-down')]),
  counter: word(100),
  chon: Type.Optional(Type.Union([id, Type.Array(id, { maxItems: 500 })])),
});

/** `/can-bo/niem-yet`: the wall of a counter. */
export const postingRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.posting(),
    needs,
    query: Type.Object({
      quay: word(100),
      tim: word(100),
      vua: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
    }),
    handle: (ask) => show(ask, ask.query.quay, { done: ask.query.vua, sought: ask.query.tim }),
  }),
  ...sheetRoutes({
    path: paths.posting(),
    needs,
    query: Type.Object({ quay: word(100) }),
    async sheet(ask) {
      const { quay } = ask.query;
      const unit = quay ? await counterOf(ask, quay) : (await countersOf(ask))[0];
      return unit && wallSheet(ask, await wallOf(ask.house.db, unit, ask.now));
    },
  }),
  route({
    method: 'POST',
    path: paths.posting(),
    needs,
    body: pressed,
    takesFiles: largestUpload,
    handle: (ask) => press(ask),
  }),
  route({
    method: 'GET',
    path: paths.postingPhoto(':id'),
    needs,
    params: Type.Object({ id }),
    async handle({ house, actor, params }) {
      const posting = await postingById(house.db, params.id);
      const mine = posting?.photo && unitsWhere(actor, needs).includes(posting.unit_id);
      const kept = mine ? await fileByDigest(house.db, posting.photo ?? '') : undefined;
      const bytes = kept && (await house.files.get(kept.digest));
      return kept && bytes ? file(bytes, kept.type, kept.name) : missing;
    },
  }),
  route({
    method: 'GET',
    path: paths.posters(),
    needs,
    query: Type.Object({ quay: word(100), 'linh-vuc': word(200) }),
    async handle(ask) {
      const unit = await counterOf(ask, ask.query.quay);
      const pdf = unit && (await printPosters(ask, unit, ask.query['linh-vuc'] ?? ''));
      return pdf ? file(Buffer.from(pdf), 'application/pdf', `niem-yet-${unit.key}.pdf`) : missing;
    },
  }),
];

async function press(
  ask: Visit<unknown, unknown, { key: string; do: string; counter?: string; chon?: string | string[] }>,
): Promise<Answer> {
  const { house, actor, now, body, language } = ask;
  const unit = await counterOf(ask, body.counter);
  if (!unit) return missing;
  const chosen = [body.chon ?? []].flat();
  const kept = await keepPhoto(ask);
  if (kept.wrong.length > 0) return show(ask, unit.key, { wrong: kept.wrong, ticked: chosen });
  const asking = { actor, now, key: body.key, body: { do: body.do, unit: unit.id, chosen, photo: kept.photo } };
  const done = await perform<number, PostingReason>(house.db, asking, (deed) =>
    body.do === 'post'
      ? postSheets(deed, { unitId: unit.id, versions: chosen, photo: kept.photo })
      : takeDownSheets(deed, { unitId: unit.id, postings: chosen }),
  );
  if (done.ok) return redirect(paths.posting({ at: unit.key, done: String(done.value) }));
  const wrong = refusals(done.reasons, postingReasonText, language).map(({ text }) => text);
  return show(ask, unit.key, { wrong, ticked: chosen });
}

/** The photo is kept before anything is judged; what is no picture is told. */
async function keepPhoto(ask: Visit): Promise<{ photo: string | null; wrong: string[] }> {
  const upload = ask.uploads.find((one) => one.field === 'photo' && one.bytes.length > 0);
  if (!upload) return { photo: null, wrong: [] };
  const kept = await keepUpload(ask.house, { actor: ask.actor, now: ask.now }, upload);
  if (kept.ok) return { photo: kept.value.digest, wrong: [] };
  return { photo: null, wrong: kept.reasons.map((reason) => uploadReasonText(reason, ask.language)) };
}

interface Shown {
  readonly done?: number | undefined;
  readonly wrong?: string[];
  readonly ticked?: string[];
  readonly sought?: string | undefined;
}

async function show(
  ask: Visit,
  counter: string | undefined,
  { done, wrong = [], ticked = [], sought = '' }: Shown,
): Promise<Answer> {
  const { house, language, now } = ask;
  const counters = await countersOf(ask);
  const unit = counter ? counters.find((one) => one.key === counter) : counters[0];
  if (!unit) return missing;
  const wall = await wallOf(house.db, unit, now);
  const refused = wrong.length > 0;
  return page({
    title: postingWords(language).title,
    place: 'posting',
    status: refused ? 422 : 200,
    again: refused ? paths.posting({ at: unit.key }) : undefined,
    body: <PostingPage {...{ language, wall, counters, wrong, done, sought }} ticked={new Set(ticked)} k={newId()} />,
  });
}

/** The counters whose wall this person keeps. */
async function countersOf({ house, actor, now }: Visit): Promise<Unit[]> {
  const mine = new Set(unitsWhere(actor, needs));
  return (await unitsOn(house.db, dayOf(now))).filter((unit) => unit.kind === 'one-stop' && mine.has(unit.id));
}

const counterOf = async (ask: Visit, key: string | undefined): Promise<Unit | undefined> =>
  (await countersOf(ask)).find((one) => one.key === key);
