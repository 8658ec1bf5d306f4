import type { Says } from '#platform/deeds/index.ts';
import { inBoth, many } from '#platform/text/index.ts';
import type { Lane, Press, TicketReason, TicketState } from './ticket.rules.ts';

type Said = { vi: string; en: string };

export const laneNames = inBoth({
  receive: { vi: 'Tiếp nhận', en: 'Reception' },
  certify: { vi: 'Chứng thực', en: 'Certification' },
  return: { vi: 'Trả kết quả', en: 'Results' },
} satisfies Record<Lane, Said>);

export const ticketStates = inBoth({
  waiting: { vi: 'Đang chờ', en: 'Waiting' },
  called: { vi: 'Đã gọi', en: 'Called' },
  serving: { vi: 'Đang phục vụ', en: 'Being served' },
  aside: { vi: 'Giữ chỗ', en: 'Place kept' },
  done: { vi: 'Đã xong', en: 'Served' },
  lost: { vi: 'Vắng mặt', en: 'Did not come' },
} satisfies Record<TicketState, Said>);

export const pressNames = inBoth({
  again: { vi: 'Gọi lại', en: 'Call again' },
  absent: { vi: 'Vắng mặt', en: 'Did not come' },
  serve: { vi: 'Phục vụ', en: 'Serve' },
  done: { vi: 'Xong', en: 'Done' },
  aside: { vi: 'Giữ chỗ', en: 'Keep the place' },
  back: { vi: 'Gọi nhầm, trả về hàng', en: 'Called by mistake' },
  resume: { vi: 'Gọi vào ô', en: 'Call to the window' },
} satisfies Record<Press, Said>);

export const ticketWords = inBoth({
  title: { vi: 'Gọi số', en: 'Tickets' },
  window: { vi: (n: number) => `Ô ${n}`, en: (n: number) => `Window ${n}` },
  windows: { vi: 'Ô của tôi', en: 'My window' },
  choose: { vi: 'Chọn ô đang ngồi:', en: 'Choose where you sit:' },
  next: { vi: 'Gọi người tiếp theo', en: 'Call the next' },
  nobody: { vi: 'Chưa gọi ai', en: 'Nobody is called' },
  nobodyNext: { vi: 'Bấm F9 để gọi người đầu hàng.', en: 'F9 calls the first of the line.' },
  atWindow: { vi: 'Tại ô này', en: 'At this window' },
  calledAt: { vi: (time: string) => `Gọi lúc ${time}`, en: (time: string) => `Called at ${time}` },
  drawnAt: { vi: (time: string) => `lấy số lúc ${time}`, en: (time: string) => `drawn at ${time}` },
  misses: { vi: (n: number) => `đã gọi ${n} lần không có mặt`, en: (n: number) => `did not come ${many(n, 'time')}` },
  absentHint: {
    vi: 'Vắng lần đầu thì xuống cuối hàng; gọi lần hai vẫn vắng thì hết lượt.',
    en: 'Back to the end the first time; the second time the number is lost.',
  },
  moveTo: { vi: 'Chuyển quầy, giữ số và giờ lấy số', en: 'Send on, with number and time' },
  move: { vi: 'Chuyển', en: 'Send' },
  line: { vi: 'Hàng chờ của ô', en: 'The line of this window' },
  aside: { vi: 'Giữ chỗ, vắng mặt, đã xong hôm nay', en: 'Kept, missed and done today' },
  asideHint: {
    vi: 'Khách quay lại, hoặc bấm nhầm: gọi thẳng vào ô, không phải xếp hàng lại.',
    en: 'Somebody is back, or a press was a mistake: called at once, without the line.',
  },
  parked: { vi: 'Hồ sơ tạm gác', en: 'Parked reception' },
  number: { vi: 'Số', en: 'Number' },
  lane: { vi: 'Việc', en: 'Lane' },
  state: { vi: 'Tình trạng', en: 'State' },
  drawn: { vi: 'Lấy số', en: 'Drawn' },
  called: { vi: 'Gọi', en: 'Called' },
  ended: { vi: 'Kết thúc', en: 'Ended' },
  wait: { vi: 'Chờ (phút)', en: 'Wait (min)' },
  act: { vi: 'Thao tác', en: 'Act' },
  noLine: { vi: 'Không còn ai chờ', en: 'Nobody waits' },
  noLineNext: { vi: 'Số mới lấy hiện ở đây.', en: 'New numbers appear here.' },
  draw: { vi: 'Lấy số cho khách', en: 'Draw a number' },
  drawOf: { vi: (lane: string) => `Lấy số ${lane}`, en: (lane: string) => `Number for ${lane}` },
  drawnNow: { vi: (code: string) => `Đã lấy số ${code}`, en: (code: string) => `Number ${code} drawn` },
  printSlip: { vi: 'In phiếu 80 mm', en: 'Print the slip' },
  board: { vi: 'Bảng gọi số', en: 'Board' },
  wall: { vi: 'Mở cho màn hình phòng chờ', en: 'Open for the waiting room' },
  screen: { vi: 'Màn hình lấy số', en: 'Screen for citizens' },
  day: { vi: 'Sổ gọi số', en: 'Numbers of the day' },
  refused: { vi: 'Chưa làm được', en: 'Not done' },
  refresh: { vi: 'Làm mới', en: 'Refresh' },
  off: { vi: 'Quầy của bạn chưa dùng số thứ tự', en: 'Your counter uses no tickets' },
  offNext: {
    vi: 'Trưởng bộ phận hoặc quản trị mở ô gọi số ở Quản trị, Ô gọi số.',
    en: 'Its head or the administration opens a window under Administration, Windows.',
  },
  atHand: { vi: (code: string) => `Đang phục vụ số ${code}`, en: (code: string) => `Serving number ${code}` },
  toDesk: { vi: 'Về trang gọi số', en: 'Back to the tickets' },
});

export const ticketReasonText: Says<TicketReason> = ({ reason }, language) => reasons(language)[reason];

const reasons = inBoth({
  'not-allowed': { vi: 'Số này không phải của quầy bạn hôm nay.', en: 'This number is not of your counter today.' },
  'no-tickets': { vi: 'Quầy này không dùng số thứ tự.', en: 'This counter uses no tickets.' },
  'too-many-waiting': {
    vi: 'Hàng chờ đã đầy. Hỏi cán bộ tại quầy.',
    en: 'The line is full. Ask at the counter.',
  },
  'nobody-waits': { vi: 'Không còn ai chờ ô này.', en: 'Nobody waits for this window.' },
  changed: {
    vi: 'Số này vừa được người khác gọi hoặc chuyển. Xem lại hàng chờ bên dưới.',
    en: 'This number was called or sent on meanwhile. Look at the line below.',
  },
  'window-busy': {
    vi: 'Ô đang có người. Bấm Xong hoặc Giữ chỗ cho số đó trước.',
    en: 'Somebody stands at the window. Press Done or Keep the place first.',
  },
  'lane-unserved': {
    vi: 'Không có ô nào nhận việc này. Chọn việc khác.',
    en: 'No window serves this. Choose another.',
  },
} satisfies Record<TicketReason['reason'], Said>);
