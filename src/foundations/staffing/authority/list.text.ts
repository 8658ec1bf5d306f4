import { inBoth } from '#platform/text/index.ts';

export const listWords = inBoth({
  title: { vi: 'Ai ký thay ai', en: 'Who signs in whose stead' },
  under: {
    vi: (n: number, held: number, day: string) => `${n} văn bản giao ký, ${held} đang có hiệu lực ngày ${day}`,
    en: (n: number, held: number, day: string) =>
      `${n === 1 ? 'One written authority' : `${n} written authorities`}, ${held} in force on ${day}`,
  },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  anyUnit: { vi: 'Mọi đơn vị', en: 'Every unit' },
  state: { vi: 'Tình trạng', en: 'State' },
  anyState: { vi: 'Mọi tình trạng', en: 'Any state' },
  submit: { vi: 'Lọc', en: 'Filter' },
  print: { vi: 'In', en: 'Print' },
  name: { vi: 'Người ký', en: 'Who signs' },
  post: { vi: 'Chức danh', en: 'Post' },
  postUnit: { vi: 'Đơn vị của chức danh', en: 'Unit of the post' },
  signsFor: { vi: 'Ký cho cơ quan', en: 'Signs for' },
  form: { vi: 'Hình thức', en: 'Form' },
  instead: { vi: 'Ký thay chức vụ', en: 'In whose stead' },
  as: { vi: 'Ký thay', en: 'In whose stead' },
  fields: { vi: 'Lĩnh vực', en: 'Fields' },
  everyField: { vi: 'Mọi lĩnh vực', en: 'All' },
  document: { vi: 'Văn bản giao ký', en: 'Written authority' },
  number: { vi: 'Số văn bản', en: 'Its number' },
  documentDay: { vi: 'Ngày văn bản', en: 'Its day' },
  of: {
    vi: (document: string, day: string) => `${document} ngày ${day}`,
    en: (document: string, day: string) => `${document} of ${day}`,
  },
  from: { vi: 'Từ ngày', en: 'From' },
  last: { vi: 'Đến hết ngày', en: 'Last day' },
  ended: { vi: 'Chấm dứt trước hạn', en: 'Ended early' },
  why: { vi: 'Lý do chấm dứt', en: 'Why it ended' },
  endedOn: {
    vi: (day: string) => `Chấm dứt trước hạn ngày ${day}`,
    en: (day: string) => `Ended early on ${day}`,
  },
  none: { vi: 'Không có văn bản giao ký nào.', en: 'There is no written authority.' },
  noneNext: {
    vi: 'Chọn đơn vị hoặc tình trạng khác; ghi văn bản mới ở trang của người ký.',
    en: 'Choose another unit or state; a new one is written on the page of whoever signs.',
  },
});

export const stateNames = inBoth({
  con: { vi: 'Đang có hiệu lực', en: 'In force' },
  chua: { vi: 'Chưa tới ngày', en: 'Still to come' },
  het: { vi: 'Đã hết', en: 'Over' },
});
