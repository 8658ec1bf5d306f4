import { Type } from 'typebox';
import { accountNames } from '#foundations/access/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, download, file, missing, page, redirect } from '#platform/http/index.ts';
import { type Cell, type Format, mediaTypes, spreadsheet } from '#platform/spreadsheet/index.ts';
import { dayOf, formatDay, localOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { countersOf } from '../receive/counters.ts';
import { BlockPage } from './block.page.tsx';
import { reserveSlips } from './reserve.act.ts';
import { SlipsPage } from './slips.page.tsx';
import type { TypedSlips } from './slips.rules.ts';
import { slipBlocksAt } from './slips.store.ts';
import { slipsReasonText, slipWords, voidSlipsReasonText } from './slips.text.ts';
import { type SlipsSeen, slipsSeen } from './slips.view.ts';
import { slipsPaper } from './slips-paper.ts';
import { voidSlips } from './void.act.ts';

const needs = 'dossier.receive';
const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }));
const key = Type.String({ minLength: 10, maxLength: 60 });
const params = Type.Object({ id: Type.String({ format: 'uuid' }) });

/** Slips with reserved numbers for the hours without a screen. */
export const slipRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.slips(),
    needs,
    query: Type.Object({ quay: text(80) }),
    handle: (ask) => show(ask, ask.query.quay, {}),
  }),
  route({
    method: 'POST',
    path: paths.slips(),
    needs,
    body: Type.Object({
      key,
      counter: Type.String({ maxLength: 80 }),
      day: text(20),
      count: text(10),
      reason: text(500),
      useBy: text(20),
    }),
    async handle(ask) {
      const { key, counter: at, day = '', count = '', reason = '', useBy = '' } = ask.body;
      const counter = (await countersOf(ask)).find((one) => one.key === at);
      if (!counter) return missing;
      const typed = { day, count: count.trim(), reason: reason.trim(), useBy };
      const asking = { actor: ask.actor, now: ask.now, key, body: { counter: at, ...typed } };
      const done = await perform(ask.house.db, asking, (deed) => reserveSlips(deed, counter.id, typed));
      if (done.ok) return redirect(paths.slipBlock(done.value, 'giu'));
      return show(ask, at, { typed, wrong: refusals(done.reasons, slipsReasonText, ask.language) });
    },
  }),
  route({
    method: 'GET',
    path: paths.slipBlock(':id'),
    needs,
    params,
    query: Type.Object({ vua: text(10) }),
    async handle(ask) {
      const seen = await slipsSeen(ask, ask.params.id);
      return seen ? showBlock(ask, seen, { just: ask.query.vua }) : missing;
    },
  }),
  route({
    method: 'POST',
    path: paths.voidSlips(':id'),
    needs,
    params,
    body: Type.Object({ key, number: text(10), why: text(500) }),
    async handle(ask) {
      const { number = '', why = '' } = ask.body;
      const asked = { blockId: ask.params.id, number: /^\d+$/.test(number) ? Number(number) : null, why: why.trim() };
      const asking = { actor: ask.actor, now: ask.now, key: ask.body.key, body: asked };
      const done = await perform(ask.house.db, asking, (deed) => voidSlips(deed, asked));
      if (done.ok) return redirect(paths.slipBlock(ask.params.id, 'huy'));
      const seen = await slipsSeen(ask, ask.params.id);
      const wrong = refusals(done.reasons, voidSlipsReasonText, ask.language);
      return seen ? showBlock(ask, seen, { wrong, typed: { why, number } }) : missing;
    },
  }),
  ...(['a4', 'a5'] as const).map((size) =>
    route({
      method: 'GET',
      path: paths.slipPaper(':id', size),
      needs,
      params,
      async handle(ask) {
        const seen = await slipsSeen(ask, ask.params.id);
        if (!seen || seen.block.last - seen.block.first + 1 === seen.block.entered + seen.block.voided) return missing;
        return file(await slipsPaper(ask, seen, size), 'application/pdf', `${nameOf(seen)}-${size}.pdf`);
      },
    }),
  ),
  ...(['csv', 'xlsx'] as const).map((format) =>
    route({
      method: 'GET',
      path: paths.slipFile(':id', format),
      needs,
      params,
      handle: (ask) => send(ask, ask.params.id, format),
    }),
  ),
];

const nameOf = ({ block, counter }: SlipsSeen): string => `phieu-in-san-${counter.key}-${block.day}-${block.first}`;

interface Shown {
  readonly wrong?: readonly Refusal[];
  readonly typed?: TypedSlips;
}

async function show(ask: Visit, quay: string | undefined, { wrong = [], typed }: Shown): Promise<Answer> {
  const counters = await countersOf(ask);
  const counter: Unit | undefined = quay ? counters.find((one) => one.key === quay) : counters[0];
  if (!counter) return missing;
  const { db } = ask.house;
  const blocks = await slipBlocksAt(db, counter.id);
  const names = await accountNames(db, [...new Set(blocks.map((block) => block.made_by))]);
  const today = dayOf(ask.now);
  const fresh = { day: formatDay(today), count: '20', reason: '', useBy: formatDay(today.add({ days: 3 })) };
  const { language, now } = ask;
  const props = { language, now, counter, counters, blocks, names, wrong, typed: typed ?? fresh };
  return page({
    title: slipWords(language).title,
    place: 'slips',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.slips({ quay: counter.key }) : undefined,
    body: <SlipsPage {...props} />,
  });
}

interface BlockShown {
  readonly just?: string | undefined;
  readonly wrong?: readonly Refusal[];
  readonly typed?: { readonly why: string; readonly number: string };
}

function showBlock(
  ask: Visit,
  seen: SlipsSeen,
  { just, wrong = [], typed = { why: '', number: '' } }: BlockShown,
): Answer {
  const { language } = ask;
  const said = slipWords(language);
  const { block, counter } = seen;
  return page({
    title: said.block(String(block.first), String(block.last)),
    place: 'slips',
    trail: [{ text: said.title, href: paths.slips({ quay: counter.key }) }],
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.slipBlock(block.id) : undefined,
    body: <BlockPage language={language} seen={seen} just={just} wrong={wrong} typed={typed} />,
  });
}

async function send(ask: Visit, id: string, format: Format): Promise<Answer> {
  const seen = await slipsSeen(ask, id);
  if (!seen) return missing;
  const said = slipWords(ask.language);
  const columns = [
    { head: said.code, width: 26 },
    { head: said.state, width: 16 },
    { head: said.owner, width: 26 },
    { head: said.paperAt, kind: 'moment' as const, width: 17 },
    { head: said.enteredAt, kind: 'moment' as const, width: 17 },
    { head: said.why, width: 40 },
  ];
  async function* rows({ slips }: SlipsSeen): AsyncGenerator<Cell[]> {
    for (const slip of slips) {
      const state = slip.entered_at ? said.entered : slip.voided_at ? said.voided : said.open;
      const [paper, entered] = [slip.paper_at, slip.entered_at].map((at) => at && localOf(at));
      yield [slip.code, state, slip.owner_name ?? '', paper ?? null, entered ?? null, slip.void_reason ?? ''];
    }
  }
  const sheet = { name: said.title, columns, rows: rows(seen) };
  return download(spreadsheet(format, sheet), mediaTypes[format], `${nameOf(seen)}.${format}`);
}
