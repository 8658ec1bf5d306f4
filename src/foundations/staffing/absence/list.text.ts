import { inBoth, many } from '#platform/text/index.ts';

export const absencesWords = inBoth({
  title: { vi: 'Vắng mặt và người thay', en: 'Who is away, and who stands in' },
  short: { vi: 'Vắng mặt', en: 'Absences' },
  under: {
    vi: (away: number, soon: number, bare: number) =>
      `${away} người đang vắng, ${soon} lần sắp tới; ${bare} lần chưa có người thay`,
    en: (away: number, soon: number, bare: number) =>
      `${away} away now, ${many(soon, 'absence')} to come; ${bare} without a substitute`,
  },
  lead: {
    vi: 'Việc mới của người vắng chuyển cho người thay. Ghi ở trang của từng người, hoặc nhập cả danh sách từ tệp.',
    en: 'New work goes to whoever stands in. It is written on the page of each official, or brought as a file.',
  },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  anyUnit: { vi: 'Mọi đơn vị', en: 'Every unit' },
  state: { vi: 'Tình trạng', en: 'State' },
  anyState: { vi: 'Mọi tình trạng', en: 'Any state' },
  submit: { vi: 'Lọc', en: 'Filter' },
  login: { vi: 'Tài khoản', en: 'Account' },
  name: { vi: 'Họ tên', en: 'Name' },
  post: { vi: 'Chức danh', en: 'Post' },
  reason: { vi: 'Lý do', en: 'Reason' },
  from: { vi: 'Từ ngày', en: 'From' },
  last: { vi: 'Đến hết ngày', en: 'Last day' },
  substitute: { vi: 'Người thay', en: 'Substitute' },
  substituteLogin: { vi: 'Tài khoản người thay', en: 'Account of the substitute' },
  nobody: { vi: 'Chưa có', en: 'Nobody' },
  act: { vi: 'Việc', en: 'Act' },
  takeBack: { vi: 'Hủy', en: 'Take back' },
  isBack: { vi: 'Đã về', en: 'Is back' },
  takenBack: { vi: 'Đã hủy lần vắng; việc mới lại giao như thường.', en: 'The absence is taken back.' },
  cameBack: { vi: 'Đã ghi về làm việc từ hôm nay; việc mới lại giao như thường.', en: 'They are back from today on.' },
  over: { vi: 'Chưa ghi được', en: 'Not written down' },
  none: { vi: 'Không có lần vắng mặt nào.', en: 'There is no absence.' },
  noneNext: {
    vi: 'Chọn đơn vị hoặc tình trạng khác, hoặc ghi ở trang của người vắng.',
    en: 'Choose another unit or state, or write one on the page of the official.',
  },
  bring: { vi: 'Nhập vắng mặt', en: 'Bring absences' },
  bringShort: { vi: 'Nhập từ tệp', en: 'Bring a file' },
  undo: {
    vi: 'Từng lần chưa qua được hủy, hoặc ghi “Đã về”, ở danh sách.',
    en: 'Each that is not over is taken back, or ended, on the list.',
  },
  noPerson: {
    vi: (login: string) => `Không có tài khoản “${login}” trong các đơn vị bạn trông coi.`,
    en: (login: string) => `There is no account “${login}” in the units you look after.`,
  },
});

export const awayStateNames = inBoth({
  dang: { vi: 'Đang vắng', en: 'Away now' },
  sap: { vi: 'Sắp vắng', en: 'To come' },
  qua: { vi: 'Đã qua', en: 'Over' },
});
