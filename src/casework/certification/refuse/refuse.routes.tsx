import { Type } from 'typebox';
import { accountNames } from '#foundations/access/index.ts';
import { unitById } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type Visit as Ask, type HouseRoute, route, sheetRoutes } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { laneWords } from '../enter/enter.text.ts';
import { matters } from '../matters.rules.ts';
import { officesWhere } from '../offices.ts';
import { paths } from '../paths.ts';
import { type Refusing, refusePaper } from './refuse.act.ts';
import { refusedSheet } from './refuse.file.ts';
import { RefusalNotice, RefusePage } from './refuse.page.tsx';
import { refusedPaperById, refusedPapersOf } from './refuse.store.ts';
import { refuseReasonText, refuseWords } from './refuse.text.ts';

const query = Type.Object({ noi: Type.Optional(Type.String({ maxLength: 80 })) });
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
    params: Type.Object({ id: Type.String({ pattern: '^[0-9a-f-]{36}$' }) }),
    async handle(ask) {
      const { db } = ask.house;
      const refusal = await refusedPaperById(db, ask.params.id);
      const unit = refusal && (await unitById(db, refusal.unit_id));
      if (!refusal || !unit || !may(ask.actor, 'certification.read', { unitIds: [unit.id] }).ok) return missing;
      const names = await accountNames(db, refusal.refused_by ? [refusal.refused_by] : []);
      return page({
        title: refuseWords(ask.language).sheet,
        place: 'certification',
        trail: [{ text: laneWords(ask.language).title, href: paths.laneOf(unit.key) }],
        body: (
          <RefusalNotice
            language={ask.language}
            refusal={refusal}
            unitName={unit.name}
            receiver={names.get(refusal.refused_by ?? '') ?? ''}
          />
        ),
      });
    },
  }),
];

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
