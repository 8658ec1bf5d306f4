import { dueText } from '#foundations/calendar/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
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
  some: { vi: (n: number) => `${n} hồ sơ`, en: (n: number) => `${n} dossiers` },
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
  scans: { vi: 'Đối chiếu bằng máy quét', en: 'Check with the scanner' },
  scansLabel: { vi: 'Mã đã quét hoặc gõ, mỗi dòng một mã', en: 'Codes scanned or typed, one a line' },
  scansHint: {
    vi: 'Quét mã vạch hay mã QR trên giấy hẹn; gõ đuôi mã cũng được: 190220-0007.',
    en: 'Scan the barcode or QR of the slip; the end of a code will do: 190220-0007.',
  },
  compare: { vi: 'So với danh sách', en: 'Compare with the list' },
  same: {
    vi: (n: number) => `Khớp: ${n} hồ sơ quét được đều có trong danh sách, không thiếu hồ sơ nào.`,
    en: (n: number) => `They agree: ${n} scanned, all on the list, none missing.`,
  },
  differs: { vi: 'Bản giấy và danh sách khác nhau', en: 'The folders and the list differ' },
  strangers: { vi: 'Quét mà không có trong danh sách', en: 'Scanned, not on the list' },
  strangersToGive: {
    vi: 'Để riêng: chưa tiếp nhận, đã giao, hoặc giao cho nơi khác.',
    en: 'Lay them aside: not received yet, given before, or for another office.',
  },
  strangersToTake: {
    vi: 'Để riêng, hỏi bên giao; không ký nhận hồ sơ chưa có trong danh sách.',
    en: 'Lay them aside and ask whoever gives; do not sign for what is not on the list.',
  },
  missing: { vi: 'Có trong danh sách mà chưa quét', en: 'On the list, not scanned' },
  missingNext: {
    vi: 'Đã bỏ chọn ở bảng dưới; hồ sơ nào có thật thì chọn lại.',
    en: 'They are not ticked below any more; tick what is really there.',
  },
  refused: { vi: 'Chưa hồ sơ nào được giao nhận', en: 'Nothing was handed over' },
  scanToGive: { vi: 'Quét từng hồ sơ để giao', en: 'Scan to hand over' },
  scanToTake: {
    vi: (number: string) => `Quét nhận phiếu số ${number}`,
    en: (number: string) => `Scan to check in list No ${number}`,
  },
  taken: { vi: (n: number) => `Đã ký nhận ${n} hồ sơ.`, en: (n: number) => `Signed for ${n} dossiers.` },
  sheet: { vi: 'Danh sách bàn giao', en: 'Hand-over list' },
  openSheet: { vi: 'Danh sách để in', en: 'List to print' },
  print: { vi: 'In danh sách', en: 'Print the list' },
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
