import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { parseDay } from '#platform/time/index.ts';

interface Occasion {
  /** Where citizens read it: on the page of their dossier, in both languages, or printed, in Vietnamese. */
  readonly place: 'page' | 'paper';
  /** Fields without which it does not tell what has to be done. */
  readonly must: readonly string[];
  /** The most letters it has: a line of a page, or the room its paper leaves. */
  readonly longest: number;
  /** Told of what is no dossier and has no code. */
  readonly codeless?: true;
}

/** What an official has to be told where to go, and by when; labels and clauses of a form set are the law's and not here. */
export const occasions = {
  ready: { place: 'page', must: ['nơi nhận'], longest: 400 },
  'in-time': { place: 'page', must: ['nơi nhận', 'ngày hẹn'], longest: 400 },
  'past-due': { place: 'page', must: ['nơi nhận'], longest: 400 },
  'put-off': { place: 'page', must: ['ngày hẹn lại'], longest: 400 },
  anew: { place: 'page', must: ['ngày hẹn lại'], longest: 400 },
  supplement: { place: 'page', must: ['nơi nhận', 'hạn bổ sung'], longest: 400 },
  payment: { place: 'page', must: ['số tiền', 'nơi nộp tiền', 'hạn nộp tiền', 'nơi nhận'], longest: 400 },
  'by-post': { place: 'page', must: [], longest: 400 },
  posted: { place: 'page', must: ['số hiệu bưu gửi'], longest: 400 },
  returned: { place: 'page', must: [], longest: 400 },
  withdrawn: { place: 'page', must: ['nơi nhận'], longest: 400 },
  stopped: { place: 'page', must: ['nơi nhận'], longest: 400 },
  voided: { place: 'page', must: ['nơi nhận'], longest: 400 },
  'slip-note': { place: 'paper', must: [], longest: 150 },
  'slip-payment': { place: 'paper', must: ['nơi nhận'], longest: 250 },
  'recall-apology': { place: 'paper', must: [], longest: 250 },
  'refusal-closing': { place: 'paper', must: ['nơi nhận'], longest: 400 },
  'supplement-once': { place: 'paper', must: [], longest: 150 },
  'supplement-help': { place: 'paper', must: ['trang tra cứu', 'người hướng dẫn'], longest: 250 },
  'decline-closing': { place: 'paper', must: [], longest: 200, codeless: true },
  'apology-opening': { place: 'paper', must: ['ngày nhận hồ sơ', 'nơi nhận', 'lĩnh vực', 'chủ hồ sơ'], longest: 300 },
  'apology-late': { place: 'paper', must: ['đơn vị thụ lý', 'chủ hồ sơ'], longest: 350 },
  'apology-closing': { place: 'paper', must: ['nơi nhận', 'chủ hồ sơ'], longest: 350 },
  'extension-opening': { place: 'paper', must: ['đơn vị thụ lý', 'nơi xác minh'], longest: 250 },
  'extension-closing': { place: 'paper', must: [], longest: 200 },
} as const satisfies Record<string, Occasion>;

export type Message = keyof typeof occasions;
export const messages = Object.keys(occasions) as Message[];
/** Those that stand on paper. */
export type Printed = { [M in Message]: (typeof occasions)[M]['place'] extends 'paper' ? M : never }[Message];

/** What every message may name, since every dossier has it. */
const always = ['mã hồ sơ', 'nơi nhận'] as const;
export type FieldName = (typeof always)[number] | (typeof occasions)[Message]['must'][number];

export const fieldsOf = (message: Message): FieldName[] => {
  const { must, codeless }: Occasion = occasions[message];
  return [...new Set([...always, ...must])].filter((name) => !codeless || name !== 'mã hồ sơ') as FieldName[];
};
export const mustOf = (message: Message): readonly FieldName[] => occasions[message].must;
export const isPrinted = (message: Message): message is Printed => occasions[message].place === 'paper';

const field = /\{([^{}]*)\}/g;
const named = (within: string): string => within.trim().toLocaleLowerCase('vi');

/** The text with its fields filled; a field that is not given leaves nothing. */
export const fill = (text: string, given: Readonly<Partial<Record<FieldName, string>>>): string =>
  text.replace(field, (_, within: string) => given[named(within) as FieldName] ?? '');

type Tongue = 'vi' | 'en';
export type MessageReason =
  | { readonly field: Tongue; readonly reason: 'empty' | 'braces-open' }
  | { readonly field: Tongue; readonly reason: 'fields-unknown' | 'fields-missing'; readonly names: readonly string[] }
  | { readonly field: Tongue; readonly reason: 'too-long'; readonly letters: number; readonly longest: number }
  | { readonly field: 'vi'; readonly reason: 'same-words' }
  | { readonly field: 'from'; readonly reason: 'day-unreadable' | 'day-past' }
  | { readonly field: 'why'; readonly reason: 'why-missing' }
  | { readonly reason: 'not-allowed' | 'written-meanwhile' | 'taken-back-already' };

/** Everything against a text as the words of a message. */
export function judgeText(message: Message, tongue: Tongue, text: string): MessageReason[] {
  if (text === '') return [{ field: tongue, reason: 'empty' }];
  const used = [...text.matchAll(field)].map((match) => named(match[1] ?? ''));
  const known: readonly string[] = fieldsOf(message);
  const unknown = [...new Set(used.filter((name) => !known.includes(name)))];
  const missing = mustOf(message).filter((name) => !used.includes(name));
  const { longest } = occasions[message];
  return [
    ...(/[{}]/.test(text.replace(field, '')) ? [{ field: tongue, reason: 'braces-open' } as const] : []),
    ...(unknown.length > 0 ? [{ field: tongue, reason: 'fields-unknown', names: unknown } as const] : []),
    ...(missing.length > 0 ? [{ field: tongue, reason: 'fields-missing', names: missing } as const] : []),
    ...(text.length > longest ? [{ field: tongue, reason: 'too-long', letters: text.length, longest } as const] : []),
  ];
}

export interface TypedMessage {
  readonly vi: string;
  readonly en: string;
  readonly from: string;
  readonly why: string;
}

export interface Words {
  readonly vi: string;
  /** Null where it is printed. */
  readonly en: string | null;
}

export interface ReadMessage extends Words {
  readonly from: Temporal.PlainDate;
  readonly why: string;
}

/** Words that are in force already change nothing. */
export const judgeChange = (words: Words, standing: Words): MessageReason[] =>
  words.vi === standing.vi && words.en === standing.en ? [{ field: 'vi', reason: 'same-words' }] : [];

/** One paragraph, whatever the box held. */
const oneLine = (typed: string): string => typed.replace(/\s+/g, ' ').trim();

/** What was typed, or everything against it; from today on, since what was told yesterday was told in other words. */
export function readMessage(
  message: Message,
  typed: TypedMessage,
  today: Temporal.PlainDate,
): Result<ReadMessage, MessageReason> {
  const [vi, why, from] = [oneLine(typed.vi), typed.why.trim(), parseDay(typed.from)];
  const en = isPrinted(message) ? null : oneLine(typed.en);
  const reasons: MessageReason[] = [
    ...judgeText(message, 'vi', vi),
    ...(en === null ? [] : judgeText(message, 'en', en)),
  ];
  if (!from) reasons.push({ field: 'from', reason: 'day-unreadable' });
  else if (Temporal.PlainDate.compare(from, today) < 0) reasons.push({ field: 'from', reason: 'day-past' });
  if (!saysWhy(why)) reasons.push({ field: 'why', reason: 'why-missing' });
  return from && reasons.length === 0 ? accept({ vi, en, from, why }) : refuse(...reasons);
}
