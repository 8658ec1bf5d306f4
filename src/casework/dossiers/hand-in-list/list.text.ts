import { inBoth, type Language } from '#platform/text/index.ts';
import { type BasketReason, isOfVisit } from '../basket/basket.rules.ts';
import { basketRefusal } from '../basket/basket.text.ts';
import type { OnPaperReason } from '../on-paper/on-paper.rules.ts';
import { onPaperReasonText } from '../on-paper/on-paper.text.ts';
import { receiveRefusal } from '../receive/refusal.text.ts';
import type { Line } from './list.rules.ts';

export const listWords = inBoth({
  title: { vi: 'Nộp thay theo danh sách', en: 'Hand in by list' },
  lead: {
    vi: 'Một người nộp cho nhiều người cùng một thủ tục: mỗi người là một hồ sơ, có mã và giấy hẹn riêng.',
    en: 'One person hands in the same procedure for many: each is a dossier with its own code and slip.',
  },
  submitter: { vi: 'Người nộp thay', en: 'Who hands in' },
  place: { vi: 'Bản, xã (cho dòng không ghi nơi ở)', en: 'Hamlet and commune (for lines without an address)' },
  people: { vi: 'Danh sách chủ hồ sơ', en: 'The people concerned' },
  line: { vi: 'Dòng', en: 'Line' },
  name: { vi: 'Họ và tên', en: 'Full name' },
  born: { vi: 'Ngày, năm sinh', en: 'Born (day, year)' },
  identity: { vi: 'Số giấy tờ', en: 'Identity card' },
  noPaper: { vi: 'Không có, lý do', en: 'None, why' },
  household: { vi: 'Sổ hộ khẩu', en: 'Household book' },
  address: { vi: 'Nơi ở', en: 'Address' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  ready: { vi: 'Đủ giấy tờ', en: 'Papers complete' },
  certified: {
    vi: 'Bản sao có chứng thực (của cả danh sách; để trống: bản chụp). Ai mang khác thì chọn ở mục từng người bên dưới.',
    en: 'Certified copies (in the whole list; else plain ones). Whoever brought others is chosen person by person below.',
  },
  copies: { vi: 'Bản sao', en: 'Copies' },
  asTheList: { vi: 'Như cả danh sách', en: 'As the whole list' },
  certifiedCopy: { vi: 'Có chứng thực', en: 'Certified' },
  plainCopy: { vi: 'Bản chụp, đã đối chiếu', en: 'Plain, compared' },
  ground: { vi: 'Diện miễn, giảm', en: 'Exempt as' },
  proofPaper: { vi: 'Giấy chứng minh', en: 'Proof' },
  proofNumber: { vi: 'Số giấy', en: 'Its number' },
  proofYear: { vi: 'Năm', en: 'Its year' },
  proofIssuer: { vi: 'Nơi cấp', en: 'Issued by' },
  proofOriginal: { vi: 'Bản chính', en: 'Original seen' },
  scans: { vi: 'Bản quét giấy tờ, mỗi người một tệp', en: 'Scans, one file for each person' },
  scansHint: {
    vi: 'Quét cả bộ giấy tờ của một người vào một tệp; tệp được gắn với từng giấy tờ trong hồ sơ của người đó.',
    en: 'All papers of a person in one file; it stands at each paper of that dossier.',
  },
  beside: { vi: 'Miễn phí, lệ phí và bản quét của từng người', en: 'Exemptions and scans, person by person' },
  besideAll: {
    vi: 'Miễn phí, lệ phí, bản sao, bản quét của từng người',
    en: 'Exemptions, copies, scans, person by person',
  },
  besideCopies: { vi: 'Bản sao và bản quét của từng người', en: 'Copies and scans, person by person' },
  sum: {
    vi: (people: number, exempt: number) =>
      `Phải thu: ${people} người${exempt > 0 ? `, ${exempt} người được miễn` : ''}`,
    en: (people: number, exempt: number) => `To pay: ${people} people${exempt > 0 ? `, ${exempt} exempt` : ''}`,
  },
  again: { vi: 'Tính lại', en: 'Work out again' },
  required: { vi: 'Giấy tờ bắt buộc của mỗi người', en: 'Papers required of each person' },
  namesake: {
    vi: (year: number) =>
      `trong danh bạ đã có người cùng tên, sinh năm ${year}. Ghi số giấy tờ nếu có; nếu đã hỏi và là người khác, đánh dấu “Đã hỏi” bên dưới.`,
    en: (year: number) =>
      `the register knows somebody of this name born ${year}. Enter the identity card if there is one; if it is somebody else, tick “Asked” below.`,
  },
  somebodyNew: {
    vi: 'Đã hỏi: người trùng tên trong danh sách là người khác, chưa có trong danh bạ',
    en: 'Asked: whoever bears a known name here is somebody else, not in the register yet',
  },
  more: { vi: 'Thêm 5 dòng', en: 'Five more lines' },
  receive: { vi: 'Nhận cả danh sách', en: 'Receive the list' },
  wrong: { vi: 'Chưa tiếp nhận hồ sơ nào', en: 'Nothing was received' },
  empty: { vi: 'Ghi ít nhất một người rồi nhận.', en: 'Enter at least one person, then receive.' },
  before: {
    vi: 'Từ biểu mẫu này đã nhận hồ sơ rồi. Chỉ bấm Nhận lần nữa nếu muốn nhận thêm.',
    en: 'Dossiers were received from this form already. Press Receive again only for more.',
  },
  at: {
    vi: (n: number, name: string) => `Dòng ${n} (${name || '…'})`,
    en: (n: number, name: string) => `Line ${n} (${name || '…'})`,
  },
});

export type ListReason = BasketReason | OnPaperReason;

interface Refusal {
  readonly text: string;
  readonly field: string | undefined;
}

/** Why nothing was received: what is about who hands in is said once, the rest with its line. */
export function listRefusal(reason: ListReason, language: Language, lines: readonly Line[]): Refusal {
  const said = listWords(language);
  if ('field' in reason) return { text: onPaperReasonText(reason, language), field: reason.field };
  if (reason.reason === 'basket-empty') return { text: said.empty, field: 'name-0' };
  if (reason.reason !== 'row') return basketRefusal(reason, language, []);
  const { text, field } = receiveRefusal(reason.because, language);
  const line = lines[reason.row];
  // The address of who hands in is the place asked once for all.
  if (!line || isOfVisit(reason.because, 'list')) return { text, field: field === 'address' ? 'place' : field };
  const { because } = reason;
  // On one screen with many people there is no list to choose from: the number tells who it is.
  const why = because.reason === 'namesake' ? said.namesake(because.year) : text;
  return { text: `${said.at(line.n + 1, line.name)}: ${why}`, field: `${fieldOfLine(field)}-${line.n}` };
}

const names: Readonly<Record<string, string>> = {
  identityNumber: 'identity',
  noIdentityReason: 'noPaper',
  householdBook: 'household',
  ownerId: 'name',
  twin: 'name',
  exemptionGround: 'ground',
};

const fieldOfLine = (field = 'name'): string =>
  /^(paper|original|copy)-/.test(field) ? 'ready' : (names[field] ?? field);
