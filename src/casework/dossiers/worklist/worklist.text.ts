import { inBoth, type Language, many } from '#platform/text/index.ts';
import { formatClock, localOf } from '#platform/time/index.ts';
import { mostCounted } from './worklist.rules.ts';

export const worklistWords = inBoth({
  day: { vi: 'Ngày của tôi', en: 'My day' },
  dayUnder: {
    vi: (all: string, now: number) => `${all} hồ sơ đang ở chỗ anh/chị, ${now} hồ sơ phải xong hôm nay`,
    en: (all: string, now: number) => `${many(all, 'dossier')} with you, ${now} to be done today`,
  },
  mustGive: { vi: (n: number) => `${n} hồ sơ phải bàn giao`, en: (n: number) => `${n} to hand over` },
  mustTake: { vi: (n: number) => `${n} chờ ký nhận`, en: (n: number) => `${n} to sign for` },
  isAwaited: { vi: (n: number) => `${n} chờ công dân`, en: (n: number) => `${n} waiting for citizens` },
  isReady: { vi: (n: number) => `${n} chờ trả kết quả`, en: (n: number) => `${n} to be collected` },
  nothing: { vi: 'Không có hồ sơ nào đang chờ anh/chị.', en: 'No dossier waits for you.' },
  nothingNext: {
    vi: 'Khi có việc được giao cho đơn vị của anh/chị, hồ sơ hiện ở đây, hạn gần nhất trước.',
    en: 'When work comes to your office it appears here, the soonest due first.',
  },
  noQueue: { vi: 'Anh/chị không được giao bước nào của hồ sơ.', en: 'No step of a dossier is your work.' },
  noQueueNext: {
    vi: 'Dùng trình đơn bên trái để mở phần việc của mình.',
    en: 'Use the menu at the left to reach your part.',
  },
  noneWaiting: {
    vi: 'Không có hồ sơ nào đang chờ ở đơn vị của anh/chị.',
    en: 'No dossier waits at your office.',
  },
  noneWaitingNext: {
    vi: 'Hồ sơ mới bàn giao tới sẽ hiện ở đây.',
    en: 'What is handed over to you will appear here.',
  },
  noneBehind: { vi: 'Không có hồ sơ nào trong nhóm này.', en: 'No dossier stands here.' },
  noneBehindNext: { vi: 'Chọn “Tất cả” hoặc bỏ bớt điều kiện lọc.', en: 'Choose “All” or take away a filter.' },
  receive: { vi: 'Tiếp nhận hồ sơ', en: 'Receive a dossier' },
  allWork: { vi: 'Mọi việc đang chờ', en: 'All waiting work' },
  queue: { vi: 'Việc đang chờ', en: 'Waiting work' },
  queueUnder: {
    vi: 'Mọi hồ sơ đang chờ ở đơn vị của anh/chị, hạn gần nhất trước',
    en: 'Every dossier waiting at your offices, the soonest due first',
  },
  table: { vi: 'Hồ sơ, xếp theo hạn gần nhất', en: 'Dossiers, the soonest due first' },
  scroll: { vi: 'Hồ sơ, bảng cuộn ngang được', en: 'Dossiers, the table scrolls sideways' },
  byDeadline: { vi: 'Hồ sơ theo hạn', en: 'Dossiers by deadline' },
  all: { vi: 'Tất cả', en: 'All' },
  late: { vi: 'Quá hạn', en: 'Overdue' },
  today: { vi: 'Hạn hôm nay', en: 'Due today' },
  soon: { vi: 'Sắp đến hạn', en: 'Due soon' },
  later: { vi: 'Còn lâu hơn', en: 'Later' },
  pausedSince: { vi: (day: string) => `tạm dừng từ ${day}`, en: (day: string) => `paused since ${day}` },
  pausedFrom: { vi: 'Tạm dừng từ', en: 'Paused since' },
  waiting: { vi: 'Chờ công dân', en: 'Waiting for the citizen' },
  overdue: { vi: 'Quá hạn bổ sung', en: 'Papers overdue' },
  ready: { vi: 'Chờ trả', en: 'To be collected' },
  choose: { vi: 'Chọn', en: 'Choose' },
  chooseOne: { vi: (code: string) => `Chọn hồ sơ ${code}`, en: (code: string) => `Choose dossier ${code}` },
  left: { vi: 'Còn lại', en: 'Left' },
  due: { vi: 'Hạn trả', en: 'Due' },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  owner: { vi: 'Chủ hồ sơ', en: 'Person' },
  yes: { vi: 'Có', en: 'Yes' },
  cameBack: { vi: 'Bị trả lại', en: 'Sent back' },
  outOfField: { vi: 'Ngoài lĩnh vực được giao ký', en: 'Outside the fields authorised' },
  look: { vi: 'Xem', en: 'Look' },
  step: { vi: 'Bước, người giữ', en: 'Step, held by' },
  stepName: { vi: 'Bước', en: 'Step' },
  holder: { vi: 'Người giữ', en: 'Held by' },
  next: { vi: 'Việc tiếp', en: 'Next' },
  about: { vi: (code: string) => `hồ sơ ${code}`, en: (code: string) => `dossier ${code}` },
  me: { vi: 'Tôi', en: 'Me' },
  nobody: { vi: 'Chưa ai giữ', en: 'Nobody yet' },
  notGiven: { vi: 'Một cửa chưa giao', en: 'Not handed over yet' },
  notTaken: { vi: 'Chờ ký nhận', en: 'To be signed for' },
  everyAct: { vi: 'Mọi việc', en: 'All work' },
  everyUnit: { vi: 'Mọi đơn vị', en: 'All offices' },
  everyProcedure: { vi: 'Mọi thủ tục', en: 'All procedures' },
  everyDeadline: { vi: 'Mọi hạn', en: 'All deadlines' },
  everybody: { vi: 'Mọi người', en: 'Everybody' },
  mine: { vi: 'Tôi và chưa ai giữ', en: 'Mine and nobody’s' },
  act: { vi: 'Việc', en: 'Work' },
  unit: { vi: 'Đơn vị', en: 'Office' },
  deadline: { vi: 'Hạn', en: 'Deadline' },
  filter: { vi: 'Lọc', en: 'Filter' },
  filterLabel: { vi: 'Lọc hàng việc', en: 'Filter the queue' },
  nextPage: { vi: 'Hồ sơ hạn xa hơn', en: 'Dossiers due later' },
  firstPage: { vi: 'Về đầu danh sách', en: 'Back to the first' },
  approveTicked: { vi: 'Duyệt các hồ sơ đã chọn', en: 'Approve the chosen' },
  opinion: { vi: 'Ý kiến', en: 'Opinion' },
  refused: { vi: 'Chưa duyệt hồ sơ nào', en: 'Nothing was approved' },
  approved: {
    vi: (n: number) => `Đã duyệt ${n} hồ sơ, chuyển người ký.`,
    en: (n: number) => `${n} approved and passed on for signature.`,
  },
  awaiting: { vi: 'Chờ công dân bổ sung, nộp tiền', en: 'Waiting for papers or payments of citizens' },
  awaitingNone: { vi: 'Không có hồ sơ nào chờ công dân.', en: 'Nobody was asked for papers or a payment.' },
  lastDay: { vi: 'Hạn bổ sung', en: 'Last day' },
  toGive: { vi: 'Phải bàn giao', en: 'To hand over' },
  toGiveNone: { vi: 'Không còn hồ sơ phải bàn giao.', en: 'Nothing is to be handed over.' },
  giveBy: { vi: 'Giao trước', en: 'By' },
  toTake: { vi: 'Chờ ký nhận', en: 'To sign for' },
  toTakeNone: { vi: 'Không có hồ sơ chờ ký nhận.', en: 'Nothing waits to be signed for.' },
  givenAt: { vi: 'Giao lúc', en: 'Given' },
  returnTicked: { vi: 'Một người nhận nhiều kết quả', en: 'One person collects several' },
  uncollected: { vi: 'Có kết quả, chưa trả', en: 'Ready, not collected' },
  uncollectedNone: { vi: 'Không còn kết quả nào chờ trả.', en: 'Every result was collected.' },
  readySince: { vi: 'Có từ', en: 'Ready since' },
  shelf: { vi: 'Chỗ để', en: 'Shelf' },
  byPost: { vi: 'gửi bưu điện', en: 'by post' },
  handOverPage: { vi: 'Mở trang bàn giao', en: 'Open hand-overs' },
  openFirst: { vi: 'Mở xem trước', en: 'Open it first' },
  tickAll: { vi: 'Chọn tất cả trong trang', en: 'Tick all on this page' },
  seeAll: { vi: 'Xem tất cả', en: 'See all' },
  others: { vi: (n: number) => `và ${n} hồ sơ nữa`, en: (n: number) => `and ${n} more` },
  some: { vi: (n: number) => `${n} hồ sơ`, en: (n: number) => `${many(n, 'dossier')}` },
  keys: { vi: 'Phím tắt', en: 'Keys' },
  find: { vi: 'tìm', en: 'find' },
});

