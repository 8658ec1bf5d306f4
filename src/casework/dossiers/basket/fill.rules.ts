import { type Column, saysYes, type Typed } from '#foundations/importing/rules.ts';
import { fold, type Language } from '#platform/text/index.ts';
import { groundField, type ProofPart, proofField, proofFrom, saysProof } from '../../payments/rules.ts';
import { emptyRow } from './basket.read.rules.ts';
import type { BasketRow } from './basket.rules.ts';
import { basketWords } from './basket.text.ts';

const fields = ['procedure', 'quantity', 'subject', groundField, ...Object.values(proofField)] as const;

/** The columns of a file of procedures, in the order in which they may be pasted. */
export const basketColumns = (language: Language): Column[] =>
  fields.map((key) => ({
    key,
    heads: [language, 'vi' as const, 'en' as const].map((one) => basketWords(one)[key]),
    required: key === 'procedure',
  }));

/** The row of a line: the only procedure received here that its text may mean, or the one that is called so. */
export function rowFrom(
  line: Typed,
  found: readonly { readonly key: string; readonly name: string }[],
): { readonly row: BasketRow } | { readonly line: Typed; readonly found: number } {
  const said = line.procedure ?? '';
  const one = meant(said, found);
  if (!one || !said) return { line, found: said ? found.length : 0 };
  const { quantity = '', subject = '', exemptionGround: ground = '' } = line;
  const proof = proofFrom((part) => ticked(part, line[proofField[part]] ?? ''));
  const exemption = { ticked: ground !== '' || saysProof(proof), ground, proof };
  return { row: { ...emptyRow(one.key), quantity, subject, exemption } };
}

/** The procedure that is called as it was typed, with diacritics or without; else the only one its text may mean. */
export const meant = <P extends { readonly name: string }>(typed: string, found: readonly P[]): P | undefined =>
  found.find(({ name }) => fold(name) === fold(typed)) ?? (found.length === 1 ? found[0] : undefined);

/** A cell that says yes ticks the box. */
const ticked = (part: ProofPart, cell: string): string => (part === 'original' && saysYes(cell) ? 'yes' : cell);

/** A line as it would be pasted from a spreadsheet. */
export const pastedAgain = (line: Typed): string => fields.map((field) => cell(line[field] ?? '')).join('\t');

const cell = (text: string): string => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
