import type { JSX } from 'preact';
import { Timeline, type TimelineItem } from '#design/index.ts';
import type { Recorded } from '#platform/events/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { refuseOutcome } from '../../workflow/rules.ts';
import { verifyingTold } from '../extend/answer.part.tsx';
import { toldAt } from '../inquire/inquire.part.tsx';
import { channelWords, inquireWords } from '../inquire/inquire.text.ts';
import type { RecallFault } from '../recall/recall.rules.ts';
import { faultNames } from '../recall/recall.text.ts';
import type { Outcome, Way } from '../remind/remind.rules.ts';
import { outcomeWords, wayWords } from '../remind/remind.text.ts';
import { slipText, slipWords } from '../return-result/slip.text.ts';
import { askedTold } from '../supplement/asked-told.ts';
import { deedNames } from './deed.text.ts';
import type { Whole } from './dossier.view.ts';
import { moveTold } from './moved.rules.ts';
import { opinionsOf } from './opinions.rules.ts';

const words = inBoth({
  machine: { vi: 'Hệ thống', en: 'The system' },
  onBehalf: {
    vi: (who: string, whom: string) => `${who}, ghi thay ${whom}`,
    en: (who: string, whom: string) => `${who}, on behalf of ${whom}`,
  },
  restart: { vi: 'Thời hạn tính lại từ đầu', en: 'The clock starts again' },
  'push-back': { vi: 'Ngày hẹn lùi bằng thời gian chờ', en: 'The date moves by the wait' },
  none: {
    vi: 'Thời hạn không tính lại: yêu cầu khi đã quá hẹn',
    en: 'The time does not begin anew: asked when it was late',
  },
  refuse: { vi: 'Đề nghị không cấp', en: 'Proposes to refuse' },
  refused: { vi: 'Thông báo không cấp', en: 'A refusal in writing' },
  receiver: {
    vi: (who: string) => `Tính cho người tiếp nhận: ${who}. Thời hạn vẫn chạy`,
    en: (who: string) => `Counted against the receiver: ${who}. The time runs on`,
  },
  ended: { vi: (steps: string) => `Xong bước ${steps}`, en: (steps: string) => `Done: ${steps}` },
  left: { vi: (steps: string) => `Từ bước ${steps}`, en: (steps: string) => `From ${steps}` },
  passed: { vi: (steps: string) => `chuyển đến ${steps}`, en: (steps: string) => `on to ${steps}` },
  back: { vi: (steps: string) => `về ${steps}`, en: (steps: string) => `back to ${steps}` },
  stepAt: {
    vi: (step: string, unit: string) => `bước “${step}”${unit && ` (${unit})`}`,
    en: (step: string, unit: string) => `“${step}”${unit && ` (${unit})`}`,
  },
  list: { vi: 'Ký trên giấy', en: 'Signed on paper' },
  leader: { vi: (said: string) => `Ý kiến lãnh đạo: ${said}`, en: (said: string) => `The leader’s opinion: ${said}` },
  substitute: {
    vi: (who: string) => `Người thụ lý vắng, giao người thay: ${who}`,
    en: (who: string) => `The officer is away; stands in: ${who}`,
  },
  byRule: { vi: 'Theo quy tắc phân công', en: 'By a rule of assignment' },
  officer: { vi: (who: string) => `Người thụ lý: ${who}`, en: (who: string) => `Officer: ${who}` },
  givenTo: { vi: (unit: string) => `Nơi nhận: ${unit}`, en: (unit: string) => `To ${unit}` },
  numbered: {
    vi: (number: string, book: string) => `Số ${number}, ${book}`,
    en: (number: string, book: string) => `No. ${number}, ${book}`,
  },
});

/** What happened, newest first, in words. */
export function DossierTimeline({ whole, language }: { whole: Whole; language: Language }): JSX.Element {
  const events = whole.events.toReversed().map((event) => ({
    at: event.occurred_at,
    item: {
      title: capital(deedNames(language)[event.type as keyof ReturnType<typeof deedNames>] ?? event.type),
      when: formatMoment(event.occurred_at),
      datetime: event.occurred_at.toString(),
      by: whoDidIt(event, whole, language),
      text: more(event, whole, language),
      kind: stops.has(event.type) ? 'stop' : 'done',
    } satisfies TimelineItem,
  }));
  const asked = whole.inquiries.map((one) => ({ at: one.asked_at, item: askedAfter(one, language) }));
  const items = [...asked, ...events].toSorted((one, other) => Temporal.Instant.compare(other.at, one.at));
  return <Timeline items={items.map(({ item }) => item)} level={3} />;
}

/** Somebody asked after it: no step of the dossier, and yet a part of what happened. */
function askedAfter(one: Whole['inquiries'][number], language: Language): TimelineItem {
  const said = inquireWords(language);
  return {
    title: said.title,
    when: formatMoment(one.asked_at),
    datetime: one.asked_at.toString(),
    by: one.taker,
    text: said.line(channelWords(language)[one.channel], one.asked_by, toldAt(one, language)),
    kind: 'done',
  };
}

/** The clock stands from here on. */
const stops: ReadonlySet<string> = new Set(['dossier.supplement-requested', 'dossier.duty-notified']);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Who did it, and for whom they wrote. */
export function whoDidIt(event: Recorded, { names }: Whole, language: Language): string {
  const said = words(language);
  const who = (event.actor_id && names.get(event.actor_id)) || said.machine;
  const whom = event.on_behalf_of && names.get(event.on_behalf_of);
  return whom ? said.onBehalf(who, whom) : who;
}

