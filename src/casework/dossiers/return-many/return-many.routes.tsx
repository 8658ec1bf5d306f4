import { Type } from 'typebox';
import { nameOf } from '#foundations/access/index.ts';
import { unitById } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import { paths } from '../paths.ts';
import { shortText } from '../view/dossier.form.ts';
import { readTicks } from '../worklist/worklist.read.rules.ts';
import { ChoosePage } from './choose.page.tsx';
import { handedWith } from './ready.store.ts';
import { returnMany } from './return-many.act.ts';
import { ReturnManyPage } from './return-many.page.tsx';
import { manyWords, returnManyReasonText } from './return-many.text.ts';
import { chosenLine, dueFor, readyFor } from './return-many.view.ts';
import { SignedPage } from './signed.page.tsx';

const tick = Type.String({ maxLength: 80 });
const chon = Type.Optional(Type.Union([tick, Type.Array(tick, { maxItems: 100 })]));
const needs = 'dossier.return';

/** One person collects for many: ticked, written once, pressed once, and a list to sign. */
export const returnManyRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.returnMany(),
    needs,
    query: Type.Object({ chon }),
    handle: (ask) => show(ask, [ask.query.chon ?? []].flat(), {}),
  }),
  route({
    method: 'POST',
    path: paths.returnMany(),
    needs,
    body: Type.Object({
      key: Type.String({ minLength: 10, maxLength: 60 }),
      chon,
      name: shortText,
      identity: shortText,
      authority: shortText,
      standing: Type.Optional(Type.Union([Type.Literal('authorised'), Type.Literal('kin')])),
      paid: shortText,
      originalsBack: shortText,
      receiptNumber: shortText,
      feeReceiptNumber: shortText,
    }),
    async handle(ask) {
      const { key, ...form } = ask.body;
      const ticks = [form.chon ?? []].flat();
      const done = await perform(ask.house.db, { actor: ask.actor, now: ask.now, key, body: form }, (deed) =>
        returnMany(deed, readTicks(ticks), {
          standing: form.standing ?? 'authorised',
          name: (form.name ?? '').trim(),
          identity: (form.identity ?? '').trim(),
          authority: (form.authority ?? '').trim(),
          paid: form.paid === 'yes',
          originalsBack: form.originalsBack === 'yes',
          receipts: { receiptNumber: form.receiptNumber ?? '', feeReceiptNumber: form.feeReceiptNumber ?? '' },
        }),
      );
      if (done.ok) return redirect(paths.returnedTogether(done.value[0] ?? ''));
      return show(ask, ticks, {
        typed: form,
        wrong: refusals(done.reasons, returnManyReasonText, ask.language, fieldOf),
      });
    },
  }),
  route({
    method: 'GET',
    path: paths.returnedTogether(':code'),
    needs,
    params: Type.Object({ code: Type.String({ maxLength: 60 }) }),
    query: Type.Object({ xem: Type.Optional(Type.Literal('in')) }),
    handle: (ask) => showSigned(ask, ask.params.code, ask.query.xem === 'in'),
  }),
];

/** What is wrong with one of them is said with its code; only what is asked once has a field. */
const fieldOf = (reason: { readonly reason: string; readonly field?: string }): string | undefined => reason.field;

interface Sent {
  readonly typed?: Readonly<Record<string, unknown>>;
  readonly wrong?: readonly Refusal[];
}

async function show(ask: Visit, ticks: readonly string[], { typed = {}, wrong = [] }: Sent): Promise<Answer> {
  const { language, house, actor } = ask;
  const ready = await readyFor(house.db, actor);
  const codes = new Set(readTicks(ticks).map(({ code }) => code));
  const chosen = ready.filter(({ code }) => codes.has(code));
  const lines = await Promise.all(chosen.map((one) => chosenLine(house.db, one)));
  const due = await dueFor(house.db, lines);
  const props = { language, k: newId(), lines, ticks, due, typed, wrong };
  const choosing = codes.size === 0 && wrong.length === 0;
  return page({
    title: manyWords(language).title,
    place: 'shelf',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.returnMany() : undefined,
    body: choosing ? <ChoosePage language={language} ready={ready} /> : <ReturnManyPage {...props} />,
  });
}

async function showSigned(ask: Visit, code: string, forPaper: boolean): Promise<Answer> {
  const { db } = ask.house;
  const lines = (await handedWith(db, code)).filter(
    ({ one_stop_id }) => may(ask.actor, needs, { unitIds: [one_stop_id] }).ok,
  );
  const [first] = lines;
  if (!first || !lines.some((line) => line.code === code)) return missing;
  const purpose = forPaper ? 'print' : 'look';
  const reading = { actor: ask.actor, subjectKind: 'dossier', purpose, at: ask.now } as const;
  await Promise.all(lines.map(({ id }) => noteReading(db, { ...reading, subjectId: id })));
  const [by, counter] = await Promise.all([nameOf(db, first.returned_by), unitById(db, first.one_stop_id)]);
  const shown = { language: ask.language, code, lines, forPaper, by: by ?? '', counter: counter?.name ?? '' };
  return page({ title: manyWords(ask.language).list, place: 'shelf', body: <SignedPage {...shown} /> });
}
