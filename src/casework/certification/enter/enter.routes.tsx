import { Type } from 'typebox';
import { fillWords, rowsBrought } from '#foundations/importing/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { perform, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { linesOfVisit } from '../lane.store.ts';
import { officeOf, officesWhere } from '../offices.ts';
import { paths } from '../paths.ts';
import { presentLines } from '../sign/present.act.ts';
import { presentReasonText } from '../sign/sign.text.ts';
import { type Entry, enterVisit } from './enter.act.ts';
import { type EnterForm, enterForm } from './enter.form.ts';
import { claimMade, nothingWaived, readVisit } from './enter.rules.ts';
import { enterFieldOf, enterReasonText, laneWords } from './enter.text.ts';
import { filled, gridColumns } from './fill.ts';
import { LanePage, type LanePageProps } from './lane.page.tsx';
import { laneOf, rowsOf } from './lane.view.ts';

/** The lane: enter a visit, and make a list of what is to be signed. */
export const enterRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.lane(),
    needs: 'certification.enter',
    query: Type.Object({
      noi: Type.Optional(Type.String({ maxLength: 80 })),
      vua: Type.Optional(Type.String({ maxLength: 60 })),
    }),
    async handle(ask) {
      const { vua } = ask.query;
      return show(ask, ask.query.noi, { just: vua });
    },
  }),
  route({
    method: 'POST',
    path: paths.lane(),
    needs: 'certification.enter',
    body: enterForm,
    takesFiles: 2 * 1024 * 1024,
    async handle(ask) {
      const form = ask.body;
      const office = (await officesWhere(ask.house.db, ask.actor)).find((one) => one.key === form.office);
      if (!office) return missing;
      if (form.do === 'fill') return fillRows(ask, office, form);
      if (form.do !== 'enter') return show(ask, office.key, { form });
      const asking = { actor: ask.actor, now: ask.now, key: form.key, body: form };
      const done = await perform(ask.house.db, asking, (deed) => enterVisit(deed, office, entryOf(form)));
      if (done.ok) return redirect(`${paths.laneOf(office.key)}&vua=${done.value}`);
      const wrong = refusals(done.reasons, enterReasonText, ask.language, enterFieldOf);
      return show(ask, office.key, { form, wrong });
    },
  }),
  route({
    method: 'POST',
    path: paths.present(),
    needs: 'certification.enter',
    body: Type.Object({
      key: Type.String({ minLength: 10, maxLength: 60 }),
      office: Type.String({ maxLength: 80 }),
      lines: Type.Optional(
        Type.Union([Type.String({ maxLength: 60 }), Type.Array(Type.String({ maxLength: 60 }), { maxItems: 500 })]),
      ),
    }),
    async handle(ask) {
      const office = (await officesWhere(ask.house.db, ask.actor)).find((one) => one.key === ask.body.office);
      if (!office) return missing;
      const lines = idsOf(ask.body.lines);
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: { office: office.key, lines } };
      const done = await perform(ask.house.db, asking, (deed) => presentLines(deed, office.id, lines));
      if (done.ok) return redirect(paths.list(done.value));
      return show(ask, office.key, { wrong: refusals(done.reasons, presentReasonText, ask.language) });
    },
  }),
];

/** Only what can be a line: anything else is no line of ours. */
export const idsOf = (sent: string | readonly string[] | undefined): string[] =>
  [sent ?? []].flat().filter((id) => /^[0-9a-f-]{36}$/.test(id));

const entryOf = (form: EnterForm): Entry => ({
  requester: (form.requester ?? '').trim(),
  born: (form.born ?? '').trim(),
  identity: (form.identity ?? '').trim(),
  phone: (form.phone ?? '').trim(),
  exemption: claimMade(form),
  due: (form.due ?? '').trim(),
  agreed: form.agreed === 'yes',
  rows: rowsOf(form),
});

/** Papers of a file in the rows of the grid, each with what is wrong with it: nothing is entered. */
async function fillRows(ask: Visit, office: Unit, form: EnterForm): Promise<Answer> {
  const { language, uploads } = ask;
  const brought = await rowsBrought({ uploads, pasted: form.pasted }, gridColumns(language), language);
  if (!brought.ok) return show(ask, office.key, { form, wrong: brought.reasons.map((text) => ({ text })) });
  const done = filled(form, brought.value);
  if ('free' in done) {
    const text = fillWords(language).tooMany(brought.value.length, done.free);
    return show(ask, office.key, { form, wrong: [{ text }] });
  }
  const read = readVisit(entryOf(done.form), officeOf(office), nothingWaived);

  const ofRows = read.ok ? [] : read.reasons.filter((one) => 'row' in one);
  const wrong = refusals(ofRows, enterReasonText, language, enterFieldOf);
  return show(ask, office.key, { form: done.form, wrong, filled: brought.value.length });
}

interface Shown {
  readonly form?: Partial<EnterForm>;
  readonly wrong?: LanePageProps['wrong'];
  readonly just?: string | undefined;
  /** How many rows were just filled from a file. */
  readonly filled?: number;
}

async function show(
  ask: Visit,
  key: string | undefined,
  { form = {}, wrong = [], just, filled: placed }: Shown,
): Promise<Answer> {
  const offices = await officesWhere(ask.house.db, ask.actor);
  const office = offices.find((one) => one.key === key) ?? offices[0];
  if (!office) return missing;
  const entered = idsOf(just);
  const [lane, lines] = await Promise.all([
    laneOf(ask, offices, office),
    entered[0] ? linesOfVisit(ask.house.db, entered[0]) : [],
  ]);
  return page({
    title: laneWords(ask.language).title,
    place: 'certification',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 || placed ? paths.laneOf(office.key) : undefined,
    body: (
      <LanePage
        language={ask.language}
        now={ask.now}
        lane={lane}
        form={form}
        wrong={wrong}
        filled={placed}
        just={lines.filter((line) => line.unit_id === office.id)}
      />
    ),
  });
}
