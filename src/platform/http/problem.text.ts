import type { TLocalizedValidationError } from 'typebox/error';
import { inBoth, type Language } from '#platform/text/index.ts';
import type { Problem, ProblemKind } from './answer.ts';

/** What a program is told, in the language it asked for: the type stays the same in both. */
export function problemDetails(given: Problem, instance: string, language: Language): object {
  const { status, kind, ...rest } = given;
  return { type: problemType(kind), title: titles(language)[kind], status, ...rest, instance };
}

/** Compared by programs, so it never changes. */
export const problemType = (kind: ProblemKind): string => `urn:motcua:problem:${kind}`;

/** What is wrong with one value, without the words of a schema. */
export function misfitText(error: TLocalizedValidationError, language: Language): string {
  const say = misfits(language);
  switch (error.keyword) {
    case 'required':
      return say.required(error.params.requiredProperties.join(', '));
    case 'enum':
      return say.enum(error.params.allowedValues.join(', '));
    case 'minLength':
      return say.minLength(error.params.limit);
    case 'maxLength':
      return say.maxLength(error.params.limit);
    case 'additionalProperties':
      return say.additional;
    default:
      return say.other;
  }
}

const misfits = inBoth({
  required: { vi: (names: string) => `chưa có: ${names}`, en: (names: string) => `lacks: ${names}` },
  enum: { vi: (values: string) => `phải là một trong: ${values}`, en: (values: string) => `must be one of: ${values}` },
  minLength: {
    vi: (limit: number) => `phải có ít nhất ${limit} ký tự`,
    en: (limit: number) => `must have at least ${limit} characters`,
  },
  maxLength: {
    vi: (limit: number) => `dài quá ${limit} ký tự`,
    en: (limit: number) => `must not be longer than ${limit} characters`,
  },
  additional: { vi: 'có mục thừa', en: 'has something that is not asked for' },
  other: { vi: 'không đúng dạng', en: 'does not have the expected form' },
});

const titles = inBoth({
  'not-found': { vi: 'Không tìm thấy', en: 'Not Found' },
  'bad-input': { vi: 'Dữ liệu gửi lên chưa đúng', en: 'Input Does Not Fit' },
  'bad-request': { vi: 'Yêu cầu không đọc được', en: 'Bad Request' },
  'cross-site': { vi: 'Gửi từ một trang khác', en: 'Sent from Another Site' },
  'too-many': { vi: 'Hỏi quá nhiều lần', en: 'Too Many Requests' },
  'too-large': { vi: 'Dữ liệu gửi lên quá lớn', en: 'Content Too Large' },
  fault: { vi: 'Máy chủ gặp sự cố', en: 'Internal Server Error' },
  'no-room': { vi: 'Máy chủ hết chỗ lưu trữ', en: 'Insufficient Storage' },
  'read-only': { vi: 'Ổ đĩa của máy chủ chỉ đọc được', en: 'Storage Is Read-only' },
  away: { vi: 'Cơ sở dữ liệu tạm thời không trả lời', en: 'Database Unavailable' },
  'sign-in': { vi: 'Cần đăng nhập', en: 'Sign-in Needed' },
} satisfies Record<ProblemKind, { vi: string; en: string }>);
