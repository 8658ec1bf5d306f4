import { type Absence, absenceText } from '#foundations/staffing/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
import { flowReasonText } from '../flow/flow.text.ts';
import type { FlowReason } from '../flow/take-up.act.ts';

const reasons = inBoth({
  'key-reused': {
    vi: 'Biểu mẫu này đã được gửi với nội dung khác. Mở lại trang rồi làm tiếp.',
    en: 'This form was sent before with other content. Open the page again.',
  },
  'held-by-another': {
    vi: 'Hồ sơ được phân công cho người khác thụ lý.',
    en: 'The dossier is assigned to another officer.',
  },
  'refusal-without-grounds': {
    vi: 'Ghi rõ lý do không cấp ở ô ý kiến: lý do này được in trên thông báo gửi công dân.',
    en: 'Say in the note why nothing is granted: the letter to the person prints it.',
  },
  'is-away': {
    vi: (how: string) => `Người được chọn đang vắng: ${how}. Chọn người khác, hoặc ghi lý do vẫn chọn.`,
    en: (how: string) => `Whoever was chosen is away: ${how}. Choose another, or say why.`,
  },
  'officer-missing': { vi: 'Chọn người thụ lý.', en: 'Choose the officer.' },
  'not-an-officer-here': {
    vi: 'Người được chọn không thụ lý ở đơn vị này.',
    en: 'The chosen person does not settle dossiers here.',
  },
  'reason-missing': {
    vi: 'Ghi lý do, ít nhất 5 ký tự: người nhận cần biết phải sửa gì.',
    en: 'Give the reason, 5 characters or more: whoever gets it must know what to mend.',
  },
  'mended-what': {
    vi: 'Ghi đã hoàn thiện những gì, ít nhất 5 ký tự: nơi trả lại cần biết.',
    en: 'Say what was mended, 5 characters or more: the office that sent it back must know.',
  },
  'no-such-step': { vi: 'Không có bước nào trước đó để trả lại.', en: 'There is no earlier step to send it to.' },
  'settled-it-himself': {
    vi: 'Người thụ lý hồ sơ không được ký kết quả của chính hồ sơ đó.',
    en: 'Whoever settled the dossier may not sign its result.',
  },
  'not-a-signer': { vi: 'Người được chọn không có thẩm quyền ký ở đây.', en: 'The chosen person may not sign here.' },
  'items-missing': { vi: 'Ghi ít nhất một giấy tờ cần bổ sung.', en: 'Name at least one paper.' },
  'respond-by-missing': { vi: 'Ghi hạn bổ sung theo ngày/tháng/năm.', en: 'Give the last day as day/month/year.' },
  'respond-by-past': {
    vi: 'Hạn bổ sung đã qua. Chọn một ngày từ hôm nay trở đi.',
    en: 'The last day is past. Choose today or later.',
  },
  'asked-before': {
    vi: 'Hồ sơ này đã được yêu cầu bổ sung một lần; không được yêu cầu lần nữa.',
    en: 'Papers were asked for once; they may not be asked for again.',
  },
  'nothing-asked': { vi: 'Hồ sơ không chờ bổ sung.', en: 'The dossier does not wait for papers.' },
  'papers-missing': { vi: 'Đánh dấu giấy tờ công dân mang đến.', en: 'Tick the papers that were brought.' },
  'papers-still-missing': {
    vi: (names: string) => `Còn thiếu: ${names}. Thời hạn chỉ tính lại khi đủ giấy tờ; hồ sơ tiếp tục chờ bổ sung.`,
    en: (names: string) =>
      `Still missing: ${names}. The time runs anew only from complete papers; the dossier goes on waiting.`,
  },
  'collector-name-missing': { vi: 'Ghi họ tên người nhận kết quả.', en: 'Give the name of who collects.' },
  'collector-identity-missing': {
    vi: 'Ghi số giấy tờ của người nhận kết quả.',
    en: 'Give the paper number of who collects.',
  },
  'still-owed': {
    vi: (sum: string) => `Còn phải thu ${sum}. Thu tiền rồi đánh dấu “Đã thu đủ”.`,
    en: (sum: string) => `${sum} are still to be paid. Take the money and tick “taken in full”.`,
  },
  'receipt-missing': {
    vi: 'Ghi số biên lai đã in sẵn trên tờ biên lai giao cho người nộp.',
    en: 'Give the number printed on the receipt that was handed over.',
  },
  'owner-only': {
    vi: 'Kết quả của thủ tục này chỉ trả cho chính chủ hồ sơ.',
    en: 'This result is handed only to the person concerned.',
  },
  'collected-before': { vi: 'Kết quả đã được trả trước đó.', en: 'The result was handed out before.' },
  'nothing-chosen': { vi: 'Chưa chọn hồ sơ nào.', en: 'No dossier was chosen.' },
  'nothing-to-give': { vi: 'Hồ sơ không có lượt bàn giao nào đang chờ.', en: 'There is nothing to hand over.' },
  'not-given-yet': { vi: 'Bên giao chưa bàn giao hồ sơ này.', en: 'It has not been handed over yet.' },
  'already-taken': { vi: 'Hồ sơ đã được ký nhận.', en: 'It was signed for before.' },
  'no-such-list': { vi: 'Không có danh sách này.', en: 'There is no such list.' },
  'already-recorded': { vi: 'Danh sách đã được ghi nhận ký.', en: 'The list was recorded before.' },
  'not-allowed-here': {
    vi: 'Anh/chị không được giao việc trình ký ở đơn vị này.',
    en: 'Laying papers before the leader is not your work here.',
  },
  'not-opened': {
    vi: 'Mở hồ sơ xem trước khi ký; loại việc này không ký khi chưa xem.',
    en: 'Open the dossier before you sign; decisions of this kind are not signed unseen.',
  },
  'not-waiting-for-signature': { vi: 'Hồ sơ không chờ ký ở đây.', en: 'It does not wait for a signature here.' },
});

export interface AnyReason {
  readonly reason: string;
  readonly field?: string;
  readonly code?: string;
  readonly sum?: string;
  readonly names?: readonly string[];
  readonly because?: AnyReason;
  readonly away?: Absence;
}

type Plain = Exclude<keyof ReturnType<typeof reasons>, 'still-owed' | 'papers-still-missing' | 'is-away'>;

const flow = new Set([
  'not-found',
  'changed-since',
  'not-at-this-step',
  'not-allowed',
  'not-handed-over',
  'waiting',
  'unknown-outcome',
]);

/** Why an act was refused, in words that say what to do next. A line of a bundle names its dossier. */
export function actReasonText(reason: AnyReason, language: Language): string {
  const code = reason.code ? `${reason.code}: ` : '';
  if (reason.because) return code + actReasonText(reason.because, language);
  if (flow.has(reason.reason)) return code + flowReasonText(reason as FlowReason, language);
  const said = reasons(language);
  if (reason.reason === 'still-owed') return said['still-owed'](formatDong(BigInt(reason.sum ?? '0')));
  if (reason.reason === 'papers-still-missing') return said['papers-still-missing']((reason.names ?? []).join('; '));
  if (reason.away) return code + said['is-away'](absenceText(reason.away, language));
  return code + (said[reason.reason as Plain] ?? reason.reason);
}
