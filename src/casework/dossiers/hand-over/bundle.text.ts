import { dueText } from '#foundations/calendar/index.ts';
import { inBoth, type Language, many } from '#platform/text/index.ts';
import { dayOf, formatClock, formatMoment, localOf } from '#platform/time/index.ts';

export const bundleWords = inBoth({
  title: { vi: 'Bàn giao hồ sơ', en: 'Hand-overs' },
  under: {
    vi: (give: number, take: number) => `${give} hồ sơ phải giao, ${take} hồ sơ chờ ký nhận`,
    en: (give: number, take: number) => `${give} to hand over, ${take} to sign for`,
  },
  toGive: { vi: 'Phải giao', en: 'To hand over' },
  toTake: { vi: 'Chờ ký nhận', en: 'To sign for' },
  nothingToGive: { vi: 'Không còn hồ sơ phải giao.', en: 'Nothing is to be handed over.' },
  nothingToGiveNext: {
    vi: 'Hồ sơ vừa tiếp nhận hiện ở đây cho tới khi bàn giao.',
    en: 'What the counter receives stands here until it is handed over.',
  },
  nothingToTake: { vi: 'Không có hồ sơ chờ ký nhận.', en: 'Nothing waits to be signed for.' },
  nothingToTakeNext: {
    vi: 'Khi đơn vị khác bàn giao, hồ sơ hiện ở đây để ký nhận.',
    en: 'What another office hands over stands here to be signed for.',
  },
  giveTo: { vi: (unit: string) => `Giao ${unit}`, en: (unit: string) => `To ${unit}` },
  takeFrom: { vi: (unit: string) => `${unit} giao`, en: (unit: string) => `From ${unit}` },
  fromUnit: { vi: (unit: string) => `bên giao: ${unit}`, en: (unit: string) => `given by ${unit}` },
  toUnit: { vi: (unit: string) => `bên nhận: ${unit}`, en: (unit: string) => `taken by ${unit}` },
  some: { vi: (n: number) => `${n} hồ sơ`, en: (n: number) => `${many(n, 'dossier')}` },
  side: { vi: 'Việc', en: 'Side' },
  giver: { vi: 'Bên giao', en: 'From' },
  taker: { vi: 'Bên nhận', en: 'To' },
  order: { vi: 'STT', en: 'No' },
  choose: { vi: 'Chọn', en: 'Choose' },
  chooseOne: { vi: (code: string) => `Chọn hồ sơ ${code}`, en: (code: string) => `Choose dossier ${code}` },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  subject: { vi: 'Nội dung', en: 'Asked for' },
  owner: { vi: 'Chủ hồ sơ', en: 'Person' },
  receivedAt: { vi: 'Nhận lúc', en: 'Received' },
  giveBy: { vi: 'Giao trước', en: 'Hand over by' },
  givenBy: { vi: 'Người giao', en: 'Given by' },
  givenAt: { vi: 'Giao lúc', en: 'Given' },
  due: { vi: 'Hạn trả', en: 'Due' },
  state: { vi: 'Tình trạng', en: 'State' },
  give: { vi: 'Bàn giao các hồ sơ đã chọn', en: 'Hand the chosen over' },
  take: { vi: 'Ký nhận các hồ sơ đã chọn', en: 'Sign for the chosen' },
  refused: { vi: 'Chưa hồ sơ nào được giao nhận', en: 'Nothing was handed over' },
  scanToGive: { vi: 'Quét từng hồ sơ để giao', en: 'Scan to hand over' },
  scanToTake: {
    vi: (number: string) => `Quét nhận phiếu số ${number}`,
    en: (number: string) => `Scan to check in list No ${number}`,
  },
  scanLoose: {
    vi: (n: number) => `Quét nhận ${n} hồ sơ giao lẻ`,
    en: (n: number) => `Scan to sign for ${n} that came without a list`,
  },
  taken: { vi: (n: number) => `Đã ký nhận ${n} hồ sơ.`, en: (n: number) => `Signed for ${many(n, 'dossier')}.` },
  sheet: { vi: 'Danh sách bàn giao', en: 'Hand-over list' },
  openSheet: { vi: 'Danh sách để in', en: 'List to print' },
  print: { vi: 'In danh sách', en: 'Print the list' },
  keptPrint: { vi: 'In để ký (PDF)', en: 'Print to be signed (PDF)' },
  waitsGiving: { vi: 'Chưa giao', en: 'Not given yet' },
  waitsTaking: { vi: (at: string) => `Giao ${at}, chờ ký nhận`, en: (at: string) => `Given ${at}, to be signed for` },
  signFrom: { vi: 'Bên giao', en: 'Given by' },
  signTo: { vi: 'Bên nhận', en: 'Taken by' },
  byHand: { vi: 'Ký, ghi rõ họ tên', en: 'Signature, full name' },
  lying: { vi: 'Không có hồ sơ nào giữa hai đơn vị.', en: 'Nothing lies between the two offices.' },
});

/** Whether a folder between two offices was given. */
export const lyingText = ({ given_at }: { readonly given_at: Temporal.Instant | null }, language: Language): string =>
  given_at ? bundleWords(language).waitsTaking(formatMoment(given_at)) : bundleWords(language).waitsGiving;

const rule = inBoth({
  today: { vi: (at: string) => `trước ${at} hôm nay`, en: (at: string) => `by ${at} today` },
  later: { vi: (at: string) => `trước ${at}`, en: (at: string) => `by ${at}` },
  over: { vi: (at: string) => `quá giờ giao: ${at}`, en: (at: string) => `past its time: ${at}` },
});

export interface GiveBy {
  readonly state: 'late' | 'today' | 'ok';
  readonly words: string;
}

/** The 15:00 rule in words (NĐ 61/2018 Đ18): `trước 17:00 hôm nay`, `trước 07:30 Thứ Năm 21/02/2019`, `quá giờ giao: …`. */
export function giveByText(giveBy: Temporal.Instant, now: Temporal.Instant, language: Language): GiveBy {
  const said = rule(language);
  const day = dueText({ due: giveBy, judgedBy: 'time' }, language);
  if (Temporal.Instant.compare(giveBy, now) < 0) return { state: 'late', words: said.over(day) };
  if (dayOf(giveBy).equals(dayOf(now))) return { state: 'today', words: said.today(formatClock(localOf(giveBy))) };
  return { state: 'ok', words: said.later(day) };
}
