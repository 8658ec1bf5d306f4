import { calendarOf } from '#foundations/calendar/index.ts';
import { enter as takeNumber } from '#foundations/numbering/index.ts';
import { isOpenOn, type Unit } from '#foundations/organisations/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { BackReason } from '../../dossiers/rules.ts';
import { type Demanded, demand } from '../../payments/index.ts';
import { type Granted, granted, proofText } from '../../payments/rules.ts';
import type { Book } from '../books/book.store.ts';
import { bookToWrite } from '../books/open-book.act.ts';
import { addLines, addVisit, type NewLine, type Visit } from '../lane.store.ts';
import { type BookKind, bookKinds, ruleOf, seriesOf } from '../matters.rules.ts';
import { counterOf, officeOf } from '../offices.ts';
import { type DueReason, dueAsked } from './due.rules.ts';
import { visitEntered } from './enter.events.ts';
import {
  type Asked,
  type EntryReason,
  nothingWaived,
  type ReadVisit,
  readVisit,
  type TypedVisit,
} from './enter.rules.ts';
import { waivingAt } from './waiving.ts';

export interface Entry extends TypedVisit {
  /** `dd/mm/yyyy`, or empty for the law's own. */
  readonly due: string;
  readonly agreed: boolean;
}

export type EnterReason = EntryReason | DueReason | { readonly reason: 'not-allowed' | 'office-ended' };

/**
 * Enters a visit: one number for each kind of paper, in the book of its kind (NĐ 23/2015 Đ13), and its fee. Nothing is printed
 * on a paper that has no number, so the number is given first; a paper that is not signed after all is voided with a reason.
 */
export async function enterVisit(
  deed: Deed,
  unit: Unit,
  entry: Entry,
  { illustrative = false }: { readonly illustrative?: boolean } = {},
): Promise<Result<string, EnterReason>> {
  if (!may(deed.actor, 'certification.enter', { unitIds: [unit.id] }).ok) return refuse({ reason: 'not-allowed' });
  // Whoever follows it certifies now; what was done before the end is typed in as of its day.
  if (!isOpenOn(unit, dayOf(deed.now))) return refuse({ reason: 'office-ended' });
  const office = officeOf(unit);
  const waiving = entry.exemption ? await waivingAt(deed.db, office, deed.now) : nothingWaived;
  const read = readVisit(entry, office, waiving);
  const calendar = await calendarOf(deed.db, unit.id);
  const due = dueAsked(calendar, deed.now, {
    day: entry.due,
    agreed: entry.agreed,
    asked: read.ok ? read.value.asked.map(({ matter }) => matter) : [],
  });
  if (!read.ok || !due.ok) return refuse<EnterReason>(...(read.ok ? [] : read.reasons), ...(due.ok ? [] : due.reasons));
  const visit = { id: newId(), unitId: unit.id, cameAt: deed.now, ...due.value, appointed: entry.due !== '' };
  await keepVisit(deed, visit, read.value, illustrative);
  return accept(visit.id);
}

export interface Kept {
  readonly id: string;
  readonly unitId: string;
  /** On paper, where it is typed in afterwards. */
  readonly cameAt: Temporal.Instant;
  /** Why it is typed in afterwards. */
  readonly back?: BackReason;
  readonly due: Temporal.Instant;
  readonly agreed: boolean;
  /** A day was named: it is judged as an appointment. */
  readonly appointed: boolean;
}

/** The visit with its numbers and its fee, and what happened. */
export async function keepVisit(deed: Deed, visit: Kept, read: ReadVisit, illustrative: boolean): Promise<void> {
  await addVisit(deed.tx, rowOf(deed, visit, read), illustrative);
  const lines = await numbered(deed, visit, read.asked);
  await addLines(deed.tx, lines);
  await demand(
    deed.tx,
    visit.id,
    lines.map((line) => chargeOf(line, read)),
    read.exemption ? ((await counterOf(deed.db, visit.unitId))?.id ?? null) : null,
  );
  const { unitId, appointed, back, cameAt } = visit;
  const onPaper = back ? { onPaper: { at: cameAt.toString(), reason: back } } : {};
  const told = { unit: unitId, due: visit.due.toString(), appointed, ...onPaper, lines: lines.map(toldOf) };
  await record(deed, happened(visitEntered, { kind: 'certification-visit', id: visit.id }, told));
}

/** What a line costs, with its ground where its own fee is waived or reduced on it. */
function chargeOf({ fee, ground, waived }: NumberedLine, { exemption }: ReadVisit): Demanded {
  const given = ground && exemption ? granted(ground, exemption.proof) : null;
  return {
    ...{ kind: 'phí', name: 'Phí chứng thực', amount: fee, feeKey: null, quantity: null, kept: 0 },
    exemptionGround: given?.name ?? null,
    exemptionProof: given && proofText(given),
    exemption: given,
    waived: given && waived,
  };
}

/** The ground and the paper of a visit: those of the first line that is waived on it. */
function exemptionOf({ exemption, asked }: ReadVisit): Granted | null {
  const ground = asked.find((one) => one.ground)?.ground;
  return ground && exemption ? granted(ground, exemption.proof) : null;
}

const rowOf = (deed: Deed, visit: Kept, read: ReadVisit): Visit => ({
  ...exemptionColumns(exemptionOf(read)),
  id: visit.id,
  unit_id: visit.unitId,
  came_at: visit.cameAt,
  entered_by: actorId(deed),
  requester: read.requester,
  born: read.born,
  identity_number: read.identity,
  phone: read.phone,
  due: visit.due,
  agreed: visit.agreed,
  back_entered_at: visit.back ? deed.now : null,
  back_reason: visit.back ?? null,
});

const exemptionColumns = (given: Granted | null) => ({
  exemption_ground: given?.name ?? null,
  exemption_proof: given && proofText(given),
  exemption: given,
});

type NumberedLine = NewLine & Pick<Asked, 'waived' | 'ground'>;

/** The books first, then the numbers, kinds always in the same order: two counters never wait for each other in a circle. */
async function numbered(deed: Deed, visit: Kept, asked: readonly Asked[]): Promise<NumberedLine[]> {
  const year = dayOf(visit.cameAt).year;
  const sorted = asked.toSorted((a, b) => kindOf(a) - kindOf(b));
  const books = new Map<BookKind, Book>();
  for (const { matter } of sorted) {
    const kind = ruleOf(matter).book;
    if (!books.has(kind)) books.set(kind, await bookToWrite(deed, { unitId: visit.unitId, kind, year }));
  }
  const lines: NumberedLine[] = [];
  for (const one of sorted) {
    const kind = ruleOf(one.matter).book;
    const id = newId();
    const subject = { subjectId: id, at: deed.now, by: actorId(deed) };
    const { number } = await takeNumber(deed.tx, seriesOf(visit.unitId, kind, year), subject);
    lines.push({
      ...one,
      position: lines.length + 1,
      id,
      visit_id: visit.id,
      book_id: books.get(kind)?.id ?? '',
      number,
    });
  }
  return lines;
}

const kindOf = ({ matter }: Asked): number => bookKinds.indexOf(ruleOf(matter).book);

const toldOf = ({ matter, book_id, number, pages, copies, fee }: NewLine) => ({
  matter,
  book: book_id,
  number,
  pages,
  copies,
  fee: fee.toString(),
});
