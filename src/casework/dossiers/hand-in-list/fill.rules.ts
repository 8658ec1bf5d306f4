import { type Column, saysYes, type Typed } from '#foundations/importing/rules.ts';
import type { Language } from '#platform/text/index.ts';
import type { ListForm } from './list.form.ts';
import {
  everyLine,
  exemptFields,
  filledLines,
  lineFields,
  lineFieldsOn,
  linesAtFirst,
  mostLines,
} from './list.rules.ts';
import { listWords } from './list.text.ts';

const languages = ['vi', 'en'] as const;

/** What hamlet heads write above their columns where it is not what the screen says. */
const alsoHeaded: Readonly<Record<string, readonly string[]>> = {
  name: ['Họ tên', 'Họ, tên'],
  born: ['Ngày sinh', 'Năm sinh', 'Ngày tháng năm sinh'],
  identity: ['Số CMND', 'CMND', 'Số CCCD', 'CCCD', 'Số căn cước'],
  address: ['Địa chỉ', 'Chỗ ở'],
  phone: ['Số điện thoại'],
};

/** The columns of a list of people, in the order of the screen. */
export const listColumns = (language: Language, day: Temporal.PlainDate): Column[] =>
  [...lineFieldsOn(day), 'ready' as const, ...exemptFields].map((key) => ({
    key,
    heads: [...[language, ...languages].map((one) => listWords(one)[key]), ...(alsoHeaded[key] ?? [])],
    required: key === 'name',
  }));

/** The form with these lines in its empty rows, as they are written; how many rows are free where they do not fit. */
export function filled(
  form: ListForm,
  lines: readonly Typed[],
): { readonly form: ListForm } | { readonly free: number } {
  const taken = new Set(filledLines(form).map(({ n }) => n));
  const free = Array.from({ length: mostLines }, (_, n) => n).filter((n) => !taken.has(n));
  if (lines.length > free.length) return { free: free.length };
  const places = free.slice(0, lines.length);
  const typed = lines.flatMap((line, at) => {
    const cells = [...lineFields, ...exemptFields].map((field) => [`${field}.${places[at]}`, line[field] ?? '']);
    const seen = saysYes(line.proofOriginal ?? '') ? 'yes' : '';
    return [
      ...cells,
      [`proofOriginal.${places[at]}`, seen],
      [`ready.${places[at]}`, saysYes(line.ready ?? '') ? 'yes' : ''],
    ];
  });
  const count = Math.max(everyLine(form).length, linesAtFirst, (places.at(-1) ?? 0) + 1);
  return { form: { ...form, ...Object.fromEntries(typed), lines: count, pasted: '' } as ListForm };
}
