import { limitText } from '#foundations/calendar/index.ts';
import { type Calendar, collectingHours, judge } from '#foundations/calendar/rules.ts';
import { namedId } from '#platform/id/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { dayOf, localOf } from '#platform/time/index.ts';
import {
  type Codes,
  type ControlSlipData,
  type Letterhead,
  type Marks,
  type PaperLine,
  type ReceiptData,
  spelledClock,
  spelledDay,
  spelledMoment,
} from '../../documents/index.ts';
import { addressText, identityNames } from '../../parties/index.ts';
import { total } from '../../payments/index.ts';
import { limitOf } from '../../procedures/rules.ts';
import { besideSigns, comparedText, presentText } from '../in-person/in-person.facts.ts';
import type { Says } from '../messages/says.ts';
import type { Whole } from '../view/dossier.view.ts';
import { collectedAt, cooperatingUnits, kindsOfCopies } from './sheet.rules.ts';

/** Where a paper is issued, and how it is found again. */
export interface Issued {
  readonly superior: string;
  readonly unit: string;
  readonly place: string;
  /** Of the counter; empty where none is known. */
  readonly phone: string;
  /** When the counter is open beyond the working days, to receive and return: `Thứ Bảy 07:30–11:30`. */
  readonly beyond?: string;
  /** `huyện Điện Biên, tỉnh Điện Biên`: what follows “Bộ phận tiếp nhận và trả kết quả:”. */
  readonly area: string;
  readonly at: Temporal.Instant;
  readonly number: string;
  readonly lookUpAt: string;
  readonly illustrative: boolean;
  /** What the house tells beside the labels of a form, in the words of the paper's own instant. */
  readonly says: Says;
}

/** Mẫu 01: what was received and the day that was promised, as the promise stands now. */
export function receiptData(whole: Whole, issued: Issued): ReceiptData {
  const { dossier, owner, submitter, version } = whole;
  const limit = limitOf(version, dossier.case_key, dayOf(dossier.received_at), dossier.channel);
  return {
    letterhead: letterheadOf(issued),
    codes: codesOf(whole),
    oneStop: issued.area,
    owner: dossier.owner_name,
    submitter: submitter
      ? `${submitter.name} (${dossier.submitter_standing === 'kin' ? 'người thân nộp thay' : 'được ủy quyền'})`
      : '',
    address: addressText(owner),
    phone: owner.phone ?? '',
    email: owner.email ?? '',
    identity: identityOf(whole),
    request: version.name,
    requestDetail: dossier.subject === version.name ? '' : dossier.subject,
    // The office's own minutes are no paper that was received.
    papers: whole.papers.filter(({ added_by }) => added_by !== 'field').map(paperLine),
    sets: String(dossier.sets).padStart(2, '0'),
    limit: limit ? limitText(limit.committed, 'vi') : '',
    receivedAt: spelledMoment(dossier.received_at),
    ...duesOf(whole),
    collectAt: collectedAt(dossier.collect_by, whole.unitNames.get(dossier.one_stop_id), issued.beyond),
    fees: feesOf(whole),
    present: presentText(whole.inPerson),
    note: issued.says('slip-note', dossier.received_at, filledFrom(whole)),
    fingerprint: whole.inPerson?.fingerprint ?? false,
    ...besideSigns(whole.inPerson),
    lookUpAt: issued.lookUpAt,
    submitterSigns: submitter?.name ?? dossier.owner_name,
    receiver: (dossier.received_by && whole.names.get(dossier.received_by)) || '',
    marks: marksOf(issued),
  };
}

/** What was promised first; and where a duty was paid on the way, the second phase from the proof on. */
function duesOf({ calendar, dossier, promises, duties }: Whole): Pick<ReceiptData, 'due' | 'secondPhase'> {
  const words = (due: Temporal.Instant): string => promisedWords(calendar, due, dossier.judged_by);
  const proved = duties.findLast((one) => one.proved_at)?.proved_at;
  const before = proved && promises.findLast((one) => Temporal.Instant.compare(one.made_at, proved) < 0);
  if (!proved || !before) return { due: words(dossier.promised_due), secondPhase: null };
  return {
    due: words(before.due_at),
    secondPhase: { receivedAt: spelledMoment(proved), due: words(dossier.promised_due) },
  };
}

