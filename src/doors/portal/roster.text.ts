import { inBoth, many } from '#platform/text/index.ts';

export const rosterWords = inBoth({
  part: { vi: 'Lịch', en: 'Roster' },
  title: { vi: 'Người trực và giờ lãnh đạo ký hôm nay', en: 'Who is here today, and when leaders sign' },
  short: { vi: 'Hôm nay có người trực không?', en: 'Is anybody there today?' },
  about: {
    vi: 'Từng quầy: đang mở hay đóng, ai trực, ai vắng và ai thay; giờ lãnh đạo ký.',
    en: 'Counter by counter: open or closed, who is there, who is away and who stands in; when leaders sign.',
  },
  lead: {
    vi: (day: string) => `Ngày ${day}. Đến quầy trước khi đóng cửa đều được phục vụ.`,
    en: (day: string) => `On ${day}. Whoever comes before a counter closes is served.`,
  },
  madeUp: { vi: 'Tên người và giờ ký là dữ liệu minh họa.', en: 'Names and signing hours are demonstration data.' },
  counters: { vi: 'Người trực tại quầy', en: 'At the counters' },
  where: { vi: 'Nơi', en: 'Place' },
  anywhere: { vi: 'Huyện và các xã', en: 'The district and its communes' },
  show: { vi: 'Xem', en: 'Show' },
  howMany: {
    vi: (all: number, open: number) => `${all} quầy, ${open} đang mở`,
    en: (all: number, open: number) => `${many(all, 'counter')}, ${open} open`,
  },
  counter: { vi: 'Quầy', en: 'Counter' },
  open: { vi: 'Mở', en: 'Open' },
  waiting: {
    vi: (n: number) => `${n} người đang chờ gọi số`,
    en: (n: number) => (n === 1 ? '1 person waits with a number' : `${n} people wait with a number`),
  },
  closed: { vi: 'Đóng', en: 'Closed' },
  now: { vi: 'Hiện nay', en: 'Now' },
  week: { vi: 'Giờ tiếp nhận, trả kết quả tuần này', en: 'Opening hours this week' },
  people: { vi: 'Người trực', en: 'Who is there' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  nobody: { vi: 'Chưa có người trực: gọi điện trước khi đến', en: 'Nobody yet: telephone before you come' },
  rests: { vi: 'Hôm nay quầy không mở', en: 'Not open today' },
  away: {
    vi: (name: string, until: string) => `${name} vắng đến hết ${until}`,
    en: (name: string, until: string) => `${name} is away until ${until}`,
  },
  awayFor: {
    vi: (name: string, until: string, substitute: string) => `${name} vắng đến hết ${until}, thay: ${substitute}`,
    en: (name: string, until: string, substitute: string) => `${name} is away until ${until}, stands in: ${substitute}`,
  },
  signing: { vi: 'Giờ lãnh đạo ký', en: 'When leaders sign' },
  signers: { vi: (count: number) => `${count} cơ quan`, en: (count: number) => many(count, 'office') },
  unit: { vi: 'Cơ quan', en: 'Body' },
  leader: { vi: 'Lãnh đạo', en: 'Leader' },
  hours: { vi: 'Giờ ký', en: 'Hours' },
  noSigning: { vi: 'Hôm nay không có giờ ký.', en: 'Nobody signs today.' },
  noSigningNext: { vi: 'Giờ ký trở lại vào ngày làm việc sau.', en: 'They sign again on the next working day.' },
});
