import type { Cell, Column } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, localOf } from '#platform/time/index.ts';
import { receiptText } from '../../payments/index.ts';
import { stateText } from '../view/state.text.ts';
import type { DueLine } from './due.store.ts';
import { dueColumns, dueWords } from './due.text.ts';

/** What it is paid for: the procedure of a dossier, or the lane of certification. */
export const matterText = ({ procedure }: DueLine, language: Language): string =>
  procedure ?? dueWords(language).certification;

export const stateOf = ({ state, result }: DueLine, language: Language): string =>
  state ? stateText({ state, result }, language) : '';

/** The voided receipt that is to be replaced. */
export const noteText = ({ voided_series, voided_number }: DueLine, language: Language): string =>
  voided_series && voided_number ? dueWords(language).voided(receiptText(voided_series, voided_number)) : '';

export const sheetColumns = (language: Language): Column[] => {
  const head = dueColumns(language);
  return [
    { head: head.code, width: 26 },
    { head: head.owner, width: 26 },
    { head: head.procedure, width: 44 },
    { head: head.levy, kind: 'money', width: 14 },
    { head: head.charge, kind: 'money', width: 14 },
    { head: head.since, kind: 'day', width: 12 },
    { head: head.promised, kind: 'moment', width: 17 },
    { head: head.state, width: 22 },
    { head: head.note, width: 36 },
  ];
};

export async function* sheetRows(lines: readonly DueLine[], language: Language): AsyncGenerator<Cell[]> {
  for (const line of lines)
    yield [
      line.code,
      line.owner_name,
      matterText(line, language),
      line.levies,
      line.charges,
      dayOf(line.since),
      line.promised_due && localOf(line.promised_due),
      stateOf(line, language),
      noteText(line, language),
    ];
}
