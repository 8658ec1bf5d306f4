import { Type } from 'typebox';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, download, missing, page } from '#platform/http/index.ts';
import { type Format, mediaTypes, spreadsheet } from '#platform/spreadsheet/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { countersOf } from '../counters.ts';
import { paths } from '../paths.ts';
import { bookWords } from '../receipt-books/books.text.ts';
import { UsagePage } from './usage.page.tsx';
import { lastQuarters, quarterKey, quarterOf, readQuarter } from './usage.rules.ts';
import { usageWords } from './usage.text.ts';
import { feesIn, shareColumns, shareRows, sheetColumns, sheetRows, usageIn } from './usage.view.ts';

const query = Type.Object({
  quay: Type.Optional(Type.String({ maxLength: 80 })),
  /** `2019-1`: a quarter. */
  ky: Type.Optional(Type.String({ maxLength: 10 })),
  /** `in`: the view for paper. */
  xem: Type.Optional(Type.Literal('in')),
  /** `nop`: what is kept and what is paid to the budget, a fee a line; a file of it only. */
  bang: Type.Optional(Type.Literal('nop')),
});
const needs = 'dossier.cash';
type Asked = Visit<unknown, { quay?: string; ky?: string; xem?: 'in'; bang?: 'nop' }>;

/** `/can-bo/su-dung-bien-lai`: the quarter's account of receipts, on screen, on paper and as a file. */
export const usageRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.usage(), needs, query, handle: show }),
  ...(['csv', 'xlsx'] as const).map((format) =>
    route({ method: 'GET', path: paths.usageFile(format), needs, query, handle: (ask) => send(ask, format) }),
  ),
];

/** The counter and quarter an address means: without them, the first of one's own, and this quarter. */
async function openReport(ask: Asked) {
  const counters = await countersOf(ask);
  const { quay, ky } = ask.query;
  const counter = quay ? counters.find(({ key }) => key === quay) : counters[0];
  const quarter = ky ? readQuarter(ky) : quarterOf(dayOf(ask.now));
  if (!counter || !quarter) return undefined;
  const { db } = ask.house;
  const [usage, fees] = await Promise.all([usageIn(db, counter.id, quarter), feesIn(db, counter.id, quarter)]);
  return { counters, counter, quarter, usage, fees };
}

async function show(ask: Asked): Promise<Answer> {
  const opened = await openReport(ask);
  if (!opened) return missing;
  const { language, now, query: asked } = ask;
  return page({
    title: usageWords(language).title,
    place: 'receipts',
    trail: [{ text: bookWords(language).title, href: paths.receipts() }],
    body: (
      <UsagePage {...opened} language={language} quarters={lastQuarters(dayOf(now))} forPaper={asked.xem === 'in'} />
    ),
  });
}

async function send(ask: Asked, format: Format): Promise<Answer> {
  const opened = await openReport(ask);
  if (!opened) return missing;
  const { language } = ask;
  const { counter, quarter, usage, fees } = opened;
  const shares = ask.query.bang === 'nop';
  const sheet = {
    name: usageWords(language).quarter(quarter.n, quarter.year),
    ...(shares
      ? { columns: shareColumns(language), rows: shareRows(fees, language) }
      : { columns: sheetColumns(language), rows: sheetRows(usage, language) }),
  };
  const name = `${shares ? 'nop-ngan-sach' : 'su-dung-bien-lai'}-${counter.key}-${quarterKey(quarter)}.${format}`;
  return download(spreadsheet(format, sheet), mediaTypes[format], name);
}
