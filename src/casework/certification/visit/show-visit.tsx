import { accountNames } from '#foundations/access/index.ts';
import { unitById } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Visit as Ask } from '#platform/house/index.ts';
import { type Answer, missing, page } from '#platform/http/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import { copiesOf } from '../../documents/index.ts';
import { chargesOf, dueByKind, openBooks, owed, proposals, refundsOf, total } from '../../payments/index.ts';
import { laneWords } from '../enter/enter.text.ts';
import { linesOfVisit, type Visit, visitById } from '../lane.store.ts';
import { numbersText } from '../matters.rules.ts';
import { counterOf } from '../offices.ts';
import { paths } from '../paths.ts';
import type { TypedRefund } from '../refund/refund.part.tsx';
import { groundsOfVisit } from '../refund/refund.store.ts';
import { certificatePrints, certificatesOf } from './certificates-paper.ts';
import { VisitPage, type VisitPageProps } from './visit.page.tsx';
import { visitWords } from './visit.text.ts';

interface Shown {
  readonly wrong?: readonly Refusal[];
  readonly typed?: VisitPageProps['typed'];
  /** A refund that was refused. */
  readonly refunding?: TypedRefund;
}

/** A visit as whoever asks may see it, with what was wrong in what they pressed. */
export async function showVisit(
  ask: Ask,
  id: string,
  { wrong = [], typed = {}, refunding }: Shown = {},
): Promise<Answer> {
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
    // Not the person’s name: the title stays in the history of a browser that others use.
    title: visitWords(ask.language).title(numbersText(lines)),
    place: 'certification',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.visit(id) : undefined,
    trail: [{ text: laneWords(ask.language).title, href: paths.laneOf(unit.key) }],
    body: (
      <VisitPage
        {...{ language: ask.language, visit, lines, works, wrong, typed, refunding }}
        place={{ name: unit.name, key: unit.key }}
        {...(await paid(db, visit))}
        certificates={await certificatesOf(db, visit, { unit, lines })}
        copies={await copiesOf(db, certificatePrints(id))}
      />
    ),
  });
}

/** What is to be paid and by which receipt, what was paid, and who typed it in. */
async function paid(
  db: Db,
  visit: Visit,
): Promise<Pick<VisitPageProps, 'owed' | 'taken' | 'nextReceipt' | 'enteredBy' | 'back'>> {
  const [charges, refunds, grounds, counter, names] = await Promise.all([
    chargesOf(db, visit.id),
    refundsOf(db, visit.id),
    groundsOfVisit(db, visit.id),
    counterOf(db, visit.unit_id),
    accountNames(db, visit.entered_by ? [visit.entered_by] : []),
  ]);
  const books = counter ? await openBooks(db, counter.id) : [];
  const [next] = proposals(dueByKind(charges), books);
  const taken = total(charges.filter((charge) => charge.paid_at));
  return {
    back: { charges, refunds, grounds },
    owed: owed(charges),
    taken,
    nextReceipt: next?.number ?? '',
    enteredBy: names.get(visit.entered_by ?? '') ?? '',
  };
}
