import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, download, missing, page, redirect } from '#platform/http/index.ts';
import { type Cell, type Format, mediaTypes, spreadsheet } from '#platform/spreadsheet/index.ts';
import { dayOf, localOf } from '#platform/time/index.ts';
import { copiesOf, listPaperRoutes, type PrintableList } from '../../documents/index.ts';
import { bundleWords } from '../hand-over/bundle.text.ts';
import { paths } from '../paths.ts';
import { bundleListWords, lineStateText, surplusText, twoFigures } from './bundle.text.ts';
import { carry } from './carry.act.ts';
import type { CarriedTyped } from './carry.rules.ts';
import { carriedText, carryReasonText, carryWords } from './carry.text.ts';
import { clear } from './clear.act.ts';
import { bundleParams, bundleSeenQuery, carryForm, clearForm, takeBackForm } from './desk.form.ts';
import { ListPage } from './list.page.tsx';
import { type BundleSeen, bundleSeen } from './list.view.ts';
import { type HandOverPaper, handOverData, handOverPrints } from './list-paper.ts';
import { clearReasonText, takeBackReasonText } from './refusal.text.ts';
import { takeBack } from './take-back.act.ts';

const needs = 'dossier.hand-over';
const params = bundleParams;

/** A numbered hand-over list: seen, printed, taken away as a file, taken back, its differences cleared. */
export const bundleListRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.bundle(':id'),
    needs,
    params,
    query: bundleSeenQuery,
    async handle(ask) {
      const seen = await bundleSeen(ask, ask.params.id);
      return seen ? show(ask, seen, { just: ask.query.vua }) : missing;
    },
  }),
  route({
    method: 'POST',
    path: paths.takeBackBundle(':id'),
    needs,
    params,
    body: takeBackForm,
    async handle(ask) {
      const { id } = ask.params;
      const asked = { bundleId: id, reason: (ask.body.reason ?? '').trim() };
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: asked };
      const done = await perform(ask.house.db, asking, (deed) => takeBack(deed, asked));
      if (done.ok) return redirect(paths.bundle(id, 'thu-lai'));
      const seen = await bundleSeen(ask, id);
      const wrong = refusals(done.reasons, takeBackReasonText, ask.language);
      return seen?.gives ? show(ask, seen, { wrong, typed: asked.reason }) : missing;
    },
  }),
  route({
    method: 'POST',
    path: paths.clearSurplus(':id'),
    needs,
    params,
    body: clearForm,
    async handle(ask) {
      const { id } = ask.params;
      const { key, surplus, how } = ask.body;
      const asked = { bundleId: id, surplusId: surplus, how };
      const asking = { actor: ask.actor, now: ask.now, key, body: asked };
      const done = await perform(ask.house.db, asking, (deed) => clear(deed, asked));
      if (done.ok) return redirect(paths.bundle(id, 'xu-ly'));
      const seen = await bundleSeen(ask, id);
      return seen?.clears ? show(ask, seen, { wrong: refusals(done.reasons, clearReasonText, ask.language) }) : missing;
    },
  }),
  route({
    method: 'POST',
    path: paths.carryBundle(':id'),
    needs,
    params,
    body: carryForm,
    async handle(ask) {
      const { id } = ask.params;
      const { key, carrier = '', bearer = '', tracking = '', dispatched = '' } = ask.body;
      const asked = { bundleId: id, typed: { carrier, bearer, tracking, dispatched } };
      const asking = { actor: ask.actor, now: ask.now, key, body: asked };
      const done = await perform(ask.house.db, asking, (deed) => carry(deed, asked));
      if (done.ok) return redirect(paths.bundle(id, 'mang'));
      const seen = await bundleSeen(ask, id);
      const wrong = refusals(done.reasons, carryReasonText, ask.language);
      return seen?.gives ? show(ask, seen, { wrong, carried: asked.typed }) : missing;
    },
  }),
  ...listPaperRoutes({ path: paths.bundlePaper(':id'), needs, params, open: (ask) => printable(ask, ask.params.id) }),
  ...(['csv', 'xlsx'] as const).map((format) =>
    route({
      method: 'GET',
      path: paths.bundleFile(':id', format),
      needs,
      params,
      handle: (ask) => send(ask, ask.params.id, format),
    }),
  ),
];

interface Shown {
  readonly just?: string | undefined;
  readonly wrong?: readonly Refusal[];
  readonly typed?: string;
  readonly carried?: CarriedTyped;
}

async function show(ask: Visit, seen: BundleSeen, { just, wrong = [], typed = '', carried }: Shown): Promise<Answer> {
  const { language, now } = ask;
  const copies = await copiesOf(ask.house.db, handOverPrints(seen.bundle.id));
  return page({
    title: bundleListWords(language).list(seen.bundle.number),
    place: 'handOver',
    trail: [{ text: bundleWords(language).title, href: paths.handOver() }],
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.bundle(seen.bundle.id) : undefined,
    body: <ListPage {...{ language, now, seen, copies, just, wrong, typed, carried }} />,
  });
}

const codeOf = ({ bundle, from }: BundleSeen): string =>
  `PBG-${from.key}-${dayOf(bundle.given_at).year}-${String(bundle.number).padStart(4, '0')}`;

async function printable(ask: Visit, id: string): Promise<PrintableList | undefined> {
  const seen = await bundleSeen(ask, id);
  if (!seen) return undefined;
  const make = () => handOverData(ask, paperOf(seen));
  return { ...handOverPrints(id), file: codeOf(seen), page: paths.bundle(id), make };
}

function paperOf(seen: BundleSeen): HandOverPaper {
  const { bundle, from, to, giver, taker } = seen;
  const number = `${twoFigures(bundle.number)}/PBG`;
  // What a surplus was is not on the list that both signed; what was missed is.
  const lines = seen.lines.map((line) => ({
    ...line,
    note: line.state === 'lies' || line.state === 'taken' ? '' : lineStateText(line.state, 'vi'),
  }));
  const signed = { number, at: bundle.given_at, giver, taker, carried: carriedText(bundle, 'vi') };
  return { ...signed, from, to, lines, code: codeOf(seen), path: paths.bundle(bundle.id) };
}

async function send(ask: Visit, id: string, format: Format): Promise<Answer> {
  const seen = await bundleSeen(ask, id);
  if (!seen) return missing;
  const { language } = ask;
  const head = bundleWords(language);
  const columns = [
    { head: head.order, width: 6 },
    { head: head.code, width: 26 },
    { head: head.subject, width: 40 },
    { head: head.owner, width: 26 },
    { head: head.due, kind: 'moment' as const, width: 17 },
    { head: head.state, width: 30 },
  ];
  async function* rows(): AsyncGenerator<Cell[]> {
    for (const line of seen?.lines ?? []) {
      const state = lineStateText(line.state, language);
      yield [line.position, line.code, line.subject, line.owner_name, localOf(line.promised_due), state];
    }
    const carried = seen && carriedText(seen.bundle, language);
    if (carried) yield [null, '', carryWords(language).column, carried, null, ''];
    for (const one of seen?.surplus ?? []) {
      const said = bundleListWords(language);
      const standing = `${said.surplus} (${one.cleared_how ? said.cleared : said.open})`;
      yield [null, one.scanned, surplusText(one.kind, language), '', null, standing];
    }
  }
  const sheet = { name: bundleListWords(language).list(seen.bundle.number), columns, rows: rows() };
  return download(spreadsheet(format, sheet), mediaTypes[format], `${codeOf(seen)}.${format}`);
}
