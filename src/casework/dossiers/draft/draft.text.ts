import { inBoth, many } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { DraftReason } from './draft.rules.ts';

export const draftWords = inBoth({
  title: { vi: 'Dự thảo (Word)', en: 'Drafts (Word)' },
  inside: {
    vi: (n: number) => (n > 0 ? `${n} bản đã đưa lên` : 'Mẫu đã điền sẵn'),
    en: (n: number) => (n > 0 ? `${many(n, 'version')} put back` : 'Filled templates'),
  },
  hint: {
    vi: 'Tải mẫu đã điền sẵn về máy, soạn tiếp trong Word, rồi đưa bản đã soạn lên lại đây. Mỗi lần đưa lên là một bản, bản cũ vẫn giữ.',
    en: 'Take a filled template, go on writing in Word, then put it back here. Each time it is one more version; the ones before stay.',
  },
  fill: { vi: 'Tải mẫu điền sẵn', en: 'Take a filled template' },
  put: { vi: 'Đưa bản đã soạn lên', en: 'Put the draft back' },
  which: { vi: 'Là bản soạn của mẫu nào', en: 'Draft of which template' },
  choose: { vi: 'Chọn mẫu', en: 'Choose a template' },
  file: { vi: 'Tệp Word (.docx, tối đa 5 MB)', en: 'Word file (.docx, at most 5 MB)' },
  versions: { vi: 'Các bản đã đưa lên', en: 'Versions put back' },
  template: { vi: 'Mẫu', en: 'Template' },
  version: { vi: 'Bản', en: 'Version' },
  who: { vi: 'Ai, lúc nào', en: 'Who and when' },
  digest: { vi: 'Mã băm SHA-256', en: 'SHA-256' },
  newest: { vi: 'mới nhất, đi kèm trình ký', en: 'newest, goes before the leader' },
  nth: { vi: (n: number) => `lần ${n}`, en: (n: number) => `version ${n}` },
});

const own = inBoth({
  'no-file': { vi: 'Chọn tệp Word đã soạn.', en: 'Choose the Word file.' },
  'no-template': { vi: 'Chọn bản soạn của mẫu nào.', en: 'Say of which template it is the draft.' },
  'names-nobody': {
    vi: 'Trong văn bản không có tên chủ hồ sơ, cũng không có mã hồ sơ này. Có nhầm tệp của hồ sơ khác không?',
    en: 'The text names neither the owner nor the code of this dossier. Is it another one’s?',
  },
  'same-as-before': {
    vi: 'Tệp giống hệt bản mới nhất đã đưa lên.',
    en: 'The file is the same as the newest version here.',
  },
  'tags-left': {
    vi: 'Còn chỗ của mẫu chưa điền: {…}. Tải mẫu điền sẵn ở trang hồ sơ, hoặc thay bằng chữ.',
    en: 'Tags of the template stand open: {…}. Take the filled template from this page, or write words in their place.',
  },
});

const says = saysWith<DraftReason>(own);

/** Why a draft was not taken; tags that stand open are named, all of them. */
export const draftReasonText: typeof says = (reason, language) =>
  says(reason, language).replace('{…}', 'tags' in reason ? reason.tags.join(', ') : '');
