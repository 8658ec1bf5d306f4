import { inBoth, many } from '#platform/text/index.ts';

/** What citizens read: the screen that gives numbers, their number on a phone, the board on the wall. */
export const boardWords = inBoth({
  drawTitle: { vi: 'Lấy số thứ tự', en: 'Take a number' },
  drawLead: {
    vi: 'Chọn việc cần làm. Không phải khai tên hay giấy tờ.',
    en: 'Choose what you come for. No name or paper is asked.',
  },
  what: { vi: 'Bạn đến làm gì?', en: 'What do you come for?' },
  other: { vi: 'Tiếp nhận: việc khác', en: 'Reception: anything else' },
  field: { vi: (name: string) => `Tiếp nhận: ${name}`, en: (name: string) => `Reception: ${name}` },
  waiting: {
    vi: (n: number) => `${n} người đang chờ`,
    en: (n: number) => `${many(n, 'person').replace('persons', 'people')} waiting`,
  },
  yours: { vi: (code: string) => `Số của bạn: ${code}`, en: (code: string) => `Your number: ${code}` },
  yoursIs: { vi: 'Số của bạn', en: 'Your number' },
  before: { vi: 'Người chờ trước bạn', en: 'People before you' },
  usual: { vi: 'Thường chờ', en: 'Usual wait' },
  minutes: { vi: (n: number) => `khoảng ${n} phút`, en: (n: number) => `about ${many(n, 'minute')}` },
  unknown: { vi: 'hôm nay chưa đủ số để ước tính', en: 'not enough numbers today to tell' },
  drawn: { vi: 'Lấy số lúc', en: 'Drawn at' },
  come: { vi: (n: number) => `Mời đến ô ${n}.`, en: (n: number) => `Please come to window ${n}.` },
  keep: {
    vi: 'Chỗ của bạn được giữ. Bổ sung xong, đến báo cán bộ tại quầy.',
    en: 'Your place is kept. Come to the desk when you have what is missing.',
  },
  lost: {
    vi: 'Đã gọi hai lần không có mặt. Báo cán bộ tại quầy để được gọi lại.',
    en: 'Called twice without an answer. Tell the desk to be called again.',
  },
  done: { vi: 'Số này đã xong.', en: 'This number has been served.' },
  over: { vi: 'Số này của ngày trước, không còn dùng. Lấy số mới.', en: 'A number of another day. Take a new one.' },
  watch: {
    vi: 'Theo dõi bảng gọi số hoặc mở lại trang này. Vắng khi được gọi thì xuống cuối hàng.',
    en: 'Watch the board or open this page again. Who is missing goes back to the end.',
  },
  slip: { vi: 'In phiếu', en: 'Print the slip' },
  another: { vi: 'Lấy số khác', en: 'Take another number' },
  board: { vi: 'Bảng gọi số', en: 'Board' },
  nowCalled: { vi: 'Mời các số', en: 'Now called' },
  none: { vi: 'Chưa gọi số nào', en: 'No number is called yet' },
  noneNext: { vi: 'Số được gọi hiện ở đây cùng ô phục vụ.', en: 'Numbers appear here with their window.' },
  lane: { vi: 'Việc', en: 'For' },
  line: { vi: 'Đang chờ', en: 'Waiting' },
  to: { vi: (n: number) => `Ô ${n}`, en: (n: number) => `Window ${n}` },
  at: { vi: (time: string) => `Lúc ${time}`, en: (time: string) => `At ${time}` },
  off: { vi: 'Quầy này không dùng số thứ tự', en: 'This counter uses no tickets' },
  offNext: { vi: 'Đến thẳng quầy, cán bộ tiếp lần lượt.', en: 'Come to the counter; people are served in turn.' },
  refresh: { vi: 'Xem mới nhất', en: 'Refresh' },
  refused: { vi: 'Chưa lấy được số', en: 'No number was drawn' },
});
