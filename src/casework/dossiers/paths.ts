/** Where dossiers are found in the office and on the portal; written nowhere else. */
export const paths = {
  receive: () => '/can-bo/tiep-nhan',
  receiveAt: (counter: string) => `/can-bo/tiep-nhan?quay=${counter}`,
  receiveProcedure: (counter: string, procedure: string, slip = '') =>
    `/can-bo/tiep-nhan?quay=${counter}&thu-tuc=${procedure}${slip && `&phieu=${slip}`}`,
  receiveFromSlip: (counter: string, slip: string) => `/can-bo/tiep-nhan?quay=${counter}&phieu=${slip}`,
  numberBooks: (asked: Readonly<Record<string, string>> = {}) => `/can-bo/so-cap-so${queryOf(asked)}`,
  numberBook: (owner: string, kind: string, year: string, just = '') =>
    `/can-bo/so-cap-so/${owner}/${kind}/${year}${just && `?vua=${just}`}`,
  numberBookFile: (owner: string, kind: string, year: string, format: 'csv' | 'xlsx' | 'pdf') =>
    `/can-bo/so-cap-so/${owner}/${kind}/${year}/so-trong.${format}`,
  reserveRange: (owner: string, kind: string) => `/can-bo/so-cap-so/${owner}/${kind}/giu-so`,
  voidRange: (id: string) => `/can-bo/so-cap-so/dot/${id}/huy`,
  archive: (asked: Readonly<Record<string, string>> = {}) => `/can-bo/nop-luu${queryOf(asked)}`,
  archiveList: (id: string, just = '') => `/can-bo/nop-luu/${id}${just && `?vua=${just}`}`,
  acceptArchive: (id: string) => `/can-bo/nop-luu/${id}/nhan`,
  takeArchiveBack: (id: string) => `/can-bo/nop-luu/${id}/thu-lai`,
  archiveFile: (id: string, format: 'csv' | 'xlsx' | 'pdf') => `/can-bo/nop-luu/${id}/muc-luc.${format}`,
  slips: (asked: Readonly<Record<string, string>> = {}) => `/can-bo/phieu-in-san${queryOf(asked)}`,
  slipBlock: (id: string, just = '') => `/can-bo/phieu-in-san/${id}${just && `?vua=${just}`}`,
  slipPaper: (id: string, size: string) => `/can-bo/phieu-in-san/${id}/phieu-${size}.pdf`,
  slipFile: (id: string, format: 'csv' | 'xlsx') => `/can-bo/phieu-in-san/${id}/phieu.${format}`,
  voidSlips: (id: string) => `/can-bo/phieu-in-san/${id}/huy`,
  receiveDraft: (counter: string, procedure: string, draft: string) =>
    `/can-bo/tiep-nhan?quay=${counter}&thu-tuc=${procedure}&nhap=${draft}`,
  receiveParked: (counter: string, procedure: string, id: string) =>
    `/can-bo/tiep-nhan?quay=${counter}&thu-tuc=${procedure}&tam-gac=${id}`,
  basket: () => '/can-bo/nhieu-thu-tuc',
  basketAt: (counter: string) => `/can-bo/nhieu-thu-tuc?quay=${counter}`,
  basketDraft: (counter: string, _procedure: string, draft: string) =>
    `/can-bo/nhieu-thu-tuc?quay=${counter}&nhap=${draft}`,
  list: () => '/can-bo/nop-theo-danh-sach',
  listAt: (counter: string, procedure: string) => `/can-bo/nop-theo-danh-sach?quay=${counter}&thu-tuc=${procedure}`,
  listDraft: (counter: string, procedure: string, draft: string) =>
    `/can-bo/nop-theo-danh-sach?quay=${counter}&thu-tuc=${procedure}&nhap=${draft}`,
  basketMade: (id: string) => `/can-bo/nhieu-thu-tuc/${id}`,
  parked: () => '/can-bo/tam-gac',
  parkedAt: (counter: string, just = '') => `/can-bo/tam-gac?quay=${counter}${just && `&vua=${just}`}`,
  discardParked: (id: string) => `/can-bo/tam-gac/${id}/bo`,
  declined: () => '/can-bo/tu-choi-tiep-nhan',
  declinedBook: (counter: string, year: number) => `/can-bo/tu-choi-tiep-nhan?quay=${counter}&nam=${year}`,
  declinedPage: (counter: string, year: number, below: number) =>
    `/can-bo/tu-choi-tiep-nhan?quay=${counter}&nam=${year}&truoc=${below}`,
  declinedJust: (counter: string, number: number) => `/can-bo/tu-choi-tiep-nhan?quay=${counter}&vua=${number}`,
  declinedPrint: (id: string) => `/can-bo/tu-choi-tiep-nhan/${id}/in`,
  declinedSlip: (id: string) => `/can-bo/tu-choi-tiep-nhan/${id}/phieu.pdf`,
  decline: () => '/can-bo/tu-choi-tiep-nhan/moi',
  declineAt: (counter: string, procedure = '') => `/can-bo/tu-choi-tiep-nhan/moi?quay=${counter}&thu-tuc=${procedure}`,
  declineDraft: (counter: string, procedure: string, draft: string) =>
    `/can-bo/tu-choi-tiep-nhan/moi?quay=${counter}&thu-tuc=${procedure}&nhap=${draft}`,
  day: () => '/can-bo',
  queue: () => '/can-bo/viec',
  assignMany: () => '/can-bo/phan-cong',
  assignmentRules: () => '/can-bo/quy-tac-phan-cong',
  endAssignmentRule: (id: string) => `/can-bo/quy-tac-phan-cong/${id}/thoi`,
  undoMany: (press: string) => `/can-bo/thu-lai-nhieu/${press}`,
  verifications: () => '/can-bo/xac-minh',
  verification: (code: string, just = '') => `/can-bo/xac-minh/${code}${just && `?vua=${just}`}`,
  replyTo: (code: string) => `/can-bo/xac-minh/${code}/tra-loi`,
  takeReplyBack: (code: string) => `/can-bo/xac-minh/${code}/thu-lai`,
  handOver: () => '/can-bo/ban-giao',
  handOverSheets: () => '/can-bo/ban-giao/danh-sach',
  handOverSheet: (from: string, to: string) => `/can-bo/ban-giao/danh-sach?giao=${from}&nhan=${to}`,
  handOverPaper: (from: string, to: string) => `/can-bo/ban-giao/danh-sach.pdf?giao=${from}&nhan=${to}`,
  handOverPapers: () => '/can-bo/ban-giao/danh-sach.pdf',
  handOverDesk: (asked: Readonly<Record<string, string>> = {}) => `/can-bo/ban-giao/quet${queryOf(asked)}`,
  bundle: (id: string, just = '') => `/can-bo/ban-giao/phieu/${id}${just && `?vua=${just}`}`,
  bundlePaper: (id: string) => `/can-bo/ban-giao/phieu/${id}/phieu.pdf`,
  bundleFile: (id: string, format: 'csv' | 'xlsx') => `/can-bo/ban-giao/phieu/${id}/phieu.${format}`,
  carryBundle: (id: string) => `/can-bo/ban-giao/phieu/${id}/nguoi-mang`,
  takeBackBundle: (id: string) => `/can-bo/ban-giao/phieu/${id}/thu-lai`,
  clearSurplus: (id: string) => `/can-bo/ban-giao/phieu/${id}/xu-ly`,
  signing: () => '/can-bo/trinh-ky',
  signingList: (id: string) => `/can-bo/trinh-ky/${id}`,
  signingListPaper: (id: string) => `/can-bo/trinh-ky/${id}/danh-sach.pdf`,
  followUp: () => '/can-bo/so-theo-doi',
  followUpFile: (format: 'csv' | 'xlsx' | 'pdf') => `/can-bo/so-theo-doi.${format}`,
  shelf: (asked: Readonly<Record<string, string>> = {}) => `/can-bo/ke-ket-qua${queryOf(asked)}`,
  returnMany: () => '/can-bo/tra-nhieu',
  /** Everything that left in the same press as this dossier. */
  returnedTogether: (code: string) => `/can-bo/tra-nhieu/${code}`,
  returnedPrint: (code: string) => `/can-bo/tra-nhieu/${code}?xem=in`,
  remindOnShelf: () => '/can-bo/ke-ket-qua/nhac',
  shelfFile: (format: 'csv' | 'xlsx', asked: Readonly<Record<string, string>> = {}) =>
    `/can-bo/ke-ket-qua.${format}${queryOf(asked)}`,
  post: (asked: Readonly<Record<string, string>> = {}) => `/can-bo/buu-chinh${queryOf(asked)}`,
  postPaper: (asked: Readonly<Record<string, string>> = {}) => `/can-bo/buu-chinh/danh-sach.pdf${queryOf(asked)}`,
  postFile: (format: 'csv' | 'xlsx', asked: Readonly<Record<string, string>> = {}) =>
    `/can-bo/buu-chinh.${format}${queryOf(asked)}`,
  originals: (asked: Readonly<Record<string, string>> = {}) => `/can-bo/ban-chinh${queryOf(asked)}`,
  originalsFile: (format: 'csv' | 'xlsx', asked: Readonly<Record<string, string>> = {}) =>
    `/can-bo/ban-chinh.${format}${queryOf(asked)}`,
  mergePeople: (asked: Readonly<Record<string, string>> = {}) => `/can-bo/gop-nguoi${queryOf(asked)}`,
  /** Somebody is looked for; a press, so that no name stands in an address. */
  findTwice: () => '/can-bo/gop-nguoi/tim',
  partPeople: (id: string) => `/can-bo/gop-nguoi/${id}/tach`,
  unscanned: (asked: Readonly<Record<string, string>> = {}) => `/can-bo/chua-so-hoa${queryOf(asked)}`,
  unscannedFile: (format: 'csv' | 'xlsx', asked: Readonly<Record<string, string>> = {}) =>
    `/can-bo/chua-so-hoa.${format}${queryOf(asked)}`,
  faults: (asked: Readonly<Record<string, string>> = {}) => `/can-bo/sai-sot${queryOf(asked)}`,
  faultsFile: (format: 'csv' | 'xlsx', asked: Readonly<Record<string, string>> = {}) =>
    `/can-bo/sai-sot.${format}${queryOf(asked)}`,
  search: () => '/can-bo/tim',
  searched: (token: string) => `/can-bo/tim?hoi=${token}`,
  dossier: (code: string) => `/can-bo/ho-so/${code}`,
  act: (code: string, act: string) => `/can-bo/ho-so/${code}/${act}`,
  dropInquiry: (code: string, id: string) => `/can-bo/ho-so/${code}/cong-dan-hoi/${id}/bo`,
  print: (code: string, form: string) => `/can-bo/ho-so/${code}/in/${form}`,
  paper: (code: string, form: string) => `/can-bo/ho-so/${code}/giay/${form}.pdf`,
  retention: () => '/quan-tri/thoi-han-bao-quan',
  messages: () => '/quan-tri/loi-nhan',
  message: (key: string) => `/quan-tri/loi-nhan/${key}`,
  takeMessageBack: (key: string) => `/quan-tri/loi-nhan/${key}/thu-lai`,
  templates: () => '/quan-tri/mau',
  newTemplate: () => '/quan-tri/mau/them-moi',
  template: (key: string) => `/quan-tri/mau/${key}`,
  templateFile: (key: string, file: string) => `/quan-tri/mau/${key}/${file}`,
  takeTemplateBack: (key: string) => `/quan-tri/mau/${key}/thu-lai`,
  templateScope: (key: string) => `/quan-tri/mau/${key}/pham-vi`,
  takeScopeBack: (key: string) => `/quan-tri/mau/${key}/pham-vi/thu-lai`,
  dropTemplate: (key: string) => `/quan-tri/mau/${key}/bo`,
  filledDraft: (code: string, template: string) => `/can-bo/ho-so/${code}/du-thao/${template}/dien-san.docx`,
  draft: (code: string, template: string, number: number | string) =>
    `/can-bo/ho-so/${code}/du-thao/${template}/ban/${number}`,
  scan: (code: string, position: number | string) => `/can-bo/ho-so/${code}/ban-quet/${position}`,
  track: () => '/tra-cuu',
  tracked: (code: string) => `/tra-cuu?ma=${code}`,
  /** What the QR of a slip opens (documents prints it): code and check word. */
  shortLink: (code: string, word: string) => `/h/${code}/${word}`,
};

/** `?quay=mot-cua-huyen`, without what was left empty. */
function queryOf(asked: Readonly<Record<string, string>>): string {
  const parts = Object.entries(asked).filter(([, value]) => value !== '');
  return parts.length === 0 ? '' : `?${new URLSearchParams(parts)}`;
}
