import { type Fields, listOf } from './fields.rules.ts';
import type { Mends } from './mend.rules.ts';

/** How long it takes by one way of handing in, and what it costs. */
export interface NationalTime {
  readonly channel: 'direct' | 'online' | 'post' | 'other';
  /** Null where the portal gives no number: its words then say how long. Fractions of days occur. */
  readonly amount: number | null;
  readonly unit: 'hour' | 'working-day' | 'calendar-day' | 'month' | 'year' | null;
  readonly words: string;
  readonly fees: readonly NationalFee[];
}

export interface NationalFee {
  readonly kind: 'phí' | 'lệ phí' | 'giá' | 'khác';
  /** Whole đồng as text (a record is JSON); null where there is no number, or another currency. */
  readonly dong: string | null;
  readonly foreign: { readonly amount: number; readonly currency: string } | null;
  readonly words: string;
}

/** The ways of handing in with their times and fees; several of one channel are all kept. */
export function readTimes(methods: readonly Fields[], mends: Mends): NationalTime[] {
  if (methods.length === 0) mends.note('no-time');
  const times = methods.map((method) => ({
    channel: channelOf(method.submissionMethod, mends),
    ...readAmount(method, mends),
    fees: listOf(method.fees).map((fee) => readFee(fee, mends)),
  }));
  if (new Set(times.map(({ channel }) => channel)).size < times.length) mends.note('channel-twice');
  return times;
}

const channels = { DIRECT: 'direct', ONLINE: 'online', POSTAL: 'post' } as const;

function channelOf(given: unknown, mends: Mends): NationalTime['channel'] {
  const known = channels[given as keyof typeof channels];
  if (!known) mends.note('channel-unknown');
  return known ?? 'other';
}

function readAmount(method: Fields, mends: Mends): Pick<NationalTime, 'amount' | 'unit' | 'words'> {
  const words = mends.text(method.description, 'time');
  const given = method.processingTime;
  const amount = typeof given === 'string' ? fromText(given, mends) : given;
  if (typeof amount === 'string')
    return { amount: null, unit: null, words: [amount, words].filter(Boolean).join('\n') };
  if (typeof amount !== 'number' || !Number.isFinite(amount) || amount <= 0) {
    mends.note('time-zero');
    return { amount: null, unit: null, words };
  }
  const unit = units[method.processingTimeUnit as keyof typeof units] ?? null;
  if (!unit) mends.note('time-unit');
  return { amount, unit, words };
}

const units = {
  HOUR: 'hour',
  WORKING_DAY: 'working-day',
  DAY: 'calendar-day',
  MONTH: 'month',
  YEAR: 'year',
} as const;

/** '01' is a number; 'Theo mô tả' stays words: a limit of law is never guessed from a sentence. */
function fromText(given: string, mends: Mends): number | string {
  const text = mends.text(given, 'time');
  const isNumber = /^\d+([.,]\d+)?$/.test(text);
  mends.note(isNumber ? 'time-as-text' : 'time-in-words');
  return isNumber ? Number(text.replace(',', '.')) : text;
}

/**
 * The portal's FEE is phí (chứng thực, by Thông tư 226/2016), its SERVICE_FEE lệ phí (hộ tịch, đăng ký kinh doanh: of the
 * 426 such fees whose words name one of the two, 404 say lệ phí), its PRICE_LEVEL a price.
 */
const kinds = { FEE: 'phí', SERVICE_FEE: 'lệ phí', PRICE_LEVEL: 'giá' } as const;

function readFee(fee: Fields, mends: Mends): NationalFee {
  const words = mends.text(fee.description, 'fee');
  const kind = kinds[fee.type as keyof typeof kinds] ?? 'khác';
  const value = typeof fee.value === 'number' && fee.value >= 0 ? fee.value : null;
  if (value === null) mends.note('fee-without-sum');
  const currency = typeof fee.currencyName === 'string' ? fee.currencyName : 'Việt Nam Đồng';
  if (value !== null && currency !== 'Việt Nam Đồng') {
    mends.note('fee-foreign');
    return { kind, dong: null, foreign: { amount: value, currency }, words };
  }
  return { kind, dong: wholeDong(value, mends), foreign: null, words };
}

function wholeDong(value: number | null, mends: Mends): string | null {
  if (value === null) return null;
  if (!Number.isSafeInteger(value)) mends.note('fee-not-whole');
  return BigInt(Math.round(value)).toString();
}