/** Mẫu 05: every leg with both hands. */
export function controlSlipData(whole: Whole, issued: Issued): ControlSlipData {
  const { dossier, legs, unitNames, names } = whole;
  return {
    letterhead: letterheadOf({ ...issued, number: '' }),
    codes: codesOf(whole),
    owner: dossier.owner_name,
    request: whole.version.name,
    receivedAt: spelledMoment(dossier.received_at),
    due: promisedWords(whole.calendar, dossier.promised_due, dossier.judged_by),
    settling: unitNames.get(dossier.settling_id) ?? '',
    cooperating: cooperatingUnits(whole.graph, dossier, namedId)
      .flatMap((id) => unitNames.get(id) ?? [])
      .join('; '),
    legs: legs.map((leg, n) => ({
      from: unitNames.get(leg.from_unit_id) ?? '',
      to: unitNames.get(leg.to_unit_id) ?? '',
      givenAt: leg.given_at ? spelledMoment(leg.given_at) : '',
      takenAt: leg.taken_at ? spelledMoment(leg.taken_at) : '',
      giver: (leg.given_by && names.get(leg.given_by)) || '',
      taker: (leg.taken_by && names.get(leg.taken_by)) || '',
      result: n === legs.length - 1 && dossier.ready_at ? standingWord(whole) : ('' as const),
      note: '',
    })),
    blankLegs: dossier.ready_at ? 0 : 2,
    marks: marksOf(issued),
  };
}

/** `buổi chiều ngày 21 tháng 02 năm 2019 (từ 13 giờ 30 đến 17 giờ 00)`; a limit in hours by its minute. */
export function promisedWords(calendar: Calendar, due: Temporal.Instant, judgedBy: 'date' | 'time'): string {
  if (judgedBy === 'time') return spelledMoment(due);
  const { half, day, hours } = halfDay(calendar, due);
  return `${half} ${day} ${hours}`;
}

/** `ngày 21 tháng 02 năm 2019, buổi chiều (từ 13 giờ 30 đến 17 giờ 00)`: where the form itself begins with the day. */
export function dayAndHalf(calendar: Calendar, due: Temporal.Instant): string {
  const { half, day, hours } = halfDay(calendar, due);
  return `${day}, ${half} ${hours}`;
}

function halfDay(calendar: Calendar, due: Temporal.Instant) {
  const { from, to } = collectingHours(calendar, due);
  return {
    half: `buổi ${localOf(to).hour <= 12 ? 'sáng' : 'chiều'}`,
    day: spelledDay(dayOf(to)),
    hours: `(từ ${spelledClock(localOf(from))} đến ${spelledClock(localOf(to))})`,
  };
}

export const letterheadOf = ({ superior, unit, number, place, at }: Issued): Letterhead => ({
  superior,
  unit,
  number,
  place,
  day: dayOf(at).toString(),
});

/** What every message may name. */
export const filledFrom = ({ dossier, unitNames }: Whole) => ({
  'mã hồ sơ': dossier.code,
  'nơi nhận': unitNames.get(dossier.one_stop_id) ?? '',
});

export const marksOf = ({ illustrative }: Issued): Marks => ({ illustrative, reprint: 0 });

export const codesOf = ({ dossier }: Whole): Codes => ({
  code: dossier.code,
  checkWord: dossier.check_word,
  book: '',
  line: '',
});

const identityWord = { ...identityNames('vi'), registration: 'ĐKKD', none: '' };

function identityOf({ owner, inPerson }: Whole): string {
  const known = owner.identity_number
    ? `${identityWord[owner.identity_kind]} ${owner.identity_number}`
    : `không có giấy tờ tùy thân (${owner.no_identity_reason ?? ''})`;
  return [known, comparedText(inPerson)].filter(Boolean).join('; ');
}

export const paperLine = (paper: Whole['papers'][number]): PaperLine => ({
  name: paper.name,
  original: paper.original,
  ...kindsOfCopies(paper),
  note: noteOf(paper),
});

/** A copy stays with the dossier after it was compared; what was only shown went home at once. */
function noteOf({ shown, original, copy, shared }: Whole['papers'][number]): string {
  if (shared) return 'dùng chung, ở hồ sơ nộp cùng lần';
  if (!shown) return '';
  return original + copy > 0 ? 'đã đối chiếu bản chính' : 'đã xem, trả lại ngay';
}

const feesOf = ({ charges }: Whole): string =>
  total(charges) === 0n ? '' : charges.map(({ name, amount }) => `${name}: ${formatDong(amount)}`).join('; ');

function standingWord({ dossier }: Whole): 'Trước hạn' | 'Đúng hạn' | 'Quá hạn' {
  const standing = judge(dossier.ready_at ?? dossier.received_at, dossier.promised_due, dossier.judged_by);
  return standing === 'early' ? 'Trước hạn' : standing === 'late' ? 'Quá hạn' : 'Đúng hạn';
}
