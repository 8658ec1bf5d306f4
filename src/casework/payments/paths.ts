/** Where the money of a counter is found; written nowhere else. */
export const paths = {
  receipts: () => '/can-bo/bien-lai',
  open: () => '/can-bo/bien-lai/mo',
  book: (id: string) => `/can-bo/bien-lai/${id}`,
  spoil: (id: string) => `/can-bo/bien-lai/${id}/huy-mat`,
  close: (id: string) => `/can-bo/bien-lai/${id}/khoa`,
  receipt: (id: string, number: number | string) => `/can-bo/bien-lai/${id}/so/${number}`,
  voidReceipt: (id: string, number: number | string) => `/can-bo/bien-lai/${id}/so/${number}/huy`,
  cash: (counter?: string) => (counter ? `/can-bo/so-quy?quay=${counter}` : '/can-bo/so-quy'),
  handOverCash: () => '/can-bo/so-quy/ban-giao',
  receiveCash: (id: string) => `/can-bo/so-quy/${id}/nhan`,
};
