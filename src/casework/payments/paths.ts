/** Where the money of a counter is found; written nowhere else. */
export const paths = {
  receipts: () => '/can-bo/bien-lai',
  receiptsForPaper: () => '/can-bo/bien-lai?xem=in',
  receiptsFile: (format: 'csv' | 'xlsx') => `/can-bo/bien-lai.${format}`,
  usage: (asked: Readonly<Record<string, string>> = {}) => `/can-bo/su-dung-bien-lai${queryOf(asked)}`,
  usageFile: (format: 'csv' | 'xlsx', asked: Readonly<Record<string, string>> = {}) =>
    `/can-bo/su-dung-bien-lai.${format}${queryOf(asked)}`,
  open: () => '/can-bo/bien-lai/mo',
  book: (id: string) => `/can-bo/bien-lai/${id}`,
  spoil: (id: string) => `/can-bo/bien-lai/${id}/huy-mat`,
  close: (id: string) => `/can-bo/bien-lai/${id}/khoa`,
  receipt: (id: string, number: number | string) => `/can-bo/bien-lai/${id}/so/${number}`,
  voidReceipt: (id: string, number: number | string) => `/can-bo/bien-lai/${id}/so/${number}/huy`,
  takeAnew: (id: string, number: number | string) => `/can-bo/bien-lai/${id}/so/${number}/thu-lai`,
  cash: (counter?: string) => (counter ? `/can-bo/so-quy?quay=${counter}` : '/can-bo/so-quy'),
  cashForPaper: (counter: string) => `/can-bo/so-quy?quay=${counter}&xem=in`,
  cashFile: (format: 'csv' | 'xlsx', quay = '') => `/can-bo/so-quy.${format}${queryOf({ quay })}`,
  /** What is still to be taken at a counter: dossiers fill the list, whose names are theirs. */
  due: (asked: Readonly<Record<string, string>> = {}) => `/can-bo/con-phai-thu${queryOf(asked)}`,
  dueFile: (format: 'csv' | 'xlsx', quay = '') => `/can-bo/con-phai-thu.${format}${queryOf({ quay })}`,
  /** What was waived at a counter, which names people: dossiers and certification fill the list. */
  exempted: (asked: Readonly<Record<string, string>> = {}) => `/can-bo/mien-phi${queryOf(asked)}`,
  exemptedFile: (format: 'csv' | 'xlsx', asked: Readonly<Record<string, string>> = {}) =>
    `/can-bo/mien-phi.${format}${queryOf(asked)}`,
  handOverCash: () => '/can-bo/so-quy/ban-giao',
  /** Every receipt of a closed day; its files bear the ending. */
  cashDay: (id: string, ending?: 'pdf' | 'csv' | 'xlsx') => `/can-bo/so-quy/${id}/bang-ke${ending ? `.${ending}` : ''}`,
  receiveCash: (id: string) => `/can-bo/so-quy/${id}/nhan`,
  takeClosingBack: (id: string) => `/can-bo/so-quy/${id}/mo-lai`,
};

/** `?quay=mot-cua-huyen`, without what was left empty. */
function queryOf(asked: Readonly<Record<string, string>>): string {
  const parts = Object.entries(asked).filter(([, value]) => value !== '');
  return parts.length === 0 ? '' : `?${new URLSearchParams(parts)}`;
}
