import { inBoth, type Language, many } from '#platform/text/index.ts';
import { groundField, proofField } from '../../payments/rules.ts';
import { receiveRefusal } from '../receive/refusal.text.ts';
import { type BasketReason, isOfVisit } from './basket.rules.ts';

export const basketWords = inBoth({
  title: { vi: 'Nhiều thủ tục một lần', en: 'Several procedures at once' },
  lead: {
    vi: 'Người nộp ghi một lần; mỗi thủ tục có mã, ngày hẹn, phiếu riêng; tiền thu một lần.',
    en: 'The person is typed once; each procedure has its own code, date and slip; the money is one sum.',
  },
  add: { vi: 'Thêm thủ tục: mã hoặc một phần tên', en: 'Add a procedure: its code or a part of its name' },
  addHint: { vi: 'Thêm x5 ở cuối nếu lấy 5 bản.', en: 'End with x5 for five copies.' },
  subject: { vi: 'Nội dung yêu cầu', en: 'What is asked for' },
  quantity: { vi: 'Số lượng', en: 'How many' },
  exemptionGround: { vi: 'Diện miễn', en: 'Ground of exemption' },
  proofPaper: { vi: 'Loại giấy tờ chứng minh', en: 'Proof: kind of paper' },
  proofNumber: { vi: 'Số giấy tờ', en: 'Proof: number' },
  proofYear: { vi: 'Năm', en: 'Proof: year' },
  proofIssuer: { vi: 'Nơi cấp', en: 'Proof: issued by' },
  proofOriginal: { vi: 'Đã xem bản chính', en: 'Proof: original seen' },
  notOne: {
    vi: (said: string, found: number) =>
      found === 0
        ? `Dòng “${said}”: không có thủ tục nào tiếp nhận được tại quầy. Sửa ở ô đã dán rồi điền lại.`
        : `Dòng “${said}”: ${found} thủ tục khớp. Ghi mã hoặc đủ tên ở ô đã dán rồi điền lại.`,
    en: (said: string, found: number) =>
      found === 0
        ? `Line “${said}”: no procedure received here. Mend it where it is pasted, and fill again.`
        : `Line “${said}”: ${found} procedures match. Give its code or whole name where it is pasted, and fill again.`,
  },
  doAdd: { vi: 'Thêm', en: 'Add' },
  several: { vi: 'Có nhiều thủ tục khớp, chọn một rồi bấm Thêm', en: 'Several match: choose one, then press Add' },
  noMatch: {
    vi: 'Không có thủ tục nào tiếp nhận được tại quầy khớp với chữ đã gõ. Gõ ít chữ hơn.',
    en: 'No procedure received here matches. Type less.',
  },
  full: {
    vi: (n: number) => `Một lần tối đa ${n} thủ tục.`,
    en: (n: number) => `At most ${many(n, 'procedure')} at once.`,
  },
  remove: { vi: 'Bỏ thủ tục này', en: 'Take out' },
  due: { vi: 'Hẹn trả', en: 'Promised' },
  paper: { vi: 'Giấy tờ', en: 'Paper' },
  there: { vi: 'Có chưa', en: 'Is it there' },
  notThere: { vi: 'Chưa có', en: 'Not there' },
  own: { vi: 'Có', en: 'Here' },
  shared: { vi: 'Dùng chung', en: 'Shared' },
  sameAsAbove: {
    vi: 'Để trống cả hai nếu giống thủ tục được miễn ở trên.',
    en: 'Leave both empty where they are those of the exempt procedure above.',
  },
  receive: { vi: (n: number) => `Nhận ${n} hồ sơ`, en: (n: number) => `Receive ${many(n, 'dossier')}` },
  wrong: { vi: 'Chưa tiếp nhận hồ sơ nào', en: 'Nothing was received' },
  before: {
    vi: 'Từ biểu mẫu này đã nhận hồ sơ rồi. Chỉ bấm Nhận lần nữa nếu muốn nhận thêm.',
    en: 'Dossiers were received from this form already. Press Receive again only for more.',
  },
  list: { vi: 'Danh sách hồ sơ nộp cùng lần', en: 'Dossiers received in one visit' },
  done: { vi: (n: number) => `Đã tiếp nhận ${n} hồ sơ.`, en: (n: number) => `${many(n, 'dossier')} received.` },
  byList: { vi: 'Danh sách hồ sơ nộp thay', en: 'Dossiers handed in by list' },
  owner: { vi: 'Chủ hồ sơ', en: 'Person concerned' },
  stub: { vi: 'Phiếu nhỏ cho từng người (cắt rời)', en: 'A stub for each person, to be cut off' },
  number: { vi: 'STT', en: 'No.' },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  fee: { vi: 'Phí, lệ phí', en: 'Fee' },
  exempted: { vi: 'được miễn', en: 'exempt' },
  slip: { vi: 'Giấy hẹn', en: 'Slip' },
  total: { vi: 'Tổng số tiền phải thu', en: 'Sum to be paid' },
  print: { vi: 'In danh sách', en: 'Print the list' },
  forPaper: { vi: 'Bản để in', en: 'For paper' },
  printSlip: { vi: 'In giấy hẹn', en: 'Print the slip' },
  next: { vi: 'Người tiếp theo', en: 'Next person' },
  giver: { vi: 'Người nộp', en: 'Handed in by' },
  taker: { vi: 'Người tiếp nhận', en: 'Received by' },
  sign: { vi: 'Ký, ghi rõ họ tên', en: 'Signature and full name' },
  one: { vi: 'Chỉ một thủ tục: dùng trang Tiếp nhận', en: 'Just one procedure: the page of reception' },
});

