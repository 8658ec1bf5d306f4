import { Type } from 'typebox';
import { accountNames } from '#foundations/access/index.ts';
import { unitById } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type Visit as Ask, type HouseRoute, route } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import { chargesOf, dueByKind, openBooks, owed, proposals, total } from '../../payments/index.ts';
import { laneWords } from '../enter/enter.text.ts';
import { giveBack } from '../give-back/give-back.act.ts';
import { voidLine } from '../give-back/void-line.act.ts';
import { type LineOfVisit, lineById, linesOfVisit, type Visit, visitById } from '../lane.store.ts';
import { counterOf } from '../offices.ts';
import { paths } from '../paths.ts';
import { VisitPage, type VisitPageProps } from './visit.page.tsx';
import { visitReasonText } from './visit.text.ts';

const params = Type.Object({ id: Type.String({ pattern: '^[0-9a-f-]{36}$' }) });
const key = Type.String({ minLength: 10, maxLength: 60 });
const text = Type.Optional(Type.String({ maxLength: 400 }));

/** One visit: seen, handed back, and a number of it voided. */
export const visitRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.visit(':id'),
    needs: 'certification.read',
    params,
    handle: (ask) => show(ask, ask.params.id),
  }),
  route({
    method: 'POST',
    path: paths.giveBack(':id'),
    needs: 'certification.enter',
    params,
    body: Type.Object({ key, collector: text, receipt: text }),
    async handle(ask) {
      const { id } = ask.params;
      const typed = { collector: (ask.body.collector ?? '').trim(), receipt: (ask.body.receipt ?? '').trim() };
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: { id, ...typed } };
      const done = await perform(ask.house.db, asking, (deed) =>
        giveBack(deed, id, { collector: typed.collector, receiptNumber: typed.receipt }),
      );
      if (done.ok) return redirect(paths.visit(id));
      return show(ask, id, { wrong: refusals(done.reasons, visitReasonText, ask.language), typed });
    },
  }),
  route({
    method: 'POST',
    path: paths.voidLine(':id'),
    needs: 'certification.enter',
    params,
    body: Type.Object({ key, reason: text }),
    async handle(ask) {
      const { id } = ask.params;
      const reason = (ask.body.reason ?? '').trim();
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: { id, reason } };
      const done = await perform(ask.house.db, asking, (deed) => voidLine(deed, id, reason));
      if (done.ok) return redirect(paths.visit(done.value));
      const line = await lineById(ask.house.db, id);
      return line
        ? show(ask, line.visit_id, { wrong: refusals(done.reasons, visitReasonText, ask.language) })
        : missing;
    },
  }),
];

interface Shown {
  readonly wrong?: readonly Refusal[];
  readonly typed?: VisitPageProps['typed'];
}

async function show(ask: Ask, id: string, { wrong = [], typed = {} }: Shown = {}): Promise<Answer> {
  const { db } = ask.house;
  const visit = await visitById(db, id);
  const unit = visit && (await unitById(db, visit.unit_id));
  if (!visit || !unit || !may(ask.actor, 'certification.read', { unitIds: [unit.id] }).ok) return missing;
  const [lines] = await Promise.all([
    linesOfVisit(db, id),
    noteReading(db, {
      actor: ask.actor,
      subjectKind: 'certification-visit',
      subjectId: id,
      purpose: 'view',
      at: ask.now,
    }),
  ]);
  const works = may(ask.actor, 'certification.enter', { unitIds: [unit.id] }).ok;
  return page({
    title: visit.requester,
    place: 'certification',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.visit(id) : undefined,
    trail: [{ text: laneWords(ask.language).title, href: paths.laneOf(unit.key) }],
    body: (
      <VisitPage
        {...{ language: ask.language, visit, lines, works, wrong, typed }}
        place={{ name: unit.name, key: unit.key }}
        {...(await paidAndSigned(db, visit, lines))}
      />
    ),
  });
}

/** What is to be paid and by which receipt, what was paid, and who signed. */
async function paidAndSigned(
  db: Db,
  visit: Visit,
  lines: readonly LineOfVisit[],
): Promise<Pick<VisitPageProps, 'owed' | 'taken' | 'nextReceipt' | 'signers' | 'enteredBy'>> {
  const [charges, counter, names] = await Promise.all([
    chargesOf(db, visit.id),
    counterOf(db, visit.unit_id),
    accountNames(db, [visit.entered_by ?? [], ...lines.map((line) => line.signed_by ?? [])].flat()),
  ]);
  const books = counter ? await openBooks(db, counter.id) : [];
  const [next] = proposals(dueByKind(charges), books);
  const taken = total(charges.filter((charge) => charge.paid_at));
  return {
    owed: owed(charges),
    taken,
    nextReceipt: next?.number ?? '',
    signers: names,
    enteredBy: names.get(visit.entered_by ?? '') ?? '',
  };
}
