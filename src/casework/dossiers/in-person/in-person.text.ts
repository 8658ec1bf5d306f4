import { inBoth, type Language } from '#platform/text/index.ts';
import type { Comparison, InPersonReason } from './in-person.rules.ts';

export const inPersonWords = inBoth({
  fold: {
    vi: 'Không ký được, cần phiên dịch, không có giấy tờ tùy thân',
    en: 'Cannot sign, needs an interpreter, shows no identity paper',
  },
  cannotSign: { vi: 'Điểm chỉ thay chữ ký', en: 'Presses a finger instead of signing' },
  witnessName: { vi: (n: number) => `Người làm chứng ${n}: họ tên`, en: (n: number) => `Witness ${n}: name` },
  witnessPaper: {
    vi: (n: number) => `Người làm chứng ${n}: số giấy tờ, hoặc vì sao biết`,
    en: (n: number) => `Witness ${n}: number of a paper, or how they are known`,
  },
  interpreterName: { vi: 'Người phiên dịch: họ tên', en: 'Interpreter: name' },
  interpreterLanguage: { vi: 'Phiên dịch tiếng', en: 'Language interpreted' },
  interpreterPaper: {
    vi: 'Người phiên dịch: số giấy tờ, hoặc vì sao biết',
    en: 'Interpreter: number of a paper, or how they are known',
  },
  compared: { vi: 'Đối chiếu thay giấy tờ tùy thân', en: 'Compared instead of an identity paper' },
  notCompared: { vi: 'Chọn khi không có giấy tờ', en: 'Choose where there is none' },
  comparedDetail: { vi: 'Số, ngày, hoặc biết rõ vì sao', en: 'Number, day, or how the official knows' },
  comparedHint: {
    vi: 'Đã ghi số sổ hộ khẩu ở trên thì không phải ghi lại.',
    en: 'Where the household book is entered above it need not be written again.',
  },
  // On the dossier's page.
  signs: { vi: 'Chữ ký', en: 'Signature' },
  fingerprint: { vi: 'Điểm chỉ', en: 'A finger was pressed' },
  witnesses: { vi: 'Người làm chứng', en: 'Witnesses' },
  interpreter: {
    vi: (language: string) => `Phiên dịch tiếng ${language}`,
    en: (language: string) => `Interpreter (${language})`,
  },
});

const comparisonWords = inBoth({
  household: { vi: 'Sổ hộ khẩu', en: 'Household book' },
  confirmation: { vi: 'Giấy xác nhận của trưởng bản, UBND xã', en: 'Confirmation by the hamlet head or commune' },
  known: { vi: 'Cán bộ biết rõ', en: 'Known to the official' },
});

export const comparisonText = (by: Comparison, language: Language): string => comparisonWords(language)[by];

const reasons = inBoth({
  'witness-missing': {
    vi: (n: number, asked: number) =>
      `Người nộp điểm chỉ thì cần ${asked} người làm chứng; chưa ghi người thứ ${n}. Mời thêm người làm chứng, ghi họ tên.`,
    en: (n: number, asked: number) =>
      `A fingerprint needs ${asked} witnesses; the ${n === 1 ? 'first' : `number ${n}`} is missing. Ask for one more and enter the name.`,
  },
  'witness-name-missing': {
    vi: (n: number) => `Chưa có họ tên người làm chứng ${n}.`,
    en: (n: number) => `The name of witness ${n} is missing.`,
  },
  'witness-paper-missing': {
    vi: (n: number) => `Người làm chứng ${n}: ghi số giấy tờ, hoặc vì sao biết người này.`,
    en: (n: number) => `Witness ${n}: enter the number of a paper, or how this person is known.`,
  },
  'witness-twice': {
    vi: (n: number) => `Người làm chứng ${n} đã ghi ở trên. Mỗi người làm chứng là một người khác.`,
    en: (n: number) => `Witness ${n} is entered above already. Each witness is another person.`,
  },
  'interpreter-name-missing': { vi: 'Chưa có họ tên người phiên dịch.', en: 'The name of the interpreter is missing.' },
  'interpreter-language-missing': {
    vi: 'Ghi người phiên dịch dịch tiếng gì, ví dụ: Mông, Thái.',
    en: 'Enter the language interpreted, such as: Mông, Thái.',
  },
  'interpreter-paper-missing': {
    vi: 'Ghi số giấy tờ của người phiên dịch, hoặc vì sao biết người này.',
    en: 'Enter the number of the interpreter’s paper, or how the person is known.',
  },
  'compared-detail-missing': {
    vi: 'Ghi số, ngày của giấy đã đối chiếu, hoặc biết rõ người nộp vì sao.',
    en: 'Enter number and day of the paper compared, or how the official knows the person.',
  },
  'compared-missing-now': {
    vi: 'Người nộp không có giấy tờ tùy thân: chọn đã đối chiếu bằng gì.',
    en: 'The person has no identity paper: choose what was compared instead.',
  },
  'compared-missing': {
    vi: 'Người nộp không có giấy tờ tùy thân: ghi số sổ hộ khẩu, hoặc chọn đã đối chiếu bằng gì.',
    en: 'The person has no identity paper: enter the household book, or choose what was compared instead.',
  },
});

/** What is missing of those who stand at the counter, and how to mend it. */
export function inPersonReasonText(reason: InPersonReason, language: Language): string {
  const said = reasons(language);
  switch (reason.reason) {
    case 'witness-missing':
      return said['witness-missing'](reason.n, reason.asked);
    case 'witness-name-missing':
    case 'witness-paper-missing':
    case 'witness-twice':
      return said[reason.reason](reason.n);
    case 'compared-missing':
      return said[reason.book ? reason.reason : 'compared-missing-now'];
    default:
      return said[reason.reason];
  }
}

const named: Readonly<Record<InPersonReason['reason'], true>> = {
  'witness-missing': true,
  'witness-name-missing': true,
  'witness-paper-missing': true,
  'witness-twice': true,
  'interpreter-name-missing': true,
  'interpreter-language-missing': true,
  'interpreter-paper-missing': true,
  'compared-detail-missing': true,
  'compared-missing': true,
};

export const isInPerson = (reason: { readonly reason: string }): reason is InPersonReason => reason.reason in named;