function more(event: Recorded, whole: Whole, language: Language): string {
  const said = words(language);
  const supplement = whole.supplements.find((one) => one.number === event.payload.number);
  const opinion = opinionsOf([event], whole.decisions).get(event.seq);
  const parts = [
    moved(event, whole, language),
    intoHands(event, whole, language),
    event.type === 'dossier.supplement-requested' && supplement
      ? askedTold(supplement, whole.names, language)
      : undefined,
    event.payload.outcome === refuseOutcome ? said.refuse : undefined,
    event.payload.refused === true ? said.refused : undefined,
    event.type === 'dossier.undone' ? undone(event, language) : undefined,
    event.type === 'dossier.recalled' ? faultNames(language)[event.payload.fault as RecallFault] : undefined,
    dutyTold(event, whole),
    event.type === 'dossier.moved-unit'
      ? `${unitOf(event.payload.from, whole)} → ${unitOf(event.payload.to, whole)}`
      : undefined,
    slipTold(event, language),
    event.type === 'dossier.reminded' || event.type === 'dossier.citizen-told' ? reminded(event, language) : undefined,
    verifyingTold(event.type, whole.extension),
    typeof event.payload.rule === 'string' ? said.byRule : undefined,
    typeof event.payload.substitute === 'string'
      ? said.substitute(whole.names.get(event.payload.substitute) ?? '')
      : undefined,
    whole.notes.get(event.seq),
    event.type === 'dossier.sent-to-counter' && typeof event.payload.receiver === 'string'
      ? said.receiver(whole.names.get(event.payload.receiver) ?? said.machine)
      : undefined,
    event.type === 'dossier.supplement-accepted'
      ? said[event.payload.effect as 'restart' | 'push-back' | 'none']
      : undefined,
    event.type === 'dossier.signed' && event.payload.means === 'paper' ? said.list : undefined,
    opinion && said.leader(opinion),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** What became of the original slip; `brought` was written before it was asked whether it was taken back. */
function slipTold({ payload }: Recorded, language: Language): string | undefined {
  const said = slipWords(language);
  if (payload.slip === 'lost') return said.without;
  if (payload.slip === 'taken' || payload.slip === 'shown')
    return `${said.fact}: ${slipText(payload.slip, language).toLowerCase()}`;
  return undefined;
}

/** Into whose hands it came, or under which number its result. */
function intoHands({ type, seq, payload }: Recorded, whole: Whole, language: Language): string | undefined {
  const said = words(language);
  const officer = typeof payload.officer === 'string' && whole.names.get(payload.officer);
  if (officer) return said.officer(officer);
  const unit = type === 'dossier.given' && unitOf(payload.to, whole);
  if (unit) return said.givenTo(unit);
  // A result that was called back had its number of its own: only the last one is the result's.
  const last = whole.events.findLast((one) => one.type === 'dossier.numbered')?.seq;
  return whole.result && seq === last ? said.numbered(whole.result.number, whole.result.book) : undefined;
}

const unitOf = (id: unknown, { unitNames }: Whole): string => unitNames.get(String(id)) ?? '';

const namesNoStep: ReadonlySet<string> = new Set(['dossier.advanced', 'dossier.approved', 'dossier.mended']);
const goesBack: ReadonlySet<string> = new Set(['dossier.sent-back', 'dossier.sent-to-counter']);

/** Of a move whose name says no step: which step ended, and to which step and unit the dossier went. */
function moved(event: Recorded, { graph, unitNames }: Whole, language: Language): string | undefined {
  const back = goesBack.has(event.type);
  const told = back || namesNoStep.has(event.type) ? moveTold(event, graph, unitNames) : undefined;
  if (!told) return undefined;
  const said = words(language);
  const ended = told.ended.map((step) => `“${step}”`).join(', ');
  const begun = told.begun.map(({ step, unit }) => said.stepAt(step, unit)).join(', ');
  const from = ended && (back ? said.left(ended) : said.ended(ended));
  const to = begun && (back ? said.back(begun) : said.passed(begun));
  return capital([from, to].filter(Boolean).join(back ? ' ' : ', '));
}

/** Of a duty: what was owed to whom, or by which paper it was paid. */
function dutyTold({ type, payload }: Recorded, { duties }: Whole): string | undefined {
  const duty = type.startsWith('dossier.duty-') ? duties.find((one) => one.number === payload.number) : undefined;
  if (!duty) return undefined;
  return type === 'dossier.duty-notified'
    ? `${duty.what}: ${formatDong(duty.sum)}, ${duty.pay_to} (${duty.notice})`
    : `${duty.proof}, ${formatDong(BigInt(String(payload.paid)))}`;
}

/** By which way, and what came of it. */
const reminded = ({ payload }: Recorded, language: Language): string =>
  `${wayWords(language)[payload.way as Way]}: ${outcomeWords(language)[payload.outcome as Outcome]}`;

/** Which step was taken back. */
const undone = ({ payload }: Recorded, language: Language): string | undefined =>
  deedNames(language)[String(payload.type) as keyof ReturnType<typeof deedNames>];
