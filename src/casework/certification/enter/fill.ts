import type { Column, Typed } from '#foundations/importing/index.ts';
import type { Language } from '#platform/text/index.ts';
import { matterText } from '../certification.text.ts';
import { matters } from '../matters.rules.ts';
import type { EnterForm } from './enter.form.ts';
import type { TypedRow } from './enter.rules.ts';
import { laneWords } from './enter.text.ts';
import { rowsOf } from './lane.view.ts';

const languages = ['vi', 'en'] as const;
const fields = ['paper', 'pages', 'copies', 'matter', 'language'] as const;
const mostRows = 100;

/** The columns of a file of papers, in the order of the grid. */
export const gridColumns = (language: Language): Column[] =>
  fields.map((key) => ({
    key,
    heads: [language, ...languages].map((one) => laneWords(one)[key === 'language' ? 'paperLanguage' : key]),
    required: key === 'paper',
  }));

const isEmpty = ({ paper, pages, copies }: TypedRow): boolean => paper === '' && pages === '' && copies === '';

/** The form with these papers after its own, as they are written; how many rows are free where they do not fit. */
export function filled(
  form: EnterForm,
  lines: readonly Typed[],
): { readonly form: EnterForm } | { readonly free: number } {
  const typed = rowsOf(form).filter((row) => !isEmpty(row));
  if (typed.length + lines.length > mostRows) return { free: mostRows - typed.length };
  const rows = [...typed, ...lines.map(rowFrom)];
  const cells = fields.map((field) => [field, rows.map((row) => row[field])] as const);
  return { form: { ...form, ...Object.fromEntries(cells), pasted: '' } };
}

const rowFrom = ({ paper = '', pages = '', copies = '', matter = '', language = '' }: Typed): TypedRow => ({
  paper,
  pages,
  copies,
  matter:
    matters.find((one) => one === matter || languages.some((said) => alike(matterText(one, said), matter))) ?? matter,
  language,
});

const alike = (one: string, other: string): boolean => one.toLocaleLowerCase('vi') === other.toLocaleLowerCase('vi');
