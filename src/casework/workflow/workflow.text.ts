import { inBoth, type Language } from '#platform/text/index.ts';
import type { Role } from './graph.rules.ts';

const roleWords = inBoth({
  receive: { vi: 'Tiếp nhận', en: 'Receive' },
  assign: { vi: 'Phân công', en: 'Assign' },
  process: { vi: 'Thụ lý', en: 'Process' },
  approve: { vi: 'Xét duyệt', en: 'Approve' },
  present: { vi: 'Trình ký', en: 'Present for signing' },
  sign: { vi: 'Ký', en: 'Sign' },
  clerk: { vi: 'Vào sổ, đóng dấu', en: 'Register and seal' },
  return: { vi: 'Trả kết quả', en: 'Return the result' },
  cash: { vi: 'Thu phí, lệ phí', en: 'Take the fees' },
  consult: { vi: 'Cho ý kiến', en: 'Give an opinion' },
  wait: { vi: 'Chờ', en: 'Wait' },
});

/** What is done at a step. */
export const roleText = (role: Role, language: Language): string => roleWords(language)[role];

const unitWords = inBoth({
  'one-stop': { vi: 'Bộ phận Tiếp nhận và Trả kết quả', en: 'One-stop counter' },
  settling: { vi: 'Cơ quan giải quyết', en: 'Settling office' },
  office: { vi: 'Văn phòng', en: 'General office' },
  authority: { vi: 'Ủy ban nhân dân', en: "People's Committee" },
  commune: { vi: 'Ủy ban nhân dân cấp xã', en: "Commune People's Committee" },
  citizen: { vi: 'Người nộp hồ sơ', en: 'Applicant' },
});

/** Where a step is done, as the process says it; `unitName` gives the name of a unit by its key, where known. */
export function unitRuleText(
  rule: string,
  language: Language,
  unitName: (key: string) => string | undefined = () => undefined,
): string {
  const words: Readonly<Record<string, string>> = unitWords(language);
  const key = rule.startsWith('unit:') ? rule.slice('unit:'.length) : undefined;
  return key === undefined ? (words[rule] ?? rule) : (unitName(key) ?? key);
}

const outcomeWords = inBoth({
  done: { vi: 'Xong', en: 'Done' },
  pass: { vi: 'Đạt', en: 'Pass' },
  approve: { vi: 'Duyệt', en: 'Approve' },
  sign: { vi: 'Ký', en: 'Sign' },
  return: { vi: 'Trả lại', en: 'Return' },
  refuse: { vi: 'Đề nghị trả lại, không đủ điều kiện', en: 'Propose to refuse' },
});

/** An outcome's word: the drawing's own in Vietnamese, the standard ones translated for English readers. */
export const outcomeText = (
  { key, name }: { readonly key: string; readonly name: string },
  language: Language,
): string => (language === 'vi' ? name : ((outcomeWords('en') as Readonly<Record<string, string>>)[key] ?? name));

/** The language an outcome's word is in: a drawing's own outcomes have no translation. */
export const speaks = ({ outcome }: { readonly outcome?: string }, language: Language): Language =>
  language === 'vi' || outcome === undefined || outcome in outcomeWords('en') ? language : 'vi';
