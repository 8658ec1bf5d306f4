import { inBoth, type Language, many } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import type { RollOutReason } from './roll-out.rules.ts';

export const stateWords = inBoth({
  electronic: { vi: 'Một cửa điện tử', en: 'On screen' },
  pilot: { vi: 'Sắp thí điểm, nay sổ giấy', en: 'To be piloted, on paper until then' },
  paper: { vi: 'Sổ giấy', en: 'On paper' },
});

export const figuresWords = inBoth({
  lines: { vi: 'Nhập bù từng hồ sơ', en: 'Each dossier typed in afterwards' },
  totals: { vi: 'Chỉ gửi tổng hợp tháng', en: 'A total each month only' },
});

export const rollOutWords = inBoth({
  title: { vi: 'Triển khai ở các xã', en: 'Roll-out in the communes' },
  under: {
    vi: (electronic: number, all: number, day: string) => `${electronic}/${all} xã làm trên máy, ngày ${day}`,
    en: (electronic: number, all: number, day: string) =>
      `${electronic} of ${many(all, 'commune')} work on screen, ${day}`,
  },
  electronic: { vi: 'Làm trên máy', en: 'On screen' },
  lines: { vi: 'Sổ giấy, nhập bù', en: 'Paper, typed in afterwards' },
  totals: { vi: 'Sổ giấy, tổng hợp tháng', en: 'Paper, monthly totals' },
  ofAll: { vi: (all: number) => `trên ${all} xã`, en: (all: number) => `of ${many(all, 'commune')}` },
  communes: { vi: 'xã', en: 'communes' },
  commune: { vi: 'Xã', en: 'Commune' },
  state: { vi: 'Cách làm', en: 'How it works' },
  figures: { vi: 'Số liệu khi dùng sổ giấy', en: 'Figures while on paper' },
  chooseFigures: { vi: 'Không dùng sổ giấy', en: 'Not on paper' },
  since: { vi: 'Từ ngày', en: 'Since' },
  sinceHint: {
    vi: 'Ngày/tháng/năm; kế hoạch chưa tới thì viết vào ghi chú.',
    en: 'Day/month/year; a plan that is yet to come belongs in the note.',
  },
  note: { vi: 'Ghi chú', en: 'Note' },
  noteHint: { vi: 'Kế hoạch, lý do, văn bản. Không ghi tên công dân.', en: 'Plan, reason, paper. No citizen’s name.' },
  by: { vi: 'Ai ghi, lúc nào', en: 'Who wrote it, when' },
  planted: { vi: 'Có từ khi mở hệ thống', en: 'Known when the house was opened' },
  edit: { vi: 'Sửa', en: 'Change' },
  history: { vi: 'Quá trình', en: 'History' },
  change: { vi: 'Ghi cách làm mới', en: 'Write a new state' },
  save: { vi: 'Ghi nhận', en: 'Record' },
  done: { vi: 'Đã ghi cách làm của xã.', en: 'The state of the commune is recorded.' },
  wrong: { vi: 'Chưa ghi được', en: 'Not recorded' },
  print: { vi: 'In', en: 'Print' },
  bring: { vi: 'Nhập cách làm của các xã từ tệp', en: 'Bring the states of communes' },
  bringShort: { vi: 'Nhập từ tệp', en: 'Bring a file' },
  bringUndo: {
    vi: 'Cách làm cũ của từng xã còn trong quá trình của xã; ghi nhầm thì ghi lại cách làm đúng.',
    en: 'The state before stays in the history of each commune; a wrong one is written over with the right one.',
  },
  noCommune: {
    vi: (name: string) => `Không có xã nào tên “${name}”.`,
    en: (name: string) => `There is no commune called “${name}”.`,
  },
  twice: { vi: 'Xã này đã có ở dòng trên.', en: 'This commune stands in a line above.' },
  longAgo: { vi: 'từ trước', en: 'always' },
});

const reasons = inBoth({
  'not-found': { vi: 'Không có xã này.', en: 'There is no such commune.' },
  'not-allowed': {
    vi: 'Việc này do quản trị hệ thống hoặc đầu mối kiểm soát thủ tục của huyện ghi.',
    en: 'This is recorded by the administrator or by whoever keeps the district’s procedures.',
  },
  'changed-meanwhile': {
    vi: 'Có người vừa ghi cách làm của một xã trong tệp. Tải danh sách ra lại rồi nhập lại.',
    en: 'Somebody has just written the state of a commune in this file. Take the list away again and bring it anew.',
  },
  'nothing-changes': {
    vi: 'Không có gì khác lần ghi trước. Sửa cách làm, ngày hoặc ghi chú rồi ghi lại.',
    en: 'Nothing differs from what stands there. Change the state, the day or the note.',
  },
  'state-missing': { vi: 'Chọn cách làm của xã.', en: 'Choose how the commune works.' },
  'figures-missing': {
    vi: 'Xã dùng sổ giấy: chọn nhập bù từng hồ sơ hay gửi tổng hợp tháng.',
    en: 'The commune is on paper: choose lines typed in afterwards or monthly totals.',
  },
  'since-unreadable': { vi: 'Ghi ngày bắt đầu theo ngày/tháng/năm.', en: 'Give the first day as day/month/year.' },
  'since-to-come': {
    vi: 'Ngày này chưa tới. Kế hoạch thì viết vào ghi chú, đến ngày hãy đổi cách làm.',
    en: 'This day is yet to come. Write the plan into the note, and change the state when it is so.',
  },
  'since-before-last': {
    vi: (last: string) => `Cách làm trước đã ghi từ ${last}. Chọn ngày đó hoặc sau đó.`,
    en: (last: string) => `The state before holds since ${last}. Choose that day or a later one.`,
  },
  'note-too-long': {
    vi: 'Ghi chú dài quá 500 ký tự. Viết gọn lại.',
    en: 'The note is over 500 characters. Shorten it.',
  },
});

export function rollOutReasonText(why: RollOutReason, language: Language): string {
  const said = reasons(language);
  return why.reason === 'since-before-last' ? said['since-before-last'](formatDay(why.last)) : said[why.reason];
}
