import { inBoth, type Language } from '#platform/text/index.ts';
import type { NoWord } from '#platform/word/index.ts';

const words = inBoth<Record<NoWord, { vi: string; en: string }>>({
  'no-word': {
    vi: 'Tệp không phải văn bản Word (.docx), bị hỏng hoặc đặt mật khẩu. Mở bằng Word, chọn Lưu thành, kiểu Word Document (*.docx).',
    en: 'The file is no Word document (.docx), is damaged, or has a password. Open it in Word and save it as Word Document (*.docx).',
  },
  'too-large': {
    vi: 'Tệp lớn hơn 5 MB, hoặc quá lớn sau khi giải nén. Bỏ bớt ảnh trong văn bản.',
    en: 'The file is larger than 5 MB, or too large once unpacked. Leave pictures out.',
  },
  'word-program': {
    vi: 'Trong tệp có macro hoặc tệp nhúng. Lưu lại thành Word Document (*.docx) không có macro, bỏ tệp nhúng.',
    en: 'The file holds macros or embedded files. Save it as a Word Document (*.docx) without them.',
  },
  'word-outside': {
    vi: 'Tệp lấy nội dung từ nơi khác khi mở (ảnh liên kết, mẫu đính kèm). Chèn ảnh vào hẳn văn bản, bỏ mẫu đính kèm.',
    en: 'The file fetches something from elsewhere when it is opened. Insert pictures instead of linking them; drop the attached template.',
  },
});

/** Why a file is not kept as a Word document, and what to do about it. */
export const noWordText = (reason: NoWord, language: Language): string => words(language)[reason];