/** What is done next, in the officer's word; the act of the step. */
export const nextWords = inBoth({
  receive: { vi: 'Hoàn thiện lại', en: 'Mend' },
  assign: { vi: 'Phân công', en: 'Assign' },
  process: { vi: 'Giải quyết', en: 'Settle' },
  consult: { vi: 'Cho ý kiến', en: 'Give an opinion' },
  approve: { vi: 'Duyệt', en: 'Approve' },
  present: { vi: 'Trình ký', en: 'Lay before' },
  sign: { vi: 'Ký', en: 'Sign' },
  clerk: { vi: 'Vào sổ, đóng dấu', en: 'Number, seal' },
  cash: { vi: 'Thu phí', en: 'Take the fee' },
  wait: { vi: 'Xác nhận', en: 'Confirm' },
  return: { vi: 'Trả kết quả', en: 'Return' },
});

/** “hơn 999” where counting stopped. */
export const countText = (n: number, language: Language): string =>
  n < mostCounted ? String(n) : language === 'vi' ? `hơn ${mostCounted - 1}` : `over ${mostCounted - 1}`;

const halves = inBoth({ morning: { vi: 'sáng', en: 'a.m.' }, afternoon: { vi: 'chiều', en: 'p.m.' } });

/** `chiều 21/02`; a limit in hours by its minute, `16:15 21/02`; another year is said. */
export function shortDue(
  { due, judgedBy }: { readonly due: Temporal.Instant; readonly judgedBy: 'date' | 'time' },
  now: Temporal.Instant,
  language: Language,
): string {
  const at = localOf(due);
  const said = halves(language);
  const part =
    judgedBy === 'time'
      ? formatClock(at)
      : at.hour < 12 || (at.hour === 12 && at.minute === 0)
        ? said.morning
        : said.afternoon;
  const two = (n: number): string => String(n).padStart(2, '0');
  const year = at.year === localOf(now).year ? '' : `/${at.year}`;
  return `${part} ${two(at.day)}/${two(at.month)}${year}`;
}
