import { inBoth, type Language } from '#platform/text/index.ts';
import type { UploadReason } from './upload.rules.ts';

const words = inBoth({
  empty: {
    vi: (name: string) => `Tệp “${name}” không có nội dung. Hãy quét hoặc chọn lại tệp.`,
    en: (name: string) => `The file “${name}” is empty. Scan it again or choose another one.`,
  },
  tooLarge: {
    vi: (name: string, megabytes: number) =>
      `Tệp “${name}” lớn hơn ${megabytes} MB. Hãy quét ở 200–300 dpi hoặc chia thành nhiều tệp.`,
    en: (name: string, megabytes: number) =>
      `The file “${name}” is larger than ${megabytes} MB. Scan at 200–300 dpi or split it.`,
  },
  type: {
    vi: (name: string) =>
      `Tệp “${name}” không phải là PDF, JPEG, PNG hoặc TIFF (xét theo nội dung, không theo tên tệp).`,
    en: (name: string) => `The file “${name}” is not a PDF, JPEG, PNG or TIFF (judged by content, not by its name).`,
  },
  damaged: {
    vi: (name: string) => `Ảnh “${name}” bị hỏng, không đọc được. Hãy quét lại.`,
    en: (name: string) => `The picture “${name}” is damaged and cannot be read. Scan it again.`,
  },
  pixels: {
    vi: (name: string, side: string) =>
      `Ảnh “${name}” quá lớn: mỗi chiều tối đa ${side} điểm ảnh. Hãy quét ở 200–300 dpi.`,
    en: (name: string, side: string) =>
      `The picture “${name}” is too large: at most ${side} pixels a side. Scan at 200–300 dpi.`,
  },
});

/** Why a file was not kept, and what to do about it. */
export function uploadReasonText(reason: UploadReason, language: Language): string {
  const say = words(language);
  switch (reason.reason) {
    case 'file-empty':
      return say.empty(reason.name);
    case 'file-too-large':
      return say.tooLarge(reason.name, Math.round(reason.limit / 1024 / 1024));
    case 'file-type':
      return say.type(reason.name);
    case 'file-damaged':
      return say.damaged(reason.name);
    case 'file-pixels':
      return say.pixels(reason.name, reason.limit.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB'));
  }
}
