import { Type } from 'typebox';
import { type Unit, unitByKey } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page } from '#platform/http/index.ts';
import { namedId } from '#platform/id/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { copiesOf, listPaperRoutes, type PrintableList } from '../../documents/index.ts';
import { handOverData, handOverPrints } from '../bundle/list-paper.ts';
import { paths } from '../paths.ts';
import { betweenSheet } from './bundle.file.ts';
import { between, type LegLine } from './bundle.store.ts';
import { bundleWords, lyingText } from './bundle.text.ts';
import { SheetPage } from './sheet.page.tsx';

const needs = 'dossier.hand-over';
const query = Type.Object({ giao: Type.String({ maxLength: 80 }), nhan: Type.String({ maxLength: 80 }) });
type Asked = Visit<unknown, { giao: string; nhan: string }>;

/** What lies between two offices, given or not: seen, printed, as a file. */
export const betweenRoutes: HouseRoute[] = [
  route({ method: 'GET', path: paths.handOverSheets(), needs, query, handle: show }),
  ...listPaperRoutes({ path: paths.handOverPapers(), needs, query, open: printable }),
  ...sheetRoutes({ path: paths.handOverSheets(), needs, query, sheet: betweenSheet }),
];

interface Lying {
  readonly from: Unit;
  readonly to: Unit;
  readonly legs: readonly LegLine[];
}

/** Either side may see the list. */
async function lyingAt(ask: Asked): Promise<Lying | undefined> {
  const { db } = ask.house;
  const [from, to] = await Promise.all([unitByKey(db, ask.query.giao), unitByKey(db, ask.query.nhan)]);
  if (!from || !to || !may(ask.actor, needs, { unitIds: [from.id, to.id] }).ok) return undefined;
  return { from, to, legs: await between(db, from.id, to.id) };
}

async function show(ask: Asked): Promise<Answer> {
  const lying = await lyingAt(ask);
  if (!lying) return missing;
  const said = bundleWords(ask.language);
  const copies = await copiesOf(ask.house.db, printsOf(lying, ask));
  return page({
    title: said.sheet,
    place: 'handOver',
    trail: [{ text: said.title, href: paths.handOver() }],
    body: <SheetPage language={ask.language} now={ask.now} copies={copies} {...lying} />,
  });
}

const nameOf = ({ from, to }: Lying, ask: Asked): string => `ban-giao-${from.key}-${to.key}-${dayOf(ask.now)}`;

/** Has no row: its prints hang on its name, a day's together. */
const printsOf = ({ from, to }: Lying, ask: Asked) =>
  handOverPrints(namedId(`hand-over-between:${from.id}:${to.id}:${dayOf(ask.now)}`));

async function printable(ask: Asked): Promise<PrintableList | undefined> {
  const lying = await lyingAt(ask);
  if (!lying) return undefined;
  const { from, to } = lying;
  const lines = lying.legs.map((leg) => ({ ...leg, note: lyingText(leg, 'vi') }));
  const signed = { giver: '', taker: '', number: '', at: ask.now, carried: '' };
  const code = `BG-${from.key}-${to.key}`;
  const page = paths.handOverSheet(from.key, to.key);
  const make = () => handOverData(ask, { ...signed, from, to, lines, code, path: page });
  return { ...printsOf(lying, ask), file: nameOf(lying, ask), page, make };
}
