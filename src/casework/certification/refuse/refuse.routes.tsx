import { Type } from 'typebox';
import { accountNames } from '#foundations/access/index.ts';
import { unitById } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type Visit as Ask, type HouseRoute, route, sheetRoutes } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { copiesOf, formSetOn, listPaperRoutes } from '../../documents/index.ts';
import { laneWords } from '../enter/enter.text.ts';
import { matters } from '../matters.rules.ts';
import { officesWhere } from '../offices.ts';
import { paths } from '../paths.ts';
import { type Refusing, refusePaper } from './refuse.act.ts';
import { refusedSheet } from './refuse.file.ts';
import { RefusalNotice, RefusePage } from './refuse.page.tsx';
import { type RefusedPaper, refusedPaperById, refusedPapersOf } from './refuse.store.ts';
import { refuseReasonText, refuseWords } from './refuse.text.ts';
import { refusalPaperData } from './refuse-paper.ts';

const query = Type.Object({ noi: Type.Optional(Type.String({ maxLength: 80 })) });
const params = Type.Object({ id: Type.String({ pattern: '^[0-9a-f-]{36}$' }) });
const text = Type.Optional(Type.String({ maxLength: 400 }));

/** Papers that are not certified: kept with their ground, printed for who asks. */
export const refuseRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.refuse(),
    needs: 'certification.enter',
    query,
    handle: (ask) => show(ask, ask.query.noi),
  }),
  ...sheetRoutes({ path: paths.refuse(), needs: 'certification.enter', query, sheet: refusedSheet }),
  route({
    method: 'POST',
    path: paths.refuse(),
    needs: 'certification.enter',
    body: Type.Object({
      key: Type.String({ minLength: 10, maxLength: 60 }),
      office: Type.String({ maxLength: 80 }),
      matter: text,
      requester: text,
      paper: text,
      ground: text,
      said: Type.Optional(Type.String({ maxLength: 1000 })),
    }),
    async handle(ask) {
      const { body } = ask;
      const office = (await officesWhere(ask.house.db, ask.actor)).find((one) => one.key === body.office);
      if (!office) return missing;
      const typed = {
        matter: matters.find((one) => one === body.matter) ?? 'copy',
        requester: (body.requester ?? '').trim(),
        paper: (body.paper ?? '').trim(),
        ground: body.ground ?? '',
        said: (body.said ?? '').trim(),
      };
      const asking = { actor: ask.actor, now: ask.now, key: body.key, body: { office: office.key, ...typed } };
      const done = await perform(ask.house.db, asking, (deed) => refusePaper(deed, office.id, typed));
      if (done.ok) return redirect(paths.refusal(done.value));
      return show(ask, office.key, typed, refusals(done.reasons, refuseReasonText, ask.language));
    },
  }),
  route({
    method: 'GET',
    path: paths.refusal(':id'),
    needs: 'certification.read',
    params,
    async handle(ask) {
      const found = await refusalAsked(ask, ask.params.id);
      if (!found) return missing;
      const copies = await copiesOf(ask.house.db, printsOf(found.refusal));
      return page({
        title: refuseWords(ask.language).sheet,
        place: 'certification',
        trail: [
          { text: laneWords(ask.language).title, href: paths.laneOf(found.unit.key) },
          { text: refuseWords(ask.language).title, href: paths.refuseAt(found.unit.key) },
        ],
        body: <RefusalNotice language={ask.language} copies={copies} {...found} />,
      });
    },
  }),
  ...listPaperRoutes({
    path: paths.refusalPaper(':id'),
    needs: 'certification.read',
    params,
    async open(ask) {
      const found = await refusalAsked(ask, ask.params.id);
      if (!found) return undefined;
      const { db, clock } = ask.house;
      return {
        ...printsOf(found.refusal),
        file: 'phieu-tu-choi-chung-thuc',
        page: paths.refusal(found.refusal.id),
        make: async () => ({
          set: (await formSetOn(db, dayOf(found.refusal.refused_at))).key,
          data: await refusalPaperData(db, { ...found, illustrative: clock.mode === 'demo' }),
        }),
      };
    },
  }),
];

const printsOf = ({ id }: RefusedPaper) => ({ subjectId: id, form: '03' as const });

/** A refusal with its office and who received the paper, for whoever reads there (law 9). */
async function refusalAsked({ house: { db }, actor }: Ask, id: string) {
  const refusal = await refusedPaperById(db, id);
  const unit = refusal && (await unitById(db, refusal.unit_id));
  if (!refusal || !unit || !may(actor, 'certification.read', { unitIds: [unit.id] }).ok) return undefined;
  const names = await accountNames(db, refusal.refused_by ? [refusal.refused_by] : []);
  return { refusal, unit, receiver: names.get(refusal.refused_by ?? '') ?? '' };
}

async function show(
  ask: Ask,
  wanted: string | undefined,
  typed: Partial<Refusing> = {},
  wrong: readonly Refusal[] = [],
): Promise<Answer> {
  const offices = await officesWhere(ask.house.db, ask.actor);
  const office = offices.find((one) => one.key === wanted) ?? offices[0];
  if (!office) return missing;
  return page({
    title: refuseWords(ask.language).title,
    place: 'certification',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.refuse() : undefined,
    trail: [{ text: laneWords(ask.language).title, href: paths.laneOf(office.key) }],
    body: (
      <RefusePage
        language={ask.language}
        office={office}
        typed={typed}
        wrong={wrong}
        latest={await refusedPapersOf(ask.house.db, office.id)}
      />
    ),
  });
}
