import { inBoth, many } from '#platform/text/index.ts';

export const procedureWords = inBoth({
  time: { vi: 'Thời hạn', en: 'Time' },
  byLaw: { vi: (limit: string) => `theo luật: ${limit}`, en: (limit: string) => `by law: ${limit}` },
  cost: { vi: 'Phí, lệ phí', en: 'To pay' },
  place: { vi: 'Nơi nộp', en: 'Where' },
  communes: {
    vi: (n: number) => `Bộ phận Một Cửa của ${n} xã`,
    en: (n: number) => `One-stop counters of ${many(n, 'commune')}`,
  },
  districtAndCommunes: {
    vi: (n: number) => `Bộ phận Một Cửa của huyện và ${n} xã`,
    en: (n: number) => `One-stop counters of the district and ${many(n, 'commune')}`,
  },
  nowhere: { vi: 'Không nơi nào nhận vào ngày này', en: 'Received nowhere on this day' },
  unknown: { vi: 'Chưa rõ', en: 'Not known yet' },
  papers: { vi: 'Giấy tờ cần có', en: 'What to bring' },
  sets: { vi: (n: number) => `Số lượng: ${String(n).padStart(2, '0')} bộ.`, en: (n: number) => `Sets: ${n}.` },
  caseNav: { vi: 'Trường hợp của bạn', en: 'Your case' },
  caseNow: { vi: 'đang xem', en: 'shown' },
  paper: { vi: 'Giấy tờ', en: 'Paper' },
  original: { vi: 'Bản chính', en: 'Originals' },
  copy: { vi: 'Bản sao', en: 'Copies' },
  show: { vi: 'Xuất trình', en: 'To be shown' },
  showToo: { vi: (n: string) => `${n}, kèm đối chiếu`, en: (n: string) => `${n}, and the original to compare` },
  ifAny: { vi: 'Nếu có', en: 'If there is one' },
  form: { vi: 'Mẫu', en: 'Form' },
  none: { vi: '–', en: '–' },
  noPapers: { vi: 'Chưa có danh sách giấy tờ.', en: 'The list of papers is not known yet.' },
  askCounter: { vi: 'Hỏi tại Bộ phận Một Cửa.', en: 'Ask at the one-stop counter.' },
  when: { vi: 'Nộp hôm nay, bao giờ có?', en: 'Hand it in today: ready when?' },
  promised: {
    vi: (from: string) => `Nộp lúc ${from} thì hẹn trả`,
    en: (from: string) => `Handed in at ${from}, it is promised for`,
  },
  howCounted: { vi: 'Tính từng ngày như thế nào', en: 'How each day is counted' },
  earlier: {
    vi: 'Cam kết và luật tính bằng đơn vị khác nhau; ngày hẹn là ngày đến sớm hơn.',
    en: 'The commitment and the law count in different units; the earlier day is promised.',
  },
  provisional: {
    vi: 'Lịch nghỉ của những ngày này chưa được công bố, nên còn là tạm tính.',
    en: 'The holidays of these days are not announced yet, so this is provisional.',
  },
  room: { vi: 'Nơi nộp', en: 'Where you hand it in' },
  recount: { vi: 'Tính lại', en: 'Count again' },
  verification: {
    vi: (limit: string) => `Phải xác minh ở nơi khác thì thêm ${limit}.`,
    en: (limit: string) => `If another body must be asked: ${limit} more.`,
  },
  duty: {
    vi: (payTo: string) => `Thời gian bạn nộp tiền tại ${payTo} theo thông báo không tính vào thời hạn.`,
    en: (payTo: string) => `The time you need to pay ${payTo} what it asks for does not count.`,
  },
  ways: { vi: 'Thời hạn theo cách nộp', en: 'Time by how it is handed in' },
  way: { vi: 'Cách nộp', en: 'How' },
  byTheLaw: { vi: 'Theo luật', en: 'By law' },
  committed: { vi: 'Cam kết', en: 'Committed' },
  from: { vi: 'Nguồn:', en: 'Source:' },
  oneWay: {
    vi: 'Chưa có căn cứ về thời hạn riêng cho cách nộp khác; hỏi tại quầy.',
    en: 'No time of its own is known for another way; ask at the counter.',
  },
  noPromise: {
    vi: 'Chưa hẹn được ngày trả: thủ tục chưa đủ thông tin để tiếp nhận.',
    en: 'No day can be promised yet: too little is known of this procedure to receive it.',
  },
  noTime: { vi: 'Chưa có thời hạn, nên chưa tính được ngày.', en: 'No time limit is known, so no day can be counted.' },
  steps: { vi: 'Sau khi bạn nộp', en: 'After you hand it in' },
  stepTime: {
    vi: (who: string, time: string) => `${who}, ${time}.`,
    en: (who: string, time: string) => `${who}, ${time}.`,
  },
  stands: { vi: 'thời hạn tạm dừng cho đến khi xong', en: 'the clock stands until it is done' },
  atOnce: { vi: 'làm ngay', en: 'at once' },
  days: {
    vi: (days: string, hours: string) => `${days} (${hours})`,
    en: (days: string, hours: string) => `${days} (${hours})`,
  },
  about: { vi: (days: string) => `khoảng ${days}`, en: (days: string) => `about ${days}` },
  noSteps: { vi: 'Chưa có quy trình.', en: 'The process is not known yet.' },
  refusal: { vi: 'Nếu hồ sơ không đủ điều kiện', en: 'If the conditions are not met' },
  refusalLead: {
    vi: (paper: string) =>
      `Sau bước thẩm định, trong cùng thời hạn, bạn nhận ${paper} bằng văn bản, nêu rõ lý do; không thu lệ phí.`,
    en: (paper: string) =>
      `After the examination, within the same time, you are given “${paper}” in writing, with the reasons; no fee is taken.`,
  },
  picture: { vi: 'Sơ đồ quy trình', en: 'Picture of the process' },
  conditions: { vi: 'Phí, lệ phí và điều kiện', en: 'Fees and conditions' },
  nothingToPay: { vi: 'Không thu phí, lệ phí.', en: 'No fee or charge.' },
  exempt: { vi: 'Miễn, giảm', en: 'Exemption' },
  requirements: { vi: 'Điều kiện', en: 'Conditions' },
  who: { vi: 'Ai được nộp', en: 'Who may apply' },
  authorised: { vi: 'Nộp thay', en: 'For somebody else' },
  authorisation: {
    vi: (rule: string): string => authorisation[rule as keyof typeof authorisation]?.vi ?? '',
    en: (rule: string): string => authorisation[rule as keyof typeof authorisation]?.en ?? '',
  },
  both: { vi: 'Cả hai bên phải có mặt.', en: 'Both parties must be present.' },
  result: { vi: 'Kết quả', en: 'Result' },
  signer: { vi: 'Người ký', en: 'Signed by' },
  seal: {
    vi: (title: string, seal: string) => `${title}, dấu của ${seal}`,
    en: (title: string, seal: string) => `${title}, seal of ${seal}`,
  },
  book: { vi: 'Sổ', en: 'Book' },
  law: { vi: 'Căn cứ', en: 'Legal basis' },
  illustrative: {
    vi: 'Phí, lệ phí, giấy tờ và thời gian ở trang này là dữ liệu minh họa cho đến khi gắn quyết định công bố của tỉnh.',
    en: 'Fees, papers and times on this page are illustrative data until the province’s published decision is attached.',
  },
  decisions: { vi: 'Quyết định công bố', en: 'Published by' },
  side: { vi: 'Nơi nhận và phiên bản', en: 'Where, and versions' },
  received: { vi: 'Nơi nhận và trả kết quả', en: 'Where it is received and returned' },
  handIn: { vi: 'Nộp hồ sơ', en: 'Hand it in' },
  handInNoSlip: {
    vi: 'Mang giấy tờ đến nơi nhận, cán bộ hướng dẫn.',
    en: 'Bring the papers to the counter, where you are told how it goes on.',
  },
  handInText: {
    vi: 'Mang giấy tờ đến nơi nhận. Bạn được cấp giấy hẹn có mã hồ sơ và ngày trả kết quả.',
    en: 'Bring the papers to the counter. You are given a slip with a code and the day of the result.',
  },
  printPage: { vi: 'In trang này', en: 'Print this page' },
  otherRoom: {
    vi: (n: number) => `Chọn nơi khác trong ${n} nơi nhận`,
    en: (n: number) => `Choose another of ${n} counters`,
  },
  related: { vi: 'Việc liên quan', en: 'Related' },
  versions: { vi: 'Phiên bản', en: 'Versions' },
  version: {
    vi: (from: string, to: string | null) => (to ? `Từ ${from} đến trước ${to}` : `Có hiệu lực từ ${from}`),
    en: (from: string, to: string | null) => (to ? `From ${from}, until ${to}` : `In force from ${from}`),
  },
  thisOne: { vi: 'phiên bản đang xem', en: 'this one' },
  otherDay: {
    vi: (day: string) => `Bạn đang xem thủ tục như vào ngày ${day}, không phải hôm nay.`,
    en: (day: string) => `This is the procedure as of ${day}, not of today.`,
  },
  code: { vi: (code: string) => `Mã thủ tục ${code}`, en: (code: string) => `Procedure code ${code}` },
  noCode: {
    vi: (year: number) => `Mã năm ${year}: chưa xác minh`,
    en: (year: number) => `Code of ${year}: not verified`,
  },
  elsewhere: { vi: 'Không phải lập hồ sơ', en: 'No dossier is needed' },
  ended: {
    vi: (day: string) => `Từ ngày ${day} thủ tục này không được tiếp nhận nữa`,
    en: (day: string) => `From ${day} on this is no longer received`,
  },
  endedBy: { vi: 'Theo quyết định', en: 'By decision' },
  signedOn: { vi: (day: string) => `ký ngày ${day}`, en: (day: string) => `signed ${day}` },
  endedStill: {
    vi: 'Hồ sơ đã nhận trước ngày đó vẫn được giải quyết theo quy định lúc nhận.',
    en: 'What was received before that day is still settled by the rules it was received under.',
  },
  notReceived: { vi: 'Quầy chưa nhận được thủ tục này', en: 'The counter cannot receive this yet' },
});

const authorisation = {
  none: {
    vi: 'Ai mang giấy tờ đến cũng được, không cần ủy quyền.',
    en: 'Anybody may bring the papers; no authorisation is needed.',
  },
  written: { vi: 'Được, có văn bản ủy quyền.', en: 'Yes, with a written authorisation.' },
  certified: { vi: 'Được, có văn bản ủy quyền được chứng thực.', en: 'Yes, with a certified authorisation.' },
  kin: {
    vi: 'Được, có văn bản ủy quyền được chứng thực; người thân thì văn bản không phải chứng thực nhưng phải chứng minh quan hệ.',
    en: 'Yes, with a certified authorisation; a close relative needs no certification but proves the relationship.',
  },
  forbidden: { vi: 'Không được ủy quyền.', en: 'Not possible: no authorisation is allowed.' },
} as const;
