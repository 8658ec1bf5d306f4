import { inBoth, type Language, many } from '#platform/text/index.ts';
import type { ExpressionReason } from './expression.ts';

const words = inBoth({
  empty: { vi: 'Biểu thức để trống.', en: 'The expression is empty.' },
  tooLong: {
    vi: (length: number, limit: number) => `Biểu thức dài ${length} ký tự, tối đa ${limit}.`,
    en: (length: number, limit: number) =>
      `The expression has ${many(length, 'character')}; at most ${limit} are allowed.`,
  },
  tooMany: {
    vi: (limit: number) => `Biểu thức quá phức tạp: quá ${limit} thành phần hoặc lồng nhau quá sâu.`,
    en: (limit: number) => `The expression is too complex: more than ${limit} parts, or nested too deeply.`,
  },
  syntax: {
    vi: (at: number, near: string) =>
      `Biểu thức sai từ ký tự thứ ${at}${near ? `, ở chỗ “${near}”` : ' (thiếu phần sau)'}.`,
    en: (at: number, near: string) =>
      `The expression is wrong at character ${at}${near ? `, near “${near}”` : ' (something is missing)'}.`,
  },
  functionRefused: {
    vi: (name: string) => `Không được dùng hàm “${name}” trong biểu thức.`,
    en: (name: string) => `The function “${name}” may not be used in an expression.`,
  },
  definition: {
    vi: 'Biểu thức không được tự định nghĩa hàm.',
    en: 'An expression may not define functions of its own.',
  },
  range: {
    vi: 'Không được lặp trên một khoảng số; chỉ lặp trên danh sách có sẵn.',
    en: 'A range of numbers may not be iterated over; only a given list may.',
  },
});

/** Says to the author of an expression why it cannot be used. */
export function expressionText(reason: ExpressionReason, language: Language): string {
  const say = words(language);
  switch (reason.kind) {
    case 'empty':
      return say.empty;
    case 'too-long':
      return say.tooLong(reason.length, reason.limit);
    case 'too-complex':
      return say.tooMany(reason.limit);
    case 'syntax':
      return say.syntax(reason.at, reason.near);
    case 'function':
      return say.functionRefused(reason.name);
    case 'definition':
      return say.definition;
    case 'range':
      return say.range;
  }
}
