import { inBoth, type Language } from '#platform/text/index.ts';
import type { Role } from './graph.rules.ts';
import type { WorkflowReason } from './state.rules.ts';

const reasons = inBoth({
  otherDefinition: {
    vi: 'Hồ sơ đang theo một quy trình khác với quy trình được mở.',
    en: 'The dossier follows another process than the one opened.',
  },
  ended: { vi: 'Quy trình của hồ sơ đã kết thúc.', en: 'The process of this dossier has ended.' },
  unknownToken: {
    vi: 'Bước này không còn mở: hồ sơ đã được chuyển sang bước khác.',
    en: 'This step is no longer open: the dossier has moved on.',
  },
  outcomeNeeded: {
    vi: (names: string) => `Chọn kết quả của bước: ${names}.`,
    en: (names: string) => `Choose the outcome of the step: ${names}.`,
  },
  unknownOutcome: {
    vi: (names: string) => `Kết quả được chọn không có ở bước này. Có thể chọn: ${names}.`,
    en: (names: string) => `The chosen outcome does not exist at this step. Possible: ${names}.`,
  },
  notPassed: {
    vi: 'Chỉ trả hồ sơ về bước đã qua của chính hồ sơ này.',
    en: 'A dossier can only be sent back to a step it has passed.',
  },
  tooManyRounds: {
    vi: (limit: number) => `Hồ sơ đã qua bước này ${limit} lần; cần người phụ trách xem lại.`,
    en: (limit: number) =>
      `The dossier has been through this step ${limit} times; somebody in charge has to look at it.`,
  },
  nothingToRestart: {
    vi: 'Quy trình không có bước xử lý nào sau bước tiếp nhận để làm lại.',
    en: 'The process has no handling step after reception to start again from.',
  },
});

/** Says why a step of a run was refused. */
export function reasonText(reason: WorkflowReason, language: Language): string {
  const say = reasons(language);
  switch (reason.kind) {
    case 'other-definition':
      return say.otherDefinition;
    case 'ended':
      return say.ended;
    case 'unknown-token':
      return say.unknownToken;
    case 'outcome-needed':
      return say.outcomeNeeded(reason.outcomes.map((outcome) => outcome.name).join(', '));
    case 'unknown-outcome':
      return say.unknownOutcome(reason.outcomes.map((outcome) => outcome.name).join(', '));
    case 'not-passed':
      return say.notPassed;
    case 'too-many-rounds':
      return say.tooManyRounds(reason.limit);
    case 'nothing-to-restart':
      return say.nothingToRestart;
  }
}

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
});

/** An outcome's word: the drawing's own in Vietnamese, the standard ones translated for English readers. */
export const outcomeText = (
  { key, name }: { readonly key: string; readonly name: string },
  language: Language,
): string => (language === 'vi' ? name : ((outcomeWords('en') as Readonly<Record<string, string>>)[key] ?? name));

/** The language an outcome's word is in: a drawing's own outcomes have no translation. */
export const speaks = ({ outcome }: { readonly outcome?: string }, language: Language): Language =>
  language === 'vi' || outcome === undefined || outcome in outcomeWords('en') ? language : 'vi';
