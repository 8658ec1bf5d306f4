import { inBoth, type Language } from '#platform/text/index.ts';
import { type PartyReason, partyReasonText } from '../../parties/index.ts';
import { sayNotReceivable } from '../../procedures/index.ts';
import type { ReceiveRefusal } from './receive.act.ts';

export const receiveWords = inBoth({
  title: { vi: 'Tiếp nhận hồ sơ', en: 'Receive a dossier' },
  choose: { vi: 'Chọn thủ tục', en: 'Choose the procedure' },
  chooseLead: {
    vi: 'Gõ một phần tên hoặc mã, có dấu hay không dấu đều được.',
    en: 'Type a part of the name or code, with or without diacritics.',
  },
  counter: { vi: 'Quầy tiếp nhận', en: 'Counter' },
  search: { vi: 'Tên hoặc mã thủ tục', en: 'Name or code of the procedure' },
  find: { vi: 'Tìm', en: 'Find' },
  offered: { vi: (n: number) => `${n} thủ tục tiếp nhận tại đây`, en: (n: number) => `${n} procedures received here` },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  none: { vi: 'Không có thủ tục nào khớp', en: 'No procedure matches' },
  noneNext: { vi: 'Gõ ít chữ hơn, hoặc bỏ trống để xem tất cả.', en: 'Type less, or leave it empty to see all.' },
  cannot: { vi: 'Chưa tiếp nhận được', en: 'Cannot be received yet' },
  person: { vi: 'Người nộp', en: 'Person' },
  known: {
    vi: 'Tìm người đã từng nộp: số giấy tờ, điện thoại, số sổ hộ khẩu hoặc một phần họ tên',
    en: 'Find somebody who came before: paper number, telephone, household book or part of the name',
  },
  found: {
    vi: (n: number) => `Tìm thấy ${n} người. Đối chiếu năm sinh, bản, người thân trước khi chọn.`,
    en: (n: number) => `${n} found. Compare year of birth, hamlet and relatives before choosing.`,
  },
  foundNone: { vi: 'Chưa có ai khớp; nhập người mới ở dưới.', en: 'Nobody matches; enter the person below.' },
  somebodyNew: { vi: 'Người khác, nhập mới', en: 'Somebody else, to be entered' },
  namesake: {
    vi: 'Có người cùng tên, cùng bản nhưng khác năm sinh.',
    en: 'Somebody of the same name and hamlet has another year of birth.',
  },
  newPerson: { vi: 'Nhập người mới', en: 'Enter a new person' },
  kind: { vi: 'Loại', en: 'Kind' },
  individual: { vi: 'Cá nhân', en: 'Person' },
  organisation: { vi: 'Tổ chức, doanh nghiệp', en: 'Organisation, business' },
  name: { vi: 'Họ và tên', en: 'Full name' },
  born: { vi: 'Ngày sinh', en: 'Born' },
  bornHint: { vi: 'Đủ ngày, hoặc chỉ năm: 1937', en: 'Full day, or just the year: 1937' },
  identityKind: { vi: 'Giấy tờ', en: 'Paper' },
  cmnd: { vi: 'CMND', en: 'Identity card' },
  passport: { vi: 'Hộ chiếu', en: 'Passport' },
  registration: { vi: 'Đăng ký doanh nghiệp', en: 'Business registration' },
  noPaper: { vi: 'Không có giấy tờ', en: 'No paper' },
  identityNumber: { vi: 'Số giấy tờ', en: 'Number' },
  samePerson: {
    vi: 'Đúng một người, tên ghi trước đây sai hoặc đã đổi',
    en: 'Same person, whose name was written wrongly or has changed',
  },
  noIdentityReason: { vi: 'Lý do không có giấy tờ', en: 'Why there is none' },
  householdBook: { vi: 'Số sổ hộ khẩu', en: 'Household book' },
  householdHead: { vi: 'Chủ hộ', en: 'Head of household' },
  relativeName: { vi: 'Cha, mẹ, vợ hoặc chồng', en: 'Parent or spouse' },
  hamlet: { vi: 'Bản, đội, thôn', en: 'Hamlet' },
  address: { vi: 'Nơi ở', en: 'Address' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  email: { vi: 'Email, nếu có', en: 'E-mail, if any' },
  submitter: { vi: 'Ai nộp', en: 'Who hands in' },
  self: { vi: 'Chính chủ hồ sơ', en: 'The person concerned' },
  kin: { vi: 'Người thân nộp thay', en: 'A relative' },
  other: { vi: 'Người được ủy quyền', en: 'An authorised person' },
  submitterName: { vi: 'Họ tên người nộp thay', en: 'Name of who hands in' },
  submitterIdentity: { vi: 'Số CMND người nộp thay', en: 'Identity card of who hands in' },
  bothPresent: { vi: 'Cả hai bên có mặt', en: 'Both are present' },
  case: { vi: 'Trường hợp', en: 'Case' },
  subject: { vi: 'Nội dung yêu cầu', en: 'What is asked for' },
  sets: { vi: 'Số bộ', en: 'Sets' },
  again: { vi: 'Xem lại giấy tờ, ngày hẹn', en: 'Show papers and date again' },
  another: { vi: 'Chọn thủ tục khác', en: 'Choose another procedure' },
  settledBy: { vi: (unit: string) => `Giải quyết: ${unit}`, en: (unit: string) => `Settled by ${unit}` },
  papers: { vi: 'Giấy tờ', en: 'Papers' },
  has: { vi: 'Có', en: 'Here' },
  paper: { vi: 'Giấy tờ', en: 'Paper' },
  original: { vi: 'Bản chính', en: 'Originals' },
  copy: { vi: 'Bản sao', en: 'Copies' },
  compared: { vi: 'Đối chiếu', en: 'Compared' },
  scan: { vi: 'Bản quét', en: 'Scan' },
  scanned: { vi: 'Đã quét', en: 'Scanned' },
  required: { vi: 'Bắt buộc', en: 'Required' },
  ifAny: { vi: 'Nếu có', en: 'If any' },
  forAuthorisation: { vi: 'Do nộp thay', en: 'Because another hands in' },
  allHere: { vi: 'Đủ giấy tờ bắt buộc', en: 'All required papers are here' },
  due: { vi: 'Hẹn trả kết quả', en: 'The result is promised for' },
  fee: { vi: 'Phí, lệ phí và trả kết quả', en: 'Fees and return' },
  noFee: { vi: 'Không thu phí, lệ phí', en: 'Free of charge' },
  toPay: { vi: 'Phải thu', en: 'To pay' },
  quantity: { vi: 'Số lượng', en: 'Quantity' },
  exempt: { vi: 'Được miễn, có giấy tờ chứng minh', en: 'Exempt, with proof' },
  exemptionGround: { vi: 'Diện miễn', en: 'Ground of exemption' },
  exemptionProof: { vi: 'Giấy tờ chứng minh (số, năm)', en: 'Proof (number, year)' },
  collectBy: { vi: 'Trả kết quả', en: 'Return of the result' },
  atCounter: { vi: 'Tại quầy', en: 'At the counter' },
  byPost: { vi: 'Qua bưu điện', en: 'By post' },
  receive: { vi: 'Nhận và in giấy hẹn', en: 'Receive and print the slip' },
  wrong: { vi: 'Chưa tiếp nhận được hồ sơ', en: 'The dossier was not received' },
  keys: { vi: 'Phím tắt', en: 'Keys' },
  why: { vi: 'Vì sao là ngày này?', en: 'Why this date?' },
  statutory: { vi: 'Theo luật', en: 'By law' },
  committed: { vi: 'Cam kết', en: 'Committed' },
});

const refusals = inBoth({
  'not-allowed': {
    vi: 'Anh/chị không được giao tiếp nhận ở quầy này.',
    en: 'You are not given the work of receiving at this counter.',
  },
  'no-such-procedure': { vi: 'Không có thủ tục này vào ngày hôm nay.', en: 'There is no such procedure today.' },
  'sets-wrong': { vi: 'Số bộ hồ sơ phải từ 1 đến 20.', en: 'The number of sets must be from 1 to 20.' },
  'quantity-wrong': {
    vi: 'Số lượng phải là số nguyên từ 1 đến 500.',
    en: 'The quantity must be a whole number from 1 to 500.',
  },
  'number-of-another': {
    vi: (name: string, year: number | null) =>
      `Số giấy tờ này đã ghi cho ${name}${year ? `, sinh năm ${year}` : ''}. Kiểm tra lại số; đúng là người này thì đánh dấu “Đúng một người” rồi nhận.`,
    en: (name: string, year: number | null) =>
      `This number is known as that of ${name}${year ? `, born ${year}` : ''}. Check the number; if it is the same person, tick “Same person” and receive again.`,
  },
  'no-time-limit': {
    vi: 'Thủ tục chưa có thời hạn cho trường hợp này, chưa hẹn ngày được.',
    en: 'This case has no time limit yet, so no day can be promised.',
  },
  'exemption-without-ground': {
    vi: 'Chọn miễn thì ghi rõ diện được miễn.',
    en: 'Say on which ground the fee is waived.',
  },
  'exemption-without-proof': {
    vi: 'Chọn miễn thì ghi số giấy tờ chứng minh.',
    en: 'Give the number of the paper that proves the exemption.',
  },
  'unknown-case': {
    vi: 'Trường hợp này không có trong thủ tục. Chọn lại trường hợp.',
    en: 'The procedure has no such case. Choose again.',
  },
  'unknown-paper': {
    vi: 'Có giấy tờ không thuộc trường hợp này. Xem lại danh sách giấy tờ.',
    en: 'A paper does not belong to this case. Look at the list again.',
  },
  missing: {
    vi: (name: string) => `Thiếu giấy tờ bắt buộc: ${name}.`,
    en: (name: string) => `A required paper is missing: ${name}.`,
  },
  'too-few': {
    vi: (name: string, asked: number, brought: number) => `${name}: cần ${asked}, mới có ${brought}.`,
    en: (name: string, asked: number, brought: number) => `${name}: ${asked} needed, ${brought} brought.`,
  },
  'not-shown': {
    vi: (name: string) => `${name}: chưa đối chiếu bản chính.`,
    en: (name: string) => `${name}: not compared with the original.`,
  },
  'authorisation-forbidden': {
    vi: 'Thủ tục này không được nộp thay: chủ hồ sơ phải tự nộp.',
    en: 'Nobody may hand this in for another.',
  },
  'both-must-be-present': { vi: 'Cả hai bên phải có mặt.', en: 'Both must be present.' },
  submitter: { vi: (why: string) => `Người nộp thay: ${why}`, en: (why: string) => `Who hands in: ${why}` },
});

/** Why the dossier was not received, and what to do; `field` is where the cursor goes. */
export function receiveRefusal(
  reason: ReceiveRefusal,
  language: Language,
): { readonly text: string; readonly field: string | undefined } {
  const said = refusals(language);
  switch (reason.reason) {
    case 'name-only':
    case 'not-in-force':
    case 'not-offered-here':
    case 'certification-lane':
    case 'linked':
      return { text: sayNotReceivable(reason, language), field: undefined };
    case 'missing':
    case 'not-shown':
      return { text: said[reason.reason](reason.name), field: `paper-${reason.paper}` };
    case 'too-few':
      return {
        text: said['too-few'](reason.name, reason.asked, reason.brought),
        field: `${reason.kind}-${reason.paper}`,
      };
    case 'number-of-another':
      return { text: said[reason.reason](reason.name, reason.year), field: 'identityNumber' };
    case 'submitter':
      return { text: said.submitter(partyReasonText(reason.because, language)), field: 'submitterName' };
    case 'sets-wrong':
    case 'quantity-wrong':
    case 'no-time-limit':
    case 'exemption-without-ground':
    case 'exemption-without-proof':
    case 'not-allowed':
    case 'no-such-procedure':
    case 'unknown-case':
    case 'unknown-paper':
    case 'authorisation-forbidden':
    case 'both-must-be-present':
      return { text: said[reason.reason], field: fieldOf[reason.reason] };
    default:
      return { text: partyReasonText(reason as PartyReason, language), field: (reason as PartyReason).field };
  }
}

const fieldOf: Readonly<Record<string, string>> = {
  'sets-wrong': 'sets',
  'quantity-wrong': 'quantity',
  'exemption-without-ground': 'exemptionGround',
  'exemption-without-proof': 'exemptionProof',
  'unknown-case': 'case',
  'authorisation-forbidden': 'submitter',
  'both-must-be-present': 'bothPresent',
};
