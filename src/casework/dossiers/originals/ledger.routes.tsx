import { Type } from 'typebox';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, download, missing, page } from '#platform/http/index.ts';
import { type Format, mediaTypes, spreadsheet } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { LedgerPage } from './ledger.page.tsx';
import { countLedger } from './ledger.store.ts';
import { ledgerWords } from './ledger.text.ts';
import { type LedgerAddress, ledgerSeen, openLedger, sheetColumns, sheetRows } from './ledger.view.ts';

const query = Type.Object({
  quay: Type.Optional(Type.String({ maxLength: 80 })),
  loc: Type.Optional(Type.String({ maxLength: 10 })),
  trang: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  xem: Type.Optional(Type.Literal('in')),
});
const perPage = 50;
// Two may: who receives at the counter, and who returns there.
const needs = 'dossier.read';

/** `/can-bo/ban-chinh`: the ledger of originals of a counter, on screen, on paper and as a file. */
export const ledgerRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.originals(), needs, query, handle: show }),
  ...(['csv', 'xlsx'] as const).map((format) =>
    route({ method: 'GET', path: paths.originalsFile(format), needs, query, handle: (ask) => send(ask, format) }),
  ),
];

type Asked = Visit<unknown, LedgerAddress>;

async function show(ask: Asked): Promise<Answer> {
  const { language, house, query: asked } = ask;
  const open = await openLedger(ask, asked.xem ? 'print' : 'look');
  if (!open) return missing;
  const number = asked.xem ? undefined : (asked.trang ?? 1);
  const part = number ? { limit: perPage, offset: (number - 1) * perPage } : { limit: null, offset: 0 };
  const [lines, n, left] = await Promise.all([
    ledgerSeen(ask, open, part),
    countLedger(house.db, open.ledger),
    countLedger(house.db, { ...open.ledger, standing: 'left' }),
  ]);
  return page({
    title: ledgerWords(language).title,
    place: 'originals',
    body: <LedgerPage {...{ language, open, lines, n, left }} page={number} pages={Math.ceil(n / perPage)} />,
  });
}

async function send(ask: Asked, format: Format): Promise<Answer> {
  const open = await openLedger(ask, format);
  if (!open) return missing;
  const { language, now } = ask;
  const lines = await ledgerSeen(ask, open, { limit: null, offset: 0 });
  const sheet = {
    name: ledgerWords(language).title,
    columns: sheetColumns(language),
    rows: sheetRows(lines, language),
  };
  const name = `so-giu-ban-chinh-${open.counter.key}-${dayOf(now)}.${format}`;
  return download(spreadsheet(format, sheet), mediaTypes[format], name);
}
