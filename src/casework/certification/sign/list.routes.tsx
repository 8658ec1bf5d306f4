import { Type } from 'typebox';
import { accountNames } from '#foundations/access/index.ts';
import { unitById } from '#foundations/organisations/index.ts';
import { may, type Permission } from '#platform/actor/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { idsOf } from '../enter/enter.routes.tsx';
import { laneWords } from '../enter/enter.text.ts';
import { linesOfList } from '../lane.store.ts';
import { paths } from '../paths.ts';
import { listSheet } from './list.file.ts';
import { CertificationListPage } from './list.page.tsx';
import { listById } from './list.store.ts';
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

async function show(ask: Visit, id: string, wrong: readonly Refusal[] = [], chosen = ''): Promise<Answer> {
  const { db } = ask.house;
  const list = await listById(db, id);
  const unit = list && (await unitById(db, list.unit_id));
  if (!list || !unit || !may(ask.actor, 'certification.read' as Permission, { unitIds: [unit.id] }).ok) return missing;
  const [lines, signatories, names] = await Promise.all([
    linesOfList(db, id),
    signatoriesOf(db, unit.id),
    list.signed_by ? accountNames(db, [list.signed_by]) : undefined,
  ]);
  return page({
    title: listWords(ask.language).title(list.number),
    place: 'certification',
    status: wrong.length > 0 ? 422 : 200,
    trail: [{ text: laneWords(ask.language).title, href: paths.laneOf(unit.key) }],
    body: (
      <CertificationListPage
        language={ask.language}
        list={list}
        unitName={unit.name}
        unitKey={unit.key}
        lines={lines.filter((line) => !line.voided_at)}
        signatories={signatories}
        signerName={names?.get(list.signed_by ?? '') ?? ''}
        wrong={wrong}
        chosen={chosen}
      />
    ),
  });
}
