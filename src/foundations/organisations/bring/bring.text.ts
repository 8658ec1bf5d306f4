import { inBoth, type Language } from '#platform/text/index.ts';
import type { EditReason } from '../edit/edit.rules.ts';
import { editReasonText } from '../edit/edit-reasons.text.ts';
import type { Twice } from './bring.rules.ts';

export const bringWords = inBoth({
  title: { vi: 'Nhập đơn vị từ tệp', en: 'Bring units' },
  short: { vi: 'Nhập từ tệp', en: 'Bring a file' },
  undo: {
    vi: 'Từng thay đổi hủy được ở trang của đơn vị trước ngày có hiệu lực, hoặc trong ngày ghi.',
    en: 'Each change is taken back on the page of the unit before its day, or on the day it is written.',
  },
  on: { vi: 'Từ ngày', en: 'From' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  successor: { vi: 'Đơn vị tiếp nhận', en: 'Followed by' },
  succession: { vi: 'Hình thức', en: 'In what way' },
  twice: { vi: 'Đơn vị này đã có ở dòng trên.', en: 'This unit stands in a line above.' },
});

const reasons = inBoth({
  'unit-unknown': {
    vi: (what: string) => `Không có đơn vị “${what}” trong phạm vi bạn trông coi. Đơn vị mới thì để trống cột này.`,
    en: (what: string) => `There is no unit “${what}” where you look after. Leave the column empty for a new one.`,
  },
  'parent-unknown': {
    vi: (what: string) => `Không có đơn vị “${what}” để thuộc về. Nếu mở cùng lúc, nhập đơn vị ấy ở một tệp trước.`,
    en: (what: string) => `There is no unit “${what}” to be part of. If it is new too, bring it in a file before.`,
  },
  'successor-unknown': {
    vi: (what: string) => `Không có đơn vị “${what}” để tiếp nhận. Ghi tên như trong danh sách.`,
    en: (what: string) => `There is no unit “${what}” to follow. Name it as the list does.`,
  },
  'written-once': {
    vi: (heads: string) => `Không đổi bằng tệp: ${heads}. Để trống ô hoặc giữ như tệp tải ra.`,
    en: (heads: string) => `Not changed by a file: ${heads}. Leave the cell empty or as it came.`,
  },
  'changed-meanwhile': {
    vi: 'Có người vừa ghi thay đổi của một đơn vị trong tệp. Tải danh sách ra lại rồi nhập lại.',
    en: 'Somebody has just written of a unit in this file. Take the list away again and bring it anew.',
  },
  'name-above': { vi: 'Tên này đã có ở dòng trên.', en: 'This name stands in a line above.' },
  'code-above': { vi: 'Mã này đã có ở dòng trên.', en: 'This code stands in a line above.' },
});

export type BringReason =
  | EditReason
  | { readonly reason: 'unit-unknown' | 'successor-unknown' | 'parent-unknown' | 'written-once'; readonly what: string }
  | { readonly reason: 'changed-meanwhile' | Twice };

/** Why a line was not taken, in words that say what to do in the file. */
export function bringReasonText(why: BringReason, language: Language): string {
  const said = reasons(language);
  switch (why.reason) {
    case 'unit-unknown':
    case 'parent-unknown':
    case 'successor-unknown':
    case 'written-once':
      return said[why.reason](why.what);
    case 'changed-meanwhile':
    case 'name-above':
    case 'code-above':
      return said[why.reason];
    default:
      return editReasonText(why, language);
  }
}