/** A line of a file that is no procedure here, or several. */
export const notPlaced = (
  { procedure = '' }: Readonly<Record<string, string>>,
  found: number,
  language: Language,
): string => basketWords(language).notOne(procedure, found);

const refusals = inBoth({
  'basket-empty': { vi: 'Thêm ít nhất một thủ tục rồi nhận.', en: 'Add at least one procedure, then receive.' },
  'submitter-identity': {
    vi: 'Ghi số giấy tờ của người nộp thay cho cả danh sách.',
    en: 'Give the identity card of whoever hands in the list.',
  },
  'not-allowed': {
    vi: 'Anh/chị không được giao tiếp nhận ở quầy này.',
    en: 'You are not given the work of receiving at this counter.',
  },
  'shared-with-none': {
    vi: (name: string) => `${name}: ghi dùng chung nhưng không thủ tục nào khác đã có. Chọn “Có” ở một thủ tục.`,
    en: (name: string) => `${name}: said to be shared, but no other procedure has it. Choose “Here” in one of them.`,
  },
});

interface Refusal {
  readonly text: string;
  readonly field: string | undefined;
}

/** Why nothing was received, and which row it is about. `names`: the procedures of the rows. */
export function basketRefusal(reason: BasketReason, language: Language, names: readonly string[]): Refusal {
  const said = refusals(language);
  if (reason.reason === 'basket-empty') return { text: said['basket-empty'], field: 'add' };
  if (reason.reason === 'submitter-identity') return { text: said['submitter-identity'], field: 'submitterIdentity' };
  if (reason.reason === 'not-allowed') return { text: said['not-allowed'], field: undefined };
  const name = names[reason.row] ?? '';
  if (reason.reason === 'shared-with-none')
    return { text: `${name}: ${said['shared-with-none'](reason.name)}`, field: `paper-${reason.row}-${reason.paper}` };
  const { text, field } = receiveRefusal(reason.because, language);
  if (isOfVisit(reason.because, 'person')) return { text, field };
  return { text: `${name}: ${text}`, field: fieldOfRow(field, reason.row) };
}

/** The counter's own names for its fields, in the row they are about. */
function fieldOfRow(field: string | undefined, row: number): string | undefined {
  const paper = /^(?:paper|original|copy)-(.+)$/.exec(field ?? '')?.[1];
  if (paper) return `paper-${row}-${paper}`;
  return ofRow.includes(field ?? '') ? `${field}-${row}` : field;
}

const ofRow: readonly string[] = ['quantity', 'case', groundField, ...Object.values(proofField)];
