import { inBoth, type Language } from '#platform/text/index.ts';
import type { TypedReason } from '../appoint/move.rules.ts';
import { moveReasonText } from '../appoint/move.text.ts';
import type { PostReason } from './posts.rules.ts';

export const standingWords = inBoth({
  leader: { vi: 'Lãnh đạo, quản lý', en: 'Leader' },
  expert: { vi: 'Chuyên môn', en: 'Expert' },
  support: { vi: 'Hỗ trợ, phục vụ', en: 'Support' },
});

export const postWords = inBoth({
  open: { vi: 'Mở chức danh', en: 'Open a post' },
  title: { vi: (unit: string) => `Mở chức danh: ${unit}`, en: (unit: string) => `Open a post: ${unit}` },
  under: {
    vi: 'Vị trí việc làm của đơn vị; người giữ được giao sau. Hủy được khi chưa ai giữ.',
    en: 'A post of the unit; its holder is appointed afterwards. It can be taken back while nobody has held it.',
  },
  post: { vi: 'Chức danh', en: 'Post' },
  name: { vi: 'Tên chức danh', en: 'Title' },
  nameHint: { vi: 'Ví dụ Trưởng phòng; Hộ tịch, chứng thực.', en: 'Such as Trưởng phòng; Hộ tịch, chứng thực.' },
  standing: { vi: 'Nhóm', en: 'Standing' },
  signsAs: { vi: 'Chức vụ ghi khi ký', en: 'Title under a signature' },
  signsAsHint: { vi: 'Bỏ trống nếu chức danh này không ký văn bản.', en: 'Empty where the post signs nothing.' },
  signsFor: { vi: 'Quyền hạn ghi khi ký', en: 'In whose stead' },
  signsForHint: {
    vi: 'Ví dụ KT. Chủ tịch; bỏ trống nếu ký theo thẩm quyền.',
    en: 'Such as KT. Chủ tịch; empty for their own right.',
  },
  quota: { vi: (year: number) => `Biên chế ${year}`, en: (year: number) => `Quota ${year}` },
  quotaHint: { vi: 'Bỏ trống nếu không tính biên chế.', en: 'Empty where it is not counted.' },
  write: { vi: 'Mở chức danh', en: 'Open the post' },
  more: { vi: 'Thêm dòng trống', en: 'More empty rows' },
  back: { vi: 'Về trang đơn vị', en: 'Back to the unit' },
  wrong: { vi: 'Chưa mở được', en: 'Not opened' },
  remove: { vi: 'Bỏ', en: 'Close' },
  join: { vi: 'Thêm cán bộ', en: 'Enter an official' },
  notRemoved: { vi: 'Chưa bỏ được chức danh', en: 'The post was not closed' },
});

const reasons = inBoth({
  'title-missing': { vi: 'Ghi tên chức danh.', en: 'Give the title.' },
  'title-taken': { vi: 'Đơn vị đã có chức danh này.', en: 'The unit has this post already.' },
  'standing-missing': { vi: 'Chọn nhóm.', en: 'Choose its standing.' },
  'signs-as-missing': {
    vi: 'Có quyền hạn ký thay thì ghi cả chức vụ khi ký.',
    en: 'Who signs for another signs with a title: give it.',
  },
  'quota-unreadable': { vi: 'Biên chế là một số từ 0 đến 999.', en: 'The quota is a number from 0 to 999.' },
  'process-and-sign': {
    vi: 'Thụ lý và ký của cùng một đơn vị không được ở cùng một người.',
    en: 'Processing and signing of one unit never meet in one person.',
  },
  'not-found': {
    vi: 'Không có chức danh này ở đơn vị bạn trông coi.',
    en: 'There is no such post where you look after.',
  },
  held: { vi: 'Còn người giữ chức danh này: ghi thôi chức danh trước.', en: 'Somebody holds it: end that first.' },
  'closed-already': { vi: 'Chức danh này đã bỏ.', en: 'The post is closed already.' },
});

export const postReasonText = (why: PostReason | TypedReason, language: Language): string =>
  why.reason === 'role-half' || why.reason === 'post-missing' || why.reason === 'day-unreadable'
    ? moveReasonText(why, language)
    : reasons(language)[why.reason];
