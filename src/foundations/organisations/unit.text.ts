import { inBoth, many } from '#platform/text/index.ts';

/** What kind of unit it is, in a word. */
export const kindWords = inBoth({
  authority: { vi: 'Ủy ban nhân dân huyện', en: 'District People’s Committee' },
  office: { vi: 'Văn phòng', en: 'Office' },
  department: { vi: 'Phòng, ban chuyên môn', en: 'Specialised department' },
  'one-stop': { vi: 'Bộ phận Tiếp nhận và Trả kết quả', en: 'One-stop counter' },
  commune: { vi: 'Ủy ban nhân dân xã', en: 'Commune People’s Committee' },
  party: { vi: 'Cơ quan Đảng', en: 'Party body' },
  vertical: { vi: 'Cơ quan ngành dọc', en: 'Vertical agency' },
  province: { vi: 'Cơ quan cấp tỉnh', en: 'Provincial body' },
});

export const rollOutWords = inBoth({
  electronic: { vi: 'Một cửa điện tử', en: 'Electronic one-stop' },
  pilot: { vi: 'Thí điểm năm 2019, nay sổ giấy', en: 'Pilot in 2019, a paper book until then' },
  paper: { vi: 'Sổ giấy, nhập bù', en: 'Paper book, typed in later' },
});

export const terrainWords = inBoth({
  lowland: { vi: 'Vùng thấp', en: 'Lowland' },
  upland: { vi: 'Vùng cao', en: 'Upland' },
});

export const successionWords = inBoth({
  merger: { vi: 'Hợp nhất', en: 'Merger' },
  absorption: { vi: 'Sáp nhập', en: 'Absorption' },
  division: { vi: 'Chia', en: 'Division' },
  separation: { vi: 'Tách', en: 'Separation' },
  conversion: { vi: 'Chuyển loại', en: 'Conversion' },
});

export const unitWords = inBoth({
  administration: { vi: 'Quản trị', en: 'Administration' },
  title: { vi: 'Đơn vị', en: 'Units' },
  under: {
    vi: (open: number, on: string) =>
      `${open} đơn vị ngày ${on}. Tên và mã có thời hạn; đơn vị đã kết thúc vẫn giữ lịch sử.`,
    en: (open: number, on: string) =>
      `${many(open, 'unit')} on ${on}. Names and codes hold for a time; a closed unit keeps its history.`,
  },
  district: { vi: 'Cấp huyện', en: 'District' },
  communes: { vi: 'Cấp xã', en: 'Communes' },
  guests: { vi: 'Ngành dọc và cấp tỉnh', en: 'Vertical agencies and the province' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
  none: { vi: 'Không có đơn vị nào.', en: 'There is no unit.' },
  name: { vi: 'Tên', en: 'Name' },
  shortName: { vi: 'Tên gọn', en: 'Short name' },
  kind: { vi: 'Loại', en: 'Kind' },
  parent: { vi: 'Thuộc', en: 'Part of' },
  children: { vi: 'Đơn vị trực thuộc', en: 'Units below' },
  code: { vi: 'Mã hồ sơ', en: 'Dossier code' },
  dossier: { vi: 'Mã định danh hồ sơ', en: 'Dossier code' },
  gso: { vi: 'Mã Tổng cục Thống kê', en: 'Statistics code' },
  scheme: { vi: 'Loại mã', en: 'Kind of code' },
  rollOut: { vi: 'Một cửa', en: 'One-stop' },
  since: { vi: (on: string) => `từ ${on}`, en: (on: string) => `since ${on}` },
  terrain: { vi: 'Vùng', en: 'Terrain' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  from: { vi: 'Từ ngày', en: 'From' },
  until: { vi: 'Đến trước ngày', en: 'Until before' },
  lasting: { vi: 'đang dùng', en: 'in use' },
  openedOn: { vi: 'Theo dõi từ', en: 'Known since' },
  closedOn: { vi: 'Kết thúc', en: 'Closed' },
  names: { vi: 'Tên theo thời gian', en: 'Names in time' },
  codes: { vi: 'Mã theo thời gian', en: 'Codes in time' },
  key: { vi: 'Tên trong địa chỉ', en: 'Name in addresses' },
  noCodes: {
    vi: 'Chưa được cấp mã; hồ sơ dùng mã của đơn vị cấp trên.',
    en: 'No code was given to it; dossiers bear that of the unit above.',
  },
  succession: { vi: 'Kế thừa', en: 'Succession' },
  noSuccession: { vi: 'Chưa có lần sắp xếp nào.', en: 'It was never reorganised.' },
  before: { vi: 'Trước đó', en: 'Before' },
  after: { vi: 'Sau đó', en: 'After' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  current: { vi: 'Nay do', en: 'Now answered for by' },
  illustrative: {
    vi: 'Số liệu minh họa: địa chỉ, điện thoại, mã phụ và số quyết định.',
    en: 'Illustrative data: address, telephone, sub-code and number of the decision.',
  },
});
