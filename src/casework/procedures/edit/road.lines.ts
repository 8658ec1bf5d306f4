import type { Language } from '#platform/text/index.ts';
import { unitRuleText } from '../../workflow/index.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { dutyPartWords } from './duty.text.ts';
import { lineWords } from './lines.text.ts';
import type { Part } from './parts.text.ts';
import { refusalWords } from './refusal.text.ts';
import { stepWords } from './steps.text.ts';

/** One line a procedure says: of which paper, fee, channel or step (nothing where there is one alone), and what. */
export interface Line {
  readonly part: Part;
  readonly of: string;
  readonly says: string;
}

/** The language the lines are read in, and the names of units by their keys. */
export interface Speech {
  readonly language: Language;
  readonly unitName: (key: string) => string | undefined;
}

export type CaseNames = (cases: readonly string[] | undefined) => string[];

export const line = (part: Part, of: string, says: readonly string[]): Line => ({ part, of, says: says.join(', ') });

/** The rows of the process, the letter a refusal ends in and its rows, and the money duty. */
export const roadLines = (record: ProcedureRecord, caseNames: CaseNames, speech: Speech): Line[] => [
  ...(record.steps ?? []).map(stepLine('step', caseNames, speech)),
  ...letterLine(record.refusal, speech.language),
  ...(record.refusal?.steps ?? []).map(stepLine('refusal', caseNames, speech)),
  ...dutyLine(record.duty, speech.language),
];

type Step = NonNullable<ProcedureRecord['steps']>[number];

const stepLine =
  (part: Part, caseNames: CaseNames, { language, unitName }: Speech) =>
  ([name, unit, role, hours, cases]: Step, index: number): Line =>
    line(part, `${index + 1}. ${name}`, [
      unitRuleText(unit, language, unitName),
      stepWords(language).does(role),
      lineWords(language).hours(decimal(hours, language)),
      ...caseNames(cases),
    ]);

function letterLine(refusal: ProcedureRecord['refusal'], language: Language): Line[] {
  if (!refusal) return [];
  const [said, lines] = [refusalWords(language), lineWords(language)];
  const { name, outcome, symbol, sign } = refusal;
  const signing = [sign.title, lines.ofUnit(sign.unit), sign.seal, sign.bookName];
  return [line('refusal', '', [name, said.pressed(outcome), said.numbered(symbol), ...signing])];
}

function dutyLine(duty: ProcedureRecord['duty'], language: Language): Line[] {
  if (!duty) return [];
  const said = dutyPartWords(language);
  const at = duty.steps ? said.atSteps(duty.steps.join('; ')) : said.anyStep;
  const told = duty.told ? [said.telling([duty.told.vi, duty.told.en].filter(Boolean).join(' · '))] : [];
  return [line('duty', '', [duty.payTo, at, duty.law, ...told])];
}

const decimal = (n: number, language: Language): string =>
  language === 'vi' ? String(n).replace('.', ',') : String(n);
