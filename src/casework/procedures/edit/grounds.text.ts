import type { Language } from '#platform/text/index.ts';
import { asksText, groundText } from '../../payments/index.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { lineWords } from './lines.text.ts';

/** On which grounds a fee is waived or reduced, as the preview of a version says it. */
export const groundsSaid = ({ grounds = [] }: ProcedureRecord['fees'][number], language: Language): string[] =>
  grounds.map((one) => {
    const whole = { percent: 100, law: '', paper: '', asks: [], ...one };
    return lineWords(language).ground(groundText(whole, language), asksText(whole, language));
  });
