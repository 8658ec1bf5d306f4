import type { Language } from '#platform/text/index.ts';
import { bringWords } from './bring.text.ts';
import type { Cases } from './cases.rules.ts';
import type { Choice, RowColumn } from './columns.rules.ts';
import { caseField, type Typed } from './typed.rules.ts';

/** The boxes a cell fills, by their fields, or why it cannot be read. */
export type CellRead = { readonly fields: Typed } | { readonly wrong: string };

export interface Reading {
  readonly cases: Cases;
  readonly language: Language;
}

const languages = ['vi', 'en'] as const;
const between = ' | ';

/** The name of a case; of one that is not named (any more) its key. */
const caseName = (key: string, cases: Cases): string => cases.find((one) => one.key === key)?.name || key;

/** The cases a row asks for: those there are in their order, then those that are gone. */
function casesAsked(typed: Typed, row: string, cases: Cases): string[] {
  const start = caseField(row, '');
  const asked = Object.keys(typed).flatMap((name) =>
    name.startsWith(start) && typed[name] === 'yes' ? [name.slice(start.length)] : [],
  );
  const known = cases.map(({ key }) => key);
  return [...known.filter((key) => asked.includes(key)), ...asked.filter((key) => !known.includes(key))];
}

/** A box of a row as the file has it. */
export function cellOf(typed: Typed, row: string, { key, holds }: RowColumn, { cases, language }: Reading): string {
  const value = typed[`${row}.${key}`] ?? '';
  if (holds === 'cases')
    return casesAsked(typed, row, cases)
      .map((one) => caseName(one, cases))
      .join(between);
  if (holds === 'tick') return value === 'yes' ? bringWords(language).yes : '';
  if (holds === 'sum') return digitsOf(value);
  if (holds === 'text') return value;
  return holds.keys.includes(value) ? holds.says(value, language) : '';
}

/** A spreadsheet may take the dots of a sum for a decimal point: it goes out without. */
const digitsOf = (sum: string): string => (/^[\d.]+$/.test(sum.trim()) ? sum.trim().replaceAll('.', '') : sum);

/** What a cell of the file fills in. */
export function readCell(
  cell: string,
  { key, holds }: RowColumn,
  { typed, row }: { readonly typed: Typed; readonly row: string },
  reading: Reading,
): CellRead {
  const one = (value: string): CellRead => ({ fields: { [`${row}.${key}`]: value } });
  if (holds === 'cases') return readCases(cell, typed, row, reading);
  if (holds === 'tick') return readTick(cell, one, reading.language);
  if (holds === 'text' || holds === 'sum') return one(cell);
  return readChoice(cell, one, holds, reading.language);
}

const isSaid = (cell: string, said: (language: Language) => string): boolean =>
  languages.some((language) => said(language).toLowerCase() === cell.toLowerCase());

function readTick(cell: string, one: (value: string) => CellRead, language: Language): CellRead {
  if (cell.toLowerCase() === 'x' || isSaid(cell, (of) => bringWords(of).yes)) return one('yes');
  if (!cell || isSaid(cell, (of) => bringWords(of).no)) return one('');
  const said = bringWords(language);
  return { wrong: said.notOf(cell, [said.yes, said.no].join(', ')) };
}

function readChoice(cell: string, one: (value: string) => CellRead, choice: Choice, language: Language): CellRead {
  if (!cell && choice.mayBeEmpty) return one('');
  const found = choice.keys.find((key) => key === cell || isSaid(cell, (of) => choice.says(key, of)));
  if (found) return one(found);
  return { wrong: bringWords(language).notOf(cell, choice.keys.map((key) => choice.says(key, language)).join(', ')) };
}

function readCases(cell: string, typed: Typed, row: string, { cases, language }: Reading): CellRead {
  const before = casesAsked(typed, row, cases);
  const keys = [...new Set([...cases.map(({ key }) => key), ...before])];
  // A case may have the sign between in its own name.
  const whole = keys.find((key) => caseName(key, cases) === cell);
  const said = whole ? [cell] : cell.split('|').map((name) => name.trim());
  const named = said.filter(Boolean).map((name) => ({
    name,
    key: keys.find((key) => key === name || caseName(key, cases) === name),
  }));
  const strange = named.find(({ key }) => !key);
  if (strange) return { wrong: bringWords(language).noCase(strange.name, cases.map(({ name }) => name).join(between)) };
  const held = new Set(named.map(({ key }) => key));
  return { fields: Object.fromEntries(keys.map((key) => [caseField(row, key), held.has(key) ? 'yes' : ''])) };
}
