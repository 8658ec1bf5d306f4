import { Type } from 'typebox';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { copiesOf, formSetOn, listPaperRoutes } from '../../documents/index.ts';
import { idsOf } from '../enter/enter.routes.tsx';
import { laneWords } from '../enter/enter.text.ts';
import { paths } from '../paths.ts';
import { listSheet } from './list.file.ts';
import { CertificationListPage } from './list.page.tsx';
import { openedList } from './list.view.ts';
import { listPaperData } from './list-paper.ts';
import { signList } from './sign.act.ts';
import { listWords, signReasonText } from './sign.text.ts';
import { signatoriesOf } from './signatories.ts';

const params = Type.Object({ id: Type.String({ pattern: '^[0-9a-f-]{36}$' }) });

/** A signing list of the lane: seen and printed by its office, recorded as signed in one press. */
export const listRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.list(':id'),
    needs: 'certification.read',
    params,
    handle: (ask) => show(ask, ask.params.id),
  }),
  ...listPaperRoutes({
    path: paths.listPaper(':id'),
    needs: 'certification.read',
    params,
    async open(ask) {
      const opened = await openedList(ask, ask.params.id);
      if (!opened) return undefined;
      const { list } = opened;
      const { db, clock } = ask.house;
      return {
        ...printsOf(list.id),
        file: `trinh-ky-chung-thuc-${list.number}`,
        page: paths.list(list.id),
        make: async () => ({
          set: (await formSetOn(db, dayOf(list.made_at))).key,
          data: await listPaperData(db, opened, { now: ask.now, illustrative: clock.mode === 'demo' }),
        }),
      };
    },
  }),
  ...sheetRoutes({ path: paths.list(':id'), needs: 'certification.read', params, sheet: listSheet }),
  route({
    method: 'POST',
    path: paths.list(':id'),
    needs: 'certification.read',
    params,
    body: Type.Object({
      key: Type.String({ minLength: 10, maxLength: 60 }),
      signatory: Type.Optional(Type.String({ maxLength: 60 })),
      lines: Type.Optional(
        Type.Union([Type.String({ maxLength: 60 }), Type.Array(Type.String({ maxLength: 60 }), { maxItems: 500 })]),
      ),
    }),
    async handle(ask) {
      const { id } = ask.params;
      const signed = { signatory: ask.body.signatory ?? '', lineIds: idsOf(ask.body.lines) };
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: { id, ...signed } };
      const done = await perform(ask.house.db, asking, (deed) => signList(deed, id, signed));
      if (done.ok) return redirect(paths.list(id));
      return show(ask, id, refusals(done.reasons, signReasonText, ask.language), signed.signatory);
    },
  }),
];

const printsOf = (id: string) => ({ subjectId: id, form: 'bang-ke' as const });

async function show(ask: Visit, id: string, wrong: readonly Refusal[] = [], chosen = ''): Promise<Answer> {
  const { db } = ask.house;
  const opened = await openedList(ask, id);
  if (!opened) return missing;
  const { list, unit } = opened;
  const [signatories, copies] = await Promise.all([signatoriesOf(db, unit.id), copiesOf(db, printsOf(id))]);
  return page({
    title: listWords(ask.language).title(list.number),
    place: 'certification',
    status: wrong.length > 0 ? 422 : 200,
    trail: [{ text: laneWords(ask.language).title, href: paths.laneOf(unit.key) }],
    body: <CertificationListPage {...opened} {...{ language: ask.language, signatories, copies, wrong, chosen }} />,
  });
}
