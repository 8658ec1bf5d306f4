import type { Cell, Column } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { kindName } from '../receipts/receipt.text.ts';
import { type Exempted, partsOf } from './exempted.rules.ts';
import { exemptedColumns, exemptedWords } from './exempted.text.ts';

/** The code of a dossier, or the word for the lane, which gives none. */
export const matterOf = ({ code }: Exempted, language: Language): string =>
  code ?? exemptedWords(language).certification;

/** `100%`; of what was waived before shares were kept, all of it. */
export const shareOf = ({ exemption }: Exempted): string => `${exemption?.percent ?? 100}%`;

/** Whether the original was seen; nothing where nobody wrote it down. */
const seenText = ({ exemption }: Exempted, language: Language): string => {
  const said = exemptedWords(language);
  return exemption ? (exemption.original ? said.seen : said.notSeen) : said.notWritten;
};

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
    { head: head.percent, width: 8 },
    { head: head.law, width: 28 },
    { head: head.proof, width: 30 },
    { head: head.number, width: 14 },
    { head: head.year, width: 8 },
    { head: head.issuer, width: 28 },
    { head: head.original, width: 10 },
    { head: head.by, width: 26 },
  ];
};

export async function* sheetRows(lines: readonly Exempted[], language: Language): AsyncGenerator<Cell[]> {
  for (const line of lines) {
    const { paper, number, year, issuer } = partsOf(line);
    yield [
      ...[dayOf(line.at), matterOf(line, language), line.owner, kindName(line.kind, language), line.fee],
      ...[line.waived, line.ground, shareOf(line), line.exemption?.law ?? ''],
      ...[paper, number, year, issuer, seenText(line, language), line.by],
    ];
  }
}
