import type { Says } from '#platform/deeds/index.ts';
import { inBoth } from '#platform/text/index.ts';
import type { AuthoriseReason, EndAuthorityReason } from './authority.act.ts';

export const formNames = inBoth({
  KT: { vi: 'KT. (ký thay, cấp phó của cùng cơ quan)', en: 'KT. (deputy of the same body)' },
  TL: { vi: 'TL. (thừa lệnh)', en: 'TL. (by order)' },
  TUQ: { vi: 'TUQ. (thừa ủy quyền)', en: 'TUQ. (by authorisation)' },
});

export const authorityWords = inBoth({
  title: { vi: 'Ký thay, thừa lệnh, thừa ủy quyền', en: 'Signing in another’s stead' },
  none: { vi: 'Chưa có văn bản giao ký nào.', en: 'No written authority.' },
  add: { vi: 'Ghi văn bản giao ký', en: 'Write an authority down' },
  hint: {
    vi: 'Trong thời hạn ghi dưới đây người này ký được tại cơ quan đã chọn; trên giấy in quyền hạn và chức vụ như ghi ở đây.',
    en: 'Between these days they may sign for the unit; papers say in whose stead.',
  },
  unit: { vi: 'Ký cho cơ quan', en: 'Signs for' },
  form: { vi: 'Hình thức', en: 'Form' },
  instead: { vi: 'Ký thay chức vụ nào (ví dụ: Chủ tịch)', en: 'In whose stead (the title)' },
  document: { vi: 'Số văn bản giao ký', en: 'Number of the written authority' },
  documentDay: { vi: 'Ngày văn bản (ngày/tháng/năm)', en: 'Its day (day/month/year)' },
  from: { vi: 'Từ ngày', en: 'From' },
  last: { vi: 'Đến hết ngày', en: 'Last day' },
  fields: { vi: 'Lĩnh vực', en: 'Fields' },
  everyField: { vi: 'Mọi lĩnh vực', en: 'All' },
  someFields: { vi: 'Chỉ giao ký một số lĩnh vực', en: 'For some fields only' },
  fieldsHint: {
    vi: 'Không đánh dấu lĩnh vực nào: giao ký mọi lĩnh vực của cơ quan.',
    en: 'None ticked: for every field of the unit.',
  },
  write: { vi: 'Ghi văn bản giao ký', en: 'Write it down' },
  wrong: { vi: 'Chưa ghi được', en: 'Not written down' },
  end: { vi: 'Chấm dứt trước hạn', en: 'End it early' },
  why: { vi: 'Lý do chấm dứt', en: 'Why it ends' },
  ended: { vi: (why: string) => `Đã chấm dứt: ${why}`, en: (why: string) => `Ended: ${why}` },
  holds: { vi: 'Còn hiệu lực hoặc chưa tới', en: 'In force or still to come' },
  over: { vi: 'Đã hết hạn', en: 'Over' },
  state: { vi: 'Tình trạng', en: 'State' },
});

const reasons = inBoth({
  'not-found': { vi: 'Không tìm thấy người này.', en: 'This person was not found.' },
  'no-such-unit': { vi: 'Chọn cơ quan mà người này sẽ ký.', en: 'Choose the unit they sign for.' },
  'form-missing': { vi: 'Chọn KT., TL. hoặc TUQ.', en: 'Choose KT., TL. or TUQ.' },
  'not-a-deputy': {
    vi: 'Chỉ cấp phó của chính cơ quan đó ký KT.; người ở đơn vị khác ký TL. hoặc TUQ.',
    en: 'Only a deputy of the body itself signs KT.; somebody of another unit signs TL. or TUQ.',
  },
  'instead-missing': { vi: 'Ghi chức vụ được ký thay.', en: 'Say in whose stead.' },
  'document-missing': { vi: 'Ghi số văn bản giao ký.', en: 'Give the number of the written authority.' },
  'document-day-missing': { vi: 'Ghi ngày của văn bản, như 18/02/2019.', en: 'Give its day, such as 18/02/2019.' },
  'days-missing': { vi: 'Ghi ngày đầu và ngày cuối, như 20/02/2019.', en: 'Give the first and the last day.' },
  'days-crosswise': { vi: 'Ngày cuối đứng trước ngày đầu.', en: 'The last day comes before the first.' },
  'over-already': { vi: 'Thời hạn này đã qua.', en: 'These days are past.' },
  'no-such-field': {
    vi: 'Có lĩnh vực không còn trong danh mục: đánh dấu lại.',
    en: 'One of the fields is in the catalogue no more: tick again.',
  },
  'process-and-sign': {
    vi: 'Người này đang thụ lý hồ sơ của cơ quan đó: thụ lý và ký không thuộc về một người.',
    en: 'They settle dossiers of that unit: who settles does not sign.',
  },
  'why-missing': { vi: 'Ghi lý do chấm dứt, ít nhất 5 chữ cái.', en: 'Say why it ends, in 5 letters or more.' },
});

export const authorityReasonText: Says<AuthoriseReason | EndAuthorityReason> = ({ reason }, language) =>
  reasons(language)[reason];
