import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';

/** What is counted of a month on paper, in the order of the form. */
export const counted = [
  'carried',
  'received',
  'in_time',
  'late',
  'withdrawn',
  'running',
  'declined',
  'certified_copy',
  'certified_signature',
  'certified_contract',
  'certified_inheritance',
] as const;
export type Counted = (typeof counted)[number];

/** A commune's month as it is reported. */
export type Totals = Readonly<Record<Counted, number>> & { readonly fees: bigint };

/** As it was typed: everything is text. */
export type TypedTotals = Readonly<Partial<Record<Counted | 'fees' | 'reason', string | undefined>>>;

export type TotalsReason =
  | { readonly reason: 'not-found' | 'not-allowed' | 'nothing-changes' }
  | { readonly reason: 'not-ended' | 'corrected-meanwhile' | 'not-by-totals' }
  | { readonly field: Counted; readonly reason: 'count-unreadable' }
  | { readonly field: 'fees'; readonly reason: 'fees-unreadable' | 'fees-for-nothing' }
  | { readonly field: 'running'; readonly reason: 'does-not-add-up'; readonly came: number; readonly went: number }
  | { readonly field: 'carried'; readonly reason: 'not-as-carried'; readonly before: number }
  | { readonly field: 'reason'; readonly reason: 'reason-missing' | 'reason-too-long' };

export interface TotalsGround {
  readonly month: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
  /** Did the commune report by totals when the month ended? Otherwise its dossiers are rows, and would be counted twice. */
  readonly byTotals: boolean;
  /** The version that the form showed; 0 where nothing was entered. */
  readonly shown: number;
  readonly last: (Totals & { readonly version: number }) | undefined;
  /** What ran at the end of the month before, where that is known. */
  readonly ranBefore: number | undefined;
}

export interface Decided {
  readonly totals: Totals;
  /** Of a correction. */
  readonly reason: string | null;
}

/** May the month be entered so? Everything that does not add up is said at once. */
export function decideTotals(typed: TypedTotals, ground: TotalsGround): Result<Decided, TotalsReason> {
  const { totals, unread } = readTotals(typed);
  const why = (typed.reason ?? '').trim();
  const reasons = [
    ...againstMonth(ground),
    ...unread,
    ...(unread.length === 0 ? againstSums(totals, ground) : []),
    ...againstReason(why, ground),
  ];
  if (reasons.length > 0) return refuse(...reasons);
  if (ground.last && sameTotals(totals, ground.last)) return refuse<TotalsReason>({ reason: 'nothing-changes' });
  return accept({ totals, reason: ground.last ? why : null });
}

function againstMonth({ month, today, byTotals, shown, last }: TotalsGround): TotalsReason[] {
  const reasons: TotalsReason[] = [];
  if (Temporal.PlainDate.compare(month.add({ months: 1 }), today) > 0) reasons.push({ reason: 'not-ended' });
  else if (!byTotals) reasons.push({ reason: 'not-by-totals' });
  if (shown !== (last?.version ?? 0)) reasons.push({ reason: 'corrected-meanwhile' });
  return reasons;
}

function againstSums(totals: Totals, { ranBefore }: TotalsGround): TotalsReason[] {
  const reasons: TotalsReason[] = [];
  if (ranBefore !== undefined && ranBefore !== totals.carried)
    reasons.push({ field: 'carried', reason: 'not-as-carried', before: ranBefore });
  const came = totals.carried + totals.received;
  const went = totals.in_time + totals.late + totals.withdrawn + totals.running;
  if (came !== went) reasons.push({ field: 'running', reason: 'does-not-add-up', came, went });
  if (totals.fees > 0n && totals.carried + totals.received + certifiedIn(totals) === 0)
    reasons.push({ field: 'fees', reason: 'fees-for-nothing' });
  return reasons;
}

function againstReason(why: string, { last }: TotalsGround): TotalsReason[] {
  if (!last) return [];
  if (!saysWhy(why)) return [{ field: 'reason', reason: 'reason-missing' }];
  return why.length > 300 ? [{ field: 'reason', reason: 'reason-too-long' }] : [];
}

/** Lines in the books of certification. */
export const certifiedIn = (totals: Totals): number =>
  totals.certified_copy + totals.certified_signature + totals.certified_contract + totals.certified_inheritance;

/** A box left empty is nothing. */
function readTotals(typed: TypedTotals): { readonly totals: Totals; readonly unread: TotalsReason[] } {
  const unread: TotalsReason[] = [];
  const counts = counted.map((field) => {
    const written = (typed[field] ?? '').replace(/[\s.]/g, '') || '0';
    if (!/^\d{1,6}$/.test(written)) unread.push({ field, reason: 'count-unreadable' });
    return [field, Number(written)] as const;
  });
  const sum = (typed.fees ?? '').replace(/[\s.]|đồng|đ$/giu, '') || '0';
  const readable = /^\d{1,12}$/.test(sum);
  if (!readable) unread.push({ field: 'fees', reason: 'fees-unreadable' });
  const totals = { ...Object.fromEntries(counts), fees: readable ? BigInt(sum) : 0n } as unknown as Totals;
  return { totals, unread };
}

const sameTotals = (one: Totals, other: Totals): boolean =>
  one.fees === other.fees && counted.every((field) => one[field] === other[field]);

/** `2019-01` → its first day; undefined for what is no month. */
export function readMonth(written: string): Temporal.PlainDate | undefined {
  return /^20\d\d-(0[1-9]|1[0-2])$/.test(written) ? Temporal.PlainDate.from(`${written}-01`) : undefined;
}

/** The first day → `2019-01`, as addresses and events write it. */
export const writeMonth = (month: Temporal.PlainDate): string => month.toPlainYearMonth().toString();

/** The first days of the months of a year that have ended. */
export const endedMonths = (year: number, today: Temporal.PlainDate): Temporal.PlainDate[] =>
  Array.from({ length: 12 }, (_, n) => Temporal.PlainDate.from({ year, month: n + 1, day: 1 })).filter(
    (month) => Temporal.PlainDate.compare(month.add({ months: 1 }), today) <= 0,
  );
