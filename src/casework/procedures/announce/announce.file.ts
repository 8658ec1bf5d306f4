import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { ChainRow } from './announce.page.tsx';
import { announceWords } from './announce.text.ts';

/** The decisions, and the working days until each was entered and hung. */
export function chainSheet({ language, now }: Visit, lines: readonly ChainRow[]): NamedSheet {
  const said = announceWords(language);
  const sheet = sheetOf({
    name: said.title,
    lines,
    columns: [
      { head: said.number, width: 20, cell: ({ number }) => number },
      { head: said.issuer, width: 30, cell: ({ issuer }) => issuer },
      { head: said.subject, width: 50, cell: ({ title }) => title },
      { head: said.signedOn, kind: 'day', width: 12, cell: ({ signed_on }) => signed_on },
      { head: said.covers, width: 10, cell: ({ procedures }) => procedures },
      { head: said.updatedOn, kind: 'day', width: 12, cell: ({ updated_at: at }) => at && dayOf(at) },
      { head: said.daysToUpdate, width: 12, cell: ({ toUpdate }) => toUpdate ?? null },
      { head: said.hung, width: 10, cell: ({ posted }) => posted },
      { head: said.toHang, width: 10, cell: ({ sheets }) => sheets },
      { head: said.hungOn, kind: 'day', width: 12, cell: ({ posted_at: at }) => at && dayOf(at) },
      { head: said.daysToPost, width: 12, cell: ({ toPost }) => toPost },
    ],
  });
  return { ...sheet, file: `cong-bo-${dayOf(now)}` };
}
