import type { Cell, Column } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { localOf } from '#platform/time/index.ts';
import { gapOf } from './cash.rules.ts';
import type { Closing } from './cash.store.ts';
import { cashWords, closingNote } from './cash.text.ts';

/** The cash book as a spreadsheet: a closed day a line. */
export function sheetColumns(language: Language): Column[] {
  const said = cashWords(language);
  return [
    { head: said.at, kind: 'moment', width: 17 },
    { head: said.levy, kind: 'money', width: 14 },
    { head: said.charge, kind: 'money', width: 14 },
    { head: said.refunded, kind: 'money', width: 14 },
    { head: said.waived, kind: 'money', width: 14 },
    { head: said.toHand, kind: 'money', width: 14 },
    { head: said.gap, kind: 'money', width: 14 },
    { head: said.receipts, width: 8 },
    { head: said.from, width: 26 },
    { head: said.to, width: 26 },
    { head: said.received, kind: 'moment', width: 17 },
    { head: said.noteHead, width: 40 },
  ];
}

export async function* sheetRows(
  closings: readonly Closing[],
  names: ReadonlyMap<string, string>,
  language: Language,
): AsyncGenerator<Cell[]> {
  for (const one of closings)
    yield [
      localOf(one.closed_at),
      one.levies,
      one.charges,
      one.refunded,
      one.waived_levies + one.waived_charges,
      one.counted,
      gapOf(one),
      one.receipts,
      names.get(one.closed_by) ?? '',
      names.get(one.treasurer_id) ?? '',
      one.received_at && localOf(one.received_at),
      closingNote(one, language),
    ];
}
