import { inBoth } from '#platform/text/index.ts';

/** What will not do with a version, though it may be written. */
export const warningWords = inBoth({
  nameOnly: {
    vi: (lacks: string) => `Với nội dung này quầy không tiếp nhận được nữa: còn thiếu ${lacks}.`,
    en: (lacks: string) => `With this the counter can receive it no more. Missing: ${lacks}.`,
  },
  thin: {
    vi: (lacks: string) => `Phiên bản còn sơ sài, thiếu ${lacks}. Quầy vẫn nhận được: bổ sung trước ngày có hiệu lực.`,
    en: (lacks: string) => `The version is thin, without: ${lacks}. Counters receive it all the same: add it in time.`,
  },
  everyCase: { vi: 'Mọi trường hợp', en: 'Every case' },
  apart: {
    vi: (sum: string, committed: string, name: string) =>
      `${name}: các bước cộng lại ${sum} giờ, cam kết ${committed} giờ.`,
    en: (sum: string, committed: string, name: string) =>
      `${name}: the steps come to ${sum} h, ${committed} h are committed.`,
  },
  refused: {
    vi: (name: string) => `${name}, từ chối bằng văn bản`,
    en: (name: string) => `${name}, refused in writing`,
  },
  nobodySigns: { vi: 'Không bước nào là ký.', en: 'No step is a signature.' },
});
