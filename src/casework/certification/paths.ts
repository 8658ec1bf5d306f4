/** Where the certification lane is found in the office; written nowhere else. */
export const paths = {
  lane: () => '/can-bo/chung-thuc',
  laneOf: (office: string) => `/can-bo/chung-thuc?noi=${office}`,
  backEntry: () => '/can-bo/chung-thuc/nhap-bu',
  backEntryOf: (office: string, done?: { readonly first: number; readonly last: number }) =>
    `/can-bo/chung-thuc/nhap-bu?noi=${office}${done ? `&tu=${done.first}&den=${done.last}` : ''}`,
  visit: (id: string) => `/can-bo/chung-thuc/luot/${id}`,
  /** The lời chứng of its numbers: printed by a press (POST), read as it went out (GET). */
  certificates: (id: string) => `/can-bo/chung-thuc/luot/${id}/loi-chung.pdf`,
  giveBack: (id: string) => `/can-bo/chung-thuc/luot/${id}/tra`,
  /** Money of a visit is given back; a deed. */
  refundVisit: (id: string) => `/can-bo/chung-thuc/luot/${id}/hoan-tra`,
  /** The slip of a refund is printed; a deed. */
  printRefund: (id: string) => `/can-bo/chung-thuc/luot/${id}/hoan-tra/in`,
  refundSlipOf: (id: string) => `/can-bo/chung-thuc/luot/${id}/hoan-tra/phieu.pdf`,
  /** A print of the slip of one refund; without a copy, the latest. */
  refundSlip: (id: string, refund: string, copy?: number) =>
    `/can-bo/chung-thuc/luot/${id}/hoan-tra/phieu.pdf?lan=${refund}${copy === undefined ? '' : `&ban=${copy}`}`,
  present: () => '/can-bo/chung-thuc/trinh-ky',
  list: (id: string) => `/can-bo/chung-thuc/danh-sach/${id}`,
  /** Printed by a press (POST), read as it went out (GET). */
  listPaper: (id: string) => `/can-bo/chung-thuc/danh-sach/${id}/phieu.pdf`,
  voidLine: (id: string) => `/can-bo/chung-thuc/so-chung-thuc/${id}/huy`,
  /** A line of a book corrected; a deed when posted to. */
  correct: (id: string) => `/can-bo/chung-thuc/so-chung-thuc/${id}/dinh-chinh`,
  /** The note of a correction is printed; a deed. */
  printCorrection: (id: string) => `/can-bo/chung-thuc/so-chung-thuc/${id}/dinh-chinh/in`,
  correctionPaperOf: (id: string) => `/can-bo/chung-thuc/so-chung-thuc/${id}/dinh-chinh/phieu.pdf`,
  /** A print of the note of the nth correction; without a copy, the latest. */
  correctionPaper: (id: string, position: number, copy?: number) =>
    `/can-bo/chung-thuc/so-chung-thuc/${id}/dinh-chinh/phieu.pdf?lan=${position}${copy === undefined ? '' : `&ban=${copy}`}`,
  refuse: () => '/can-bo/chung-thuc/tu-choi',
  refuseAt: (office: string) => `/can-bo/chung-thuc/tu-choi?noi=${office}`,
  refusal: (id: string) => `/can-bo/chung-thuc/tu-choi/${id}`,
  /** Printed by a press (POST), read as it went out (GET). */
  refusalPaper: (id: string) => `/can-bo/chung-thuc/tu-choi/${id}/phieu.pdf`,
  books: () => '/can-bo/chung-thuc/so',
  booksOf: (office: string) => `/can-bo/chung-thuc/so?noi=${office}`,
  openBook: () => '/can-bo/chung-thuc/so/mo',
  closeBook: (id: string) => `/can-bo/chung-thuc/so/${id}/khoa`,
  month: (office: string, kind: string, month: string) =>
    `/can-bo/chung-thuc/so/thang?noi=${office}&loai=${kind}&thang=${month}`,
  monthPage: () => '/can-bo/chung-thuc/so/thang',
  printMonth: () => '/can-bo/chung-thuc/so/thang/in',
  /** A print of the month; without a copy, the latest. */
  monthCopy: (office: string, kind: string, month: string, copy: number) =>
    `/can-bo/chung-thuc/so/thang.pdf?noi=${office}&loai=${kind}&thang=${month}&ban=${copy}`,
  monthPaper: (office: string, kind: string, month: string) =>
    `/can-bo/chung-thuc/so/thang.pdf?noi=${office}&loai=${kind}&thang=${month}`,
  monthPaperPage: () => '/can-bo/chung-thuc/so/thang.pdf',
};
