import { inBoth, type Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { writeClock } from '../calendar.rules.ts';
import type { AccountLine } from './account.rules.ts';
import { lengthText, limitText } from './deadline.text.ts';
import type { Law } from './law.rules.ts';
import { regimeOn } from './regime.rules.ts';

/** A line of the account in words. */
export interface AccountWords {
  readonly line: AccountLine;
  /** The number at its head: `2`, `1–14`; empty where nothing is counted. */
  readonly mark: string;
  /** `T5 21/02/2019`, `02/02 – 10/02/2019` */
  readonly day: string;
  readonly text: string;
  /** The article it rests on; empty where it goes without saying. */
  readonly law: string;
}

/** The account as a citizen reads it, line by line. */
export const accountText = (account: readonly AccountLine[], language: Language): AccountWords[] =>
  account.map((line) => ({
    line,
    mark: markOf(line),
    day: daysText(line, language),
    text: lineText(line, language),
    law: line.law ? laws(language)[line.law] : '',
  }));

function markOf({ kind, count, unit }: AccountLine): string {
  if (!count || unit === 'hour' || unit === 'same-day' || !counting.includes(kind)) return '';
  return count.first === count.last ? String(count.last) : `${count.first}–${count.last}`;
}

const counting: readonly AccountLine['kind'][] = ['count', 'rolled', 'due'];

function daysText({ from, to }: AccountLine, language: Language): string {
  if (from.equals(to)) return `${words(language).short(from.dayOfWeek)} ${formatDay(from)}`;
  const first = from.year === to.year ? formatDay(from).slice(0, 5) : formatDay(from);
  return `${first} – ${formatDay(to)}`;
}

function lineText(line: AccountLine, language: Language): string {
  const said = words(language);
  const at = writeClock(line.at ?? 0);
  const names = line.names.map((name) => name[language]).join('; ');
  switch (line.kind) {
    case 'received':
      return receivedText(line, at, language);
    case 'deemed':
      return said.deemed;
    case 'count':
      return countText(line, names, language);
    case 'off':
      return line.weekly ? (names ? said.offBoth(names) : said.rest) : said.off(names);
    case 'rolled':
      return names ? said.rolledOver(names) : said.rolled;
    case 'stop':
      return said.stops(at, said[line.reason ?? 'other']);
    case 'stand':
      return names ? said.standsOver(names) : said.stands;
    case 'resume':
      return said.resumes(at);
    case 'restart':
      return said.restarts(at);
    case 'extended':
      return said.extended(limitText(line.extension ?? { amount: 0, unit: 'working-day' }, language));
    case 'due':
      return dueLine(line, at, language) + (names ? ` (${names})` : '');
  }
}

function receivedText({ law, unit, from, at: minute = 0 }: AccountLine, at: string, language: Language): string {
  const said = words(language);
  if (law === 'blds147') return said.received(at);
  if (unit === 'half-day') return said.receivedHalf(at);
  return unit === 'same-day' && minute > regimeOn(from).cutOff ? said.receivedLate(at) : said.receivedAt(at);
}

function countText({ unit, count, from, to }: AccountLine, names: string, language: Language): string {
  const said = words(language);
  const named = names ? ` (${names})` : '';
  if (unit === 'hour') return said.counted(lengthText((count?.last ?? 0) - (count?.first ?? 1) + 1, language)) + named;
  if (unit === 'calendar-day' || unit === 'month') return (from.equals(to) ? said.everyDay : said.everyDays) + named;
  if (unit === 'half-day') return said.halves + named;
  return (from.equals(to) ? said.workingDay : said.workingDaysOnly) + named;
}

function dueLine({ byClock, law, at: minute = 0 }: AccountLine, at: string, language: Language): string {
  const said = words(language);
  const due = byClock ? said.dueAt(at) : minute <= 720 ? said.dueMorning(at) : said.dueAfternoon(at);
  return law === 'blds148' ? `${said.nextWorkingDay} ${due}` : due;
}

const laws = inBoth<Record<Law, { vi: string; en: string }>>({
  blds147: { vi: 'Bộ luật Dân sự 2015, Điều 147', en: 'Civil Code 2015, Article 147' },
  blds148: { vi: 'Bộ luật Dân sự 2015, Điều 148', en: 'Civil Code 2015, Article 148' },
  labour: { vi: 'Bộ luật Lao động; thông báo lịch nghỉ của năm', en: 'Labour Code; the year’s notice of holidays' },
  qd09: { vi: 'Quyết định 09/2015/QĐ-TTg', en: 'Decision 09/2015/QD-TTg' },
  nd61: { vi: 'Nghị định 61/2018/NĐ-CP, Điều 19', en: 'Decree 61/2018/ND-CP, Article 19' },
  nd61d18: { vi: 'Nghị định 61/2018/NĐ-CP, Điều 18', en: 'Decree 61/2018/ND-CP, Article 18' },
  nd118: { vi: 'Nghị định 118/2025/NĐ-CP', en: 'Decree 118/2025/ND-CP' },
});

const shorts = {
  vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

const words = inBoth({
  short: { vi: (n: number) => shorts.vi[n - 1] ?? '', en: (n: number) => shorts.en[n - 1] ?? '' },
  received: {
    vi: (at: string) => `Nhận hồ sơ lúc ${at}. Ngày nhận không tính.`,
    en: (at: string) => `Received at ${at}. The day of receipt is not counted.`,
  },
  receivedAt: { vi: (at: string) => `Nhận hồ sơ lúc ${at}.`, en: (at: string) => `Received at ${at}.` },
  receivedHalf: {
    vi: (at: string) => `Nhận hồ sơ lúc ${at}. Buổi nhận không tính.`,
    en: (at: string) => `Received at ${at}. The half-day of receipt is not counted.`,
  },
  receivedLate: {
    vi: (at: string) => `Nhận hồ sơ lúc ${at}, sau 15:00 nên tính sang ngày làm việc tiếp theo.`,
    en: (at: string) => `Received at ${at}, after 15:00, so it is for the next working day.`,
  },
  deemed: {
    vi: 'Nhận ngoài giờ làm việc nên tính như nhận vào đầu giờ ngày này; ngày này chưa tính.',
    en: 'Received outside working hours, so it counts as received at this day’s opening; this day is not counted yet.',
  },
  workingDay: { vi: 'Ngày làm việc', en: 'Working day' },
  workingDaysOnly: {
    vi: 'Các ngày làm việc, không tính ngày nghỉ hằng tuần',
    en: 'Working days, weekly rest days not counted',
  },
  everyDay: { vi: 'Tính cả ngày nghỉ', en: 'Every day counts' },
  everyDays: { vi: 'Mọi ngày đều tính, kể cả ngày nghỉ', en: 'Every day counts, rest days too' },
  halves: { vi: 'Buổi làm việc', en: 'Working half-days' },
  counted: {
    vi: (length: string) => `Tính ${length} làm việc`,
    en: (length: string) => `${length} of working time counted`,
  },
  rest: { vi: 'Nghỉ hằng tuần, không tính', en: 'Weekly rest, not counted' },
  off: { vi: (names: string) => `${names}: nghỉ, không tính`, en: (names: string) => `${names}: off, not counted` },
  offBoth: {
    vi: (names: string) => `${names} và nghỉ hằng tuần: không tính`,
    en: (names: string) => `${names} and weekly rest: not counted`,
  },
  rolled: {
    vi: 'Ngày cuối cùng là ngày nghỉ, hạn chuyển sang ngày làm việc tiếp theo',
    en: 'The last day is a rest day: the end moves to the next working day',
  },
  rolledOver: {
    vi: (names: string) => `Ngày cuối cùng là ngày nghỉ (${names}), hạn chuyển sang ngày làm việc tiếp theo`,
    en: (names: string) => `The last day is a rest day (${names}): the end moves to the next working day`,
  },
  stops: {
    vi: (at: string, why: string) => `${at} tạm dừng thời hạn: ${why}`,
    en: (at: string, why: string) => `${at} the clock stops: ${why}`,
  },
  supplement: { vi: 'yêu cầu bổ sung hồ sơ', en: 'papers were asked for' },
  finance: { vi: 'chờ thực hiện nghĩa vụ tài chính', en: 'a payment is awaited' },
  verification: { vi: 'chờ xác minh', en: 'a verification is awaited' },
  other: { vi: 'tạm dừng giải quyết', en: 'handling was suspended' },
  stands: { vi: 'Thời hạn đang tạm dừng, không tính', en: 'The clock stands, not counted' },
  standsOver: {
    vi: (names: string) => `Thời hạn đang tạm dừng, không tính (${names})`,
    en: (names: string) => `The clock stands, not counted (${names})`,
  },
  resumes: { vi: (at: string) => `${at} thời hạn tính tiếp`, en: (at: string) => `${at} the clock goes on` },
  restarts: {
    vi: (at: string) => `${at} nhận đủ giấy tờ. Tính lại từ đầu.`,
    en: (at: string) => `${at} the papers are complete. The count begins anew.`,
  },
  extended: {
    vi: (limit: string) => `Kéo dài thêm ${limit} để xác minh`,
    en: (limit: string) => `Extended by ${limit} for verification`,
  },
  nextWorkingDay: { vi: 'Ngày làm việc tiếp theo.', en: 'The next working day.' },
  dueAt: { vi: (at: string) => `Hạn lúc ${at}`, en: (at: string) => `Due at ${at}` },
  dueMorning: {
    vi: (at: string) => `Hẹn trả buổi sáng, trước ${at}`,
    en: (at: string) => `Due in the morning, before ${at}`,
  },
  dueAfternoon: {
    vi: (at: string) => `Hẹn trả buổi chiều, trước ${at}`,
    en: (at: string) => `Due in the afternoon, before ${at}`,
  },
});
