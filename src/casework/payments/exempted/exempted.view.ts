import type { Cell, Column } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { kindName } from '../receipts/receipt.text.ts';
import type { Exempted } from './exempted.rules.ts';
import { exemptedColumns, exemptedWords } from './exempted.text.ts';

/** The code of a dossier, or the word for the lane, which gives none. */
export const matterOf = ({ code }: Exempted, language: Language): string =>
  code ?? exemptedWords(language).certification;

export const sheetColumns = (language: Language): Column[] => {
  const head = exemptedColumns(language);
  return [
    { head: head.at, kind: 'day', width: 12 },
    { head: head.code, width: 26 },
    { head: head.owner, width: 26 },
    { head: head.kind, width: 10 },
    { head: head.fee, width: 30 },
    { head: head.waived, kind: 'money', width: 14 },
    { head: head.ground, width: 36 },
    { head: head.proof, width: 30 },
    { head: head.by, width: 26 },
  ];
};

export async function* sheetRows(lines: readonly Exempted[], language: Language): AsyncGenerator<Cell[]> {
  for (const line of lines)
    yield [
      ...[dayOf(line.at), matterOf(line, language), line.owner, kindName(line.kind, language), line.fee],
      ...[line.waived, line.ground, line.proof, line.by],
    ];
}
