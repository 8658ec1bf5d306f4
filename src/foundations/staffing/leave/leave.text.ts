import { inBoth, type Language } from '#platform/text/index.ts';
import type { UndoReason } from '../appoint/move.act.ts';
import { moveReasonText } from '../appoint/move.text.ts';
import type { StayReason } from './leave.act.ts';
import type { LeaveReason } from './leave.rules.ts';

export const groundWords = inBoth({
  retired: { vi: 'Nghỉ hưu', en: 'Retired' },
  transferred: { vi: 'Chuyển công tác ra ngoài', en: 'Transferred elsewhere' },
  resigned: { vi: 'Thôi việc theo nguyện vọng', en: 'Resigned' },
  dismissed: { vi: 'Buộc thôi việc', en: 'Dismissed' },
  contract: { vi: 'Hết hợp đồng', en: 'Contract ended' },
  deceased: { vi: 'Từ trần', en: 'Died' },
});

export const leaveWords = inBoth({
  open: { vi: 'Thôi làm việc', en: 'Leaves' },
  title: { vi: (name: string) => `Thôi làm việc: ${name}`, en: (name: string) => `Leaves: ${name}` },
  under: {
    vi: 'Nghỉ hưu, chuyển đi, thôi việc: mọi chức danh kết thúc và tài khoản đóng cùng lúc.',
    en: 'Retired, transferred, resigned: every post ends and the account is closed at once.',
  },
  ground: { vi: 'Lý do', en: 'Ground' },
  on: { vi: 'Từ ngày nào không làm nữa', en: 'First day they serve no more' },
  onHint: { vi: 'Hôm nay hoặc ngày đã qua.', en: 'Today or an earlier day.' },
  decision: { vi: 'Quyết định, số và ngày', en: 'Decision, number and day' },
  decisionHint: { vi: 'Ví dụ 15/QĐ-UBND ngày 18/02/2019.', en: 'Its number and day, as on the paper.' },
  posts: { vi: 'Chức danh kết thúc', en: 'Posts that end' },
  post: { vi: 'Chức danh', en: 'Post' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  since: { vi: 'Từ ngày', en: 'Since' },
  noPosts: { vi: 'Không giữ chức danh nào.', en: 'No post is held.' },
  alone: { vi: 'Vai trò sẽ không còn ai giữ', en: 'Roles that nobody else holds' },
  aloneLead: {
    vi: 'Giao cho người khác trước hoặc ngay sau đó, nếu không việc của vai trò này dừng lại.',
    en: 'Give them to somebody else before or right after, or the work of these roles stops.',
  },
  role: { vi: 'Vai trò', en: 'Role' },
  work: { vi: 'Việc đang mở của người này', en: 'Open work that lies with them' },
  noWork: { vi: 'Không có việc nào đang mở.', en: 'No open work.' },
  workLead: {
    vi: 'Mở từng hồ sơ và phân công lại trước khi ghi. Người có thể nhận việc ghi bên cạnh.',
    en: 'Open each dossier and assign it anew first. Who may take it over stands beside it.',
  },
  name: { vi: 'Hồ sơ', en: 'Dossier' },
  step: { vi: 'Bước', en: 'Step' },
  due: { vi: 'Hạn', en: 'Due' },
  takers: { vi: 'Ai nhận được', en: 'Who may take it over' },
  nobody: { vi: 'chưa có ai', en: 'nobody yet' },
  anyway: {
    vi: 'Đóng ngay, việc còn lại phân công lại sau',
    en: 'Close at once; what is open is assigned anew afterwards',
  },
  happens: { vi: 'Ghi xong thì', en: 'What happens' },
  closes: {
    vi: 'Tài khoản đóng, mọi phiên đăng nhập kết thúc; quyền ký thay chấm dứt.',
    en: 'The account is closed, its sessions end; authorities to sign end.',
  },
  undoable: { vi: 'Hủy được trong ngày, ở trang cán bộ.', en: 'It can be taken back until the day is over.' },
  write: { vi: 'Ghi thôi làm việc', en: 'Write it down' },
  wrong: { vi: 'Chưa ghi được', en: 'Not written' },
  back: { vi: 'Về trang cán bộ', en: 'Back to the official' },
  history: { vi: 'Thôi làm việc', en: 'Left' },
  stay: { vi: 'Hủy thôi làm việc', en: 'Take it back' },
  comeBack: { vi: 'Mở lại tài khoản', en: 'Open the account again' },
  authorityEnds: { vi: 'Người được giao thôi làm việc', en: 'Whoever held it left' },
});

const reasons = inBoth({
  'not-found': { vi: 'Không tìm thấy người này.', en: 'This person was not found.' },
  oneself: { vi: 'Không ai tự ghi mình thôi làm việc.', en: 'Nobody writes down that they leave themselves.' },
  'left-already': { vi: 'Người này đã thôi làm việc.', en: 'They have left already.' },
  'day-unreadable': { vi: 'Ghi ngày theo ngày/tháng/năm.', en: 'Give the day as day/month/year.' },
  'ends-later': { vi: 'Ngày này chưa tới: ghi khi đến ngày.', en: 'The day is yet to come: write it on that day.' },
  'before-it-began': {
    vi: 'Ngày này phải sau ngày bắt đầu của mọi chức danh đang giữ.',
    en: 'It must come after the first day of every post held.',
  },
  'ground-missing': { vi: 'Chọn lý do.', en: 'Choose the ground.' },
  'decision-missing': { vi: 'Ghi số và ngày quyết định.', en: 'Give number and day of the decision.' },
  'has-work': {
    vi: (n: number) => `Còn ${n} việc đang mở: phân công lại, hoặc chọn đóng ngay.`,
    en: (n: number) =>
      n === 1
        ? 'One piece of work is open: assign it anew, or choose to close at once.'
        : `${n} pieces of work are open: assign them anew, or choose to close at once.`,
  },
});

export function leaveReasonText(why: LeaveReason, language: Language): string {
  const said = reasons(language);
  return why.reason === 'has-work' ? said['has-work'](why.count) : said[why.reason];
}

const nothing = inBoth({
  said: { vi: 'Không có gì để hủy: tài khoản đang mở.', en: 'There is nothing to take back: the account is open.' },
});

export const stayReasonText = (why: StayReason, language: Language): string =>
  why.reason === 'nothing-to-undo' ? nothing(language).said : moveReasonText(why as UndoReason, language);
