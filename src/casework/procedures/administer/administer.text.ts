import { inBoth } from '#platform/text/index.ts';

export const administerWords = inBoth({
  administration: { vi: 'Quản trị', en: 'Administration' },
  title: { vi: 'Thủ tục', en: 'Procedures' },
  under: {
    vi: (complete: number, thin: number, nameOnly: number) =>
      `${complete} đầy đủ, ${thin} sơ sài, ${nameOnly} mới có tên`,
    en: (complete: number, thin: number, nameOnly: number) =>
      `${complete} complete, ${thin} thin, ${nameOnly} name only`,
  },
  drafts: { vi: 'Đang soạn', en: 'Being written' },
  search: { vi: 'Tên hoặc mã', en: 'Name or code' },
  level: { vi: 'Cấp', en: 'Level' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  standing: { vi: 'Mức đầy đủ', en: 'Standing' },
  any: { vi: 'Tất cả', en: 'All' },
  filter: { vi: 'Lọc', en: 'Filter' },
  name: { vi: 'Thủ tục', en: 'Procedure' },
  code: { vi: 'Mã', en: 'Code' },
  settles: { vi: 'Giải quyết', en: 'Settled by' },
  lacks: { vi: 'Còn thiếu', en: 'Lacks' },
  from: { vi: 'Từ ngày', en: 'From' },
  until: { vi: 'Đến trước ngày', en: 'Until' },
  complete: { vi: 'Đầy đủ', en: 'Complete' },
  thin: { vi: 'Sơ sài', en: 'Thin' },
  'name-only': { vi: 'Mới có tên', en: 'Name only' },
  communes: { vi: 'UBND xã', en: 'The communes' },
  none: { vi: 'Không có thủ tục nào như vậy.', en: 'No such procedure.' },
  widen: { vi: 'Bỏ bớt điều kiện lọc.', en: 'Take away a condition.' },
  public: { vi: 'Xem trên cổng', en: 'See it on the portal' },
  facts: { vi: 'Thông tin chung', en: 'Facts' },
  key: { vi: 'Khóa', en: 'Key' },
  signer: { vi: 'Người ký, dấu', en: 'Signer, seal' },
  book: { vi: 'Sổ cấp số', en: 'Number book' },
  scope: { vi: 'Phạm vi', en: 'Scope' },
  verified: { vi: 'Đã đối chiếu nguồn', en: 'Checked against a source' },
  verifiedPart: {
    vi: (part: string): string =>
      ({ code: 'mã', name: 'tên', time: 'thời hạn', fee: 'phí, lệ phí', papers: 'giấy tờ' })[part] ?? part,
    en: (part: string): string =>
      ({ code: 'code', name: 'name', time: 'time', fee: 'fee', papers: 'papers' })[part] ?? part,
  },
  nothing: { vi: 'Chưa có', en: 'Nothing yet' },
  source: { vi: 'Nguồn', en: 'Source' },
  decisions: { vi: 'Quyết định công bố', en: 'Published by' },
  noDecision: { vi: 'Chưa gắn: dữ liệu minh họa', en: 'None attached: illustrative data' },
  reception: { vi: 'Tiếp nhận', en: 'Reception' },
  atDesk: { vi: 'Tại quầy', en: 'At the counter' },
  versions: { vi: 'Các phiên bản', en: 'Versions' },
  superseded: { vi: 'đã được đính chính', en: 'corrected since' },
  record: { vi: 'Bản ghi', en: 'Record' },
  download: { vi: 'Tải JSON', en: 'Download JSON' },
  rooms: { vi: 'Nơi tiếp nhận và giải quyết', en: 'Received and settled by' },
  room: { vi: 'Tiếp nhận', en: 'Received at' },
  nowhere: { vi: 'Không nơi nào tiếp nhận.', en: 'Received nowhere.' },
  offerHint: { vi: 'Nơi tiếp nhận lấy từ danh mục khi nạp.', en: 'Rooms come with the catalogue.' },
  steps: { vi: 'Quy trình nội bộ', en: 'Internal process' },
  step: { vi: 'Bước', en: 'Step' },
  who: { vi: 'Trách nhiệm', en: 'Responsible' },
  hours: { vi: 'Giờ', en: 'Hours' },
  cases: { vi: 'Trường hợp', en: 'Cases' },
  every: { vi: 'Mọi trường hợp', en: 'Every case' },
  noSteps: { vi: 'Chưa có bước nào.', en: 'No step is known yet.' },
  addSteps: { vi: 'Chưa tiếp nhận được cho đến khi có.', en: 'It cannot be received until there are some.' },
  breach: {
    vi: (day: string, committed: string, statutory: string) =>
      `Cam kết có thể vượt luật: nhận ngày ${day} thì cam kết đến ${committed}, luật chỉ đến ${statutory}. Ngày hẹn luôn lấy ngày sớm hơn.`,
    en: (day: string, committed: string, statutory: string) =>
      `The commitment may pass the law: received on ${day} it ends ${committed}, the law ${statutory}. The earlier one is always promised.`,
  },
  national: { vi: 'Bản ghi của cổng quốc gia', en: 'Records of the national portal' },
  nationalUnder: {
    vi: (records: number, struck: number) =>
      `${records} bản ghi, ${struck} đã xóa; nhập bằng lệnh “motcua import procedures TỆP”, không tự thành thủ tục của huyện`,
    en: (records: number, struck: number) =>
      `${records} records, ${struck} struck out; taken in by “motcua import procedures FILE”, never part of the district’s list by themselves`,
  },
  mended: { vi: 'Đã sửa khi nhập', en: 'Mended when taken in' },
  struck: { vi: 'cổng đã xóa', en: 'struck out' },
  more: { vi: 'Trang sau', en: 'Next page' },
  noNational: { vi: 'Chưa nhập bản ghi nào như vậy.', en: 'No such record was taken in.' },
});
