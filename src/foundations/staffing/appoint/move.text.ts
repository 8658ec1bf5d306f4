import { inBoth, type Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import type { EndPostReason, UndoReason } from './move.act.ts';
import type { TypedReason } from './move.rules.ts';

export const moveWords = inBoth({
  open: { vi: 'Giao chức danh', en: 'Give a post' },
  title: { vi: (name: string) => `Giao chức danh: ${name}`, en: (name: string) => `Give a post: ${name}` },
  under: {
    vi: 'Chức danh, vai trò và ngày; chưa có gì được ghi trước khi xem trước.',
    en: 'Post, roles and day; nothing is written before the preview.',
  },
  post: { vi: 'Chức danh', en: 'Post' },
  choose: { vi: 'Chọn chức danh', en: 'Choose a post' },
  postLine: {
    vi: (unit: string, title: string, holders: number) =>
      `${unit}: ${title}${holders > 0 ? ` (${holders} người giữ)` : ''}`,
    en: (unit: string, title: string, holders: number) =>
      `${unit}: ${title}${holders > 0 ? ` (held by ${holders})` : ''}`,
  },
  usual: { vi: 'Lấy vai trò thường giao của chức danh', en: 'Take the roles the post usually has' },
  from: { vi: 'Từ ngày', en: 'From' },
  fromHint: {
    vi: 'Hôm nay hoặc ngày đã qua theo quyết định; quyền có từ lúc ghi.',
    en: 'Today or an earlier day by the decision; rights hold from the moment it is written.',
  },
  leaves: { vi: 'Thôi chức danh đang giữ, cùng ngày', en: 'Posts left for it, the same day' },
  roles: { vi: 'Vai trò', en: 'Roles' },
  role: { vi: 'Vai trò', en: 'Role' },
  unit: { vi: 'Tại đơn vị', en: 'At' },
  row: { vi: 'dòng', en: 'row' },
  none: { vi: '–', en: '–' },
  more: { vi: 'Thêm dòng trống', en: 'More empty rows' },
  preview: { vi: 'Xem trước', en: 'Preview' },
  wrong: { vi: 'Chưa giao được', en: 'Not given' },
  notEnded: { vi: 'Chưa ghi thôi được', en: 'Not ended' },
  nothingYet: { vi: 'Chưa có gì được ghi.', en: 'Nothing is written yet.' },
  previewTitle: { vi: (name: string) => `Xem trước: ${name}`, en: (name: string) => `Preview: ${name}` },
  given: { vi: 'Vai trò có thêm', en: 'Roles given' },
  taken: { vi: 'Vai trò mất đi', en: 'Roles taken' },
  noneGiven: { vi: 'Không thêm vai trò nào.', en: 'No role is added.' },
  noneTaken: { vi: 'Không mất vai trò nào.', en: 'No role is lost.' },
  gets: {
    vi: (title: string, unit: string, day: string) => `Giữ chức danh ${title}, ${unit}, từ ${day}.`,
    en: (title: string, unit: string, day: string) => `Holds the post ${title}, ${unit}, from ${day}.`,
  },
  quota: {
    vi: (holders: number, quota: number) => `Chức danh này có ${holders} người giữ sau khi giao, biên chế ${quota}.`,
    en: (holders: number, quota: number) => `${holders} hold this post afterwards; its quota is ${quota}.`,
  },
  undoable: {
    vi: 'Hủy được trong ngày, ở trang cán bộ; sau đó thì thôi chức danh.',
    en: 'It can be taken back until the day is over, on the page of the official; afterwards the post is ended.',
  },
  happens: { vi: 'Ghi xong thì', en: 'What happens' },
  write: { vi: 'Giao chức danh', en: 'Give the post' },
  goOn: { vi: 'Sửa tiếp', en: 'Go on editing' },
  end: { vi: 'Thôi chức danh', en: 'End' },
  endTitle: { vi: (name: string) => `Thôi chức danh: ${name}`, en: (name: string) => `End a post: ${name}` },
  endOf: {
    vi: (title: string, unit: string) => `${title}, ${unit}`,
    en: (title: string, unit: string) => `${title}, ${unit}`,
  },
  on: { vi: 'Từ ngày nào không giữ nữa', en: 'First day it is held no more' },
  onHint: { vi: 'Hôm nay hoặc ngày đã qua.', en: 'Today or an earlier day.' },
  back: { vi: 'Về trang cán bộ', en: 'Back to the official' },
  undoGiven: { vi: 'Hủy giao', en: 'Take back' },
  undoEnd: { vi: 'Hủy thôi', en: 'Undo the end' },
  history: { vi: 'Lịch sử, ai ghi', en: 'History, by whom' },
  done: { vi: 'Đã ghi. Quyền có hiệu lực từ lần bấm tiếp theo.', en: 'Written. Rights hold from the next request on.' },
  written: { vi: (who: string, at: string) => `${who}, ${at}`, en: (who: string, at: string) => `${who}, ${at}` },
  by: { vi: 'Ai ghi', en: 'Written by' },
});

const reasons = inBoth({
  'process-and-sign': {
    vi: 'Thụ lý và ký của cùng một đơn vị không được ở cùng một người.',
    en: 'Processing and signing of one unit never meet in one person.',
  },
  'starts-later': {
    vi: (day: string) => `Ngày ${day} chưa tới: ghi khi đến ngày.`,
    en: (day: string) => `${day} is yet to come: write it on that day.`,
  },
  'holds-it-already': { vi: 'Người này đang giữ chức danh ấy.', en: 'This person holds the post already.' },
  'no-roles': { vi: 'Ghi ít nhất một vai trò.', en: 'Give at least one role.' },
  'not-found': {
    vi: 'Chức danh này không thuộc đơn vị bạn trông coi.',
    en: 'This post is not among those you look after.',
  },
  'ends-later': { vi: 'Ngày thôi chưa tới: ghi khi đến ngày.', en: 'The day is yet to come: write it on that day.' },
  'before-it-began': {
    vi: 'Ngày thôi phải sau ngày bắt đầu. Giao nhầm hôm nay thì hủy giao.',
    en: 'It must end after it began. What was given by mistake today is taken back.',
  },
  oneself: { vi: 'Không ai tự giao, tự hủy chức danh của mình.', en: 'Nobody gives or takes a post of their own.' },
  'has-left': {
    vi: 'Người này đã thôi làm việc: bấm “Mở lại tài khoản” ở trang cán bộ trước.',
    en: 'They have left: take them back on their page first.',
  },
  'too-late': {
    vi: 'Chỉ hủy được trong ngày ghi. Hãy thôi chức danh hoặc giao lại.',
    en: 'It can be taken back on its day only. End the post, or give it again.',
  },
  'post-missing': { vi: 'Chọn chức danh.', en: 'Choose a post.' },
  'day-unreadable': { vi: 'Ghi ngày theo ngày/tháng/năm.', en: 'Give the day as day/month/year.' },
  'role-half': {
    vi: 'Chọn cả vai trò và đơn vị, hoặc bỏ trống cả dòng.',
    en: 'Choose role and unit, or leave the row empty.',
  },
});

export function moveReasonText(why: UndoReason | EndPostReason | TypedReason, language: Language): string {
  const said = reasons(language);
  return why.reason === 'starts-later' ? said['starts-later'](formatDay(why.from)) : said[why.reason];
}
