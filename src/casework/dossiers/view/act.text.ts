import { formatDong } from '#platform/money/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
import { flowReasonText } from '../flow/flow.text.ts';
import type { FlowReason } from '../flow/take-up.act.ts';

export const actWords = inBoth({
  now: { vi: 'Việc làm được bây giờ', en: 'What you can do now' },
  nothing: {
    vi: 'Hồ sơ đang ở bước khác; anh/chị xem được, chưa có việc phải làm.',
    en: 'The dossier is at another step; you may look, there is nothing to do.',
  },
  finished: { vi: 'Hồ sơ đã kết thúc.', en: 'The dossier has ended.' },
  refused: { vi: 'Chưa làm được', en: 'It was not done' },
  done: { vi: (did: string) => `Đã ${did}.`, en: (did: string) => `Done: ${did}.` },
  handOver: { vi: 'Bàn giao cho nơi giải quyết', en: 'Hand over to the settling office' },
  handOverBy: { vi: (by: string) => `Hạn bàn giao: ${by}`, en: (by: string) => `To be handed over by ${by}` },
  takeOver: { vi: 'Ký nhận bàn giao', en: 'Sign for it' },
  officer: { vi: 'Người thụ lý', en: 'Officer' },
  choose: { vi: 'Chọn người', en: 'Choose' },
  assign: { vi: 'Phân công thụ lý', en: 'Assign' },
  reassign: { vi: 'Phân công lại', en: 'Assign somebody else' },
  note: { vi: 'Ý kiến, ghi chú', en: 'Opinion, note' },
  refuseWhy: {
    vi: 'Đề nghị không cấp thì ghi rõ lý do: được in trên thông báo gửi công dân.',
    en: 'To refuse, say why: it is printed on the letter to the person.',
  },
  pass: { vi: 'Chuyển bước tiếp theo', en: 'Pass it on' },
  present: { vi: 'Trình lãnh đạo ký', en: 'Lay before the leader' },
  approve: { vi: 'Duyệt, chuyển ký', en: 'Approve' },
  sign: { vi: 'Ký kết quả', en: 'Sign the result' },
  recordSignature: { vi: 'Ghi nhận đã ký trên giấy', en: 'Record the signature on paper' },
  signAndSeal: { vi: 'Đã ký, đóng dấu, vào sổ', en: 'Signed, sealed and entered' },
  signer: { vi: 'Người đã ký', en: 'Who signed' },
  number: { vi: 'Vào sổ, đóng dấu', en: 'Number and seal' },
  book: {
    vi: (book: string, seal: string) => `Lấy số từ ${book}; dấu của ${seal}.`,
    en: (book: string, seal: string) => `Number from ${book}; seal of ${seal}.`,
  },
  sendBack: { vi: 'Trả lại bước trước', en: 'Send back' },
  to: { vi: 'Trả lại bước', en: 'To the step' },
  toCounter: {
    vi: 'Trả về một cửa là lỗi tiếp nhận, tính cho người tiếp nhận; thời hạn vẫn chạy.',
    en: 'Back at the counter it is a fault of reception, counted against the receiver; the time runs on.',
  },
  mendWhy: {
    vi: (why: string) => `Bị trả lại vì: ${why}. Thời hạn vẫn chạy.`,
    en: (why: string) => `Sent back because: ${why}. The time runs on.`,
  },
  mended: { vi: 'Đã hoàn thiện những gì', en: 'What was mended' },
  mend: { vi: 'Hoàn thiện xong, bàn giao lại', en: 'Mended, hand it over again' },
  reason: { vi: 'Lý do', en: 'Reason' },
  supplement: { vi: 'Yêu cầu công dân bổ sung', en: 'Ask the citizen for papers' },
  supplementOnce: {
    vi: 'Chỉ được yêu cầu một lần: ghi đủ mọi giấy tờ còn thiếu. Đồng hồ dừng tới khi nhận đủ.',
    en: 'Only once: list everything that is missing. The clock stands until it comes.',
  },
  supplementAsked: {
    vi: (day: string) => `Đã yêu cầu một lần ngày ${day}; mỗi hồ sơ chỉ được một lần.`,
    en: (day: string) => `Asked once on ${day}; a dossier may be asked for only once.`,
  },
  items: { vi: 'Giấy tờ cần bổ sung, mỗi dòng một giấy tờ', en: 'Papers needed, one a line' },
  respondBy: { vi: 'Hạn bổ sung', en: 'To be brought by' },
  ask: { vi: 'Gửi phiếu yêu cầu bổ sung', en: 'Send the request' },
  accept: { vi: 'Nhận đủ giấy tờ bổ sung', en: 'Accept the papers' },
  brought: { vi: 'Giấy tờ công dân mang đến', en: 'Papers that were brought' },
  collector: { vi: 'Người nhận kết quả', en: 'Who collects' },
  owner: { vi: (name: string) => `Chủ hồ sơ: ${name}`, en: (name: string) => `The person concerned: ${name}` },
  authorised: { vi: 'Người được ủy quyền', en: 'An authorised person' },
  kin: { vi: 'Người thân', en: 'A relative' },
  notOwner: { vi: 'Khi người nhận không phải chủ hồ sơ', en: 'When somebody else collects' },
  collectorName: { vi: 'Họ tên người nhận', en: 'Name' },
  collectorIdentity: { vi: 'Số giấy tờ của người nhận', en: 'Paper number' },
  owed: { vi: (sum: string) => `Còn phải thu ${sum}`, en: (sum: string) => `${sum} to be paid` },
  paid: { vi: 'Đã thu đủ', en: 'Taken in full' },
  receiptNumber: { vi: 'Số biên lai', en: 'Receipt number' },
  returnResult: { vi: 'Trả kết quả', en: 'Return the result' },
});

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
}

type Plain = Exclude<keyof ReturnType<typeof reasons>, 'still-owed' | 'papers-still-missing'>;

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
  return code + (said[reason.reason as Plain] ?? reason.reason);
}
