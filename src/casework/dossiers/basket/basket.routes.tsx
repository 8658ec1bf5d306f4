import { fillWords, rowsBrought } from '#foundations/importing/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { perform } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { accept, refuse } from '#platform/result/index.ts';
import { largestUpload } from '../../documents/index.ts';
import { partyById } from '../../parties/index.ts';
import { paths } from '../paths.ts';
import { countersOf } from '../receive/counters.ts';
import { draftOf, draftPath } from '../receive/draft.ts';
import { keepScans, withScans } from '../receive/scans.ts';
import { receiveBasket } from './basket.act.ts';
import { type BasketForm, basketForm, basketQuery } from './basket.form.ts';
import { BasketPage } from './basket.page.tsx';
import { allHere, papersOfRow, receptionsOf, rowsOf, withRows } from './basket.read.rules.ts';
import { type BasketReason, type BasketRow, mostRows, unshared } from './basket.rules.ts';
import { addRow, receivable, type Shown, screenOf, standing } from './basket.screen.ts';
import { basketWords, notPlaced } from './basket.text.ts';
import { visitOf } from './basket.view.ts';
import { basketColumns, pastedAgain, rowFrom } from './fill.rules.ts';

/** Several procedures of one person in one visit: typed once, received in one deed. */
export const basketRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.basket(),
    needs: 'dossier.receive',
    query: basketQuery,
    async handle(ask) {
      const counters = await countersOf(ask);
      const counter = counters.find((one) => one.key === ask.query.quay) ?? counters[0];
      if (!counter) return missing;
      const draft = ask.query.nhap ? await draftOf(ask, ask.query.nhap) : undefined;
      const form = (draft?.form ?? { key: '', counter: counter.key }) as BasketForm;
      return show(ask, { counter, form, rows: rowsOf(form) });
    },
  }),
  route({
    method: 'POST',
    path: paths.basket(),
    needs: 'dossier.receive',
    body: basketForm,
    takesFiles: largestUpload,
    async handle(ask) {
      const sent = ask.body as BasketForm;
      const counter = (await countersOf(ask)).find((one) => one.key === sent.counter);
      if (!counter) return missing;
      const { scans, refused } = await keepScans(ask, sent);
      const form = withScans(sent, scans);
      const shown = { counter, form, rows: rowsOf(form), refused };
      if (refused.length > 0) return show(ask, shown, 422);
      if (form.remove) return again(ask, { ...shown, rows: shown.rows.filter((_, n) => String(n) !== form.remove) });
      if (form.do === 'add') return add(ask, shown);
      if (form.do === 'fill') return fillRows(ask, shown);
      if (form.do === 'all') return again(ask, { ...shown, rows: await filled(ask, shown) });
      return form.do === 'receive' ? doReceive(ask, shown) : again(ask, shown);
    },
  }),
];

async function add(ask: Visit, shown: Shown): Promise<Answer> {
  const added = await addRow(ask, shown);
  if ('error' in added) return show(ask, { ...shown, error: added.error }, 422);
  if ('matches' in added) return show(ask, { ...shown, matches: added.matches });
  return again(ask, { ...shown, form: { ...shown.form, add: '', pick: '' }, rows: [...shown.rows, added.row] });
}

/** Rows of a file beside those of the form; what is no procedure here stays where it was pasted, and is said. */
async function fillRows(ask: Visit, shown: Shown): Promise<Answer> {
  const { language, uploads } = ask;
  const brought = await rowsBrought({ uploads, pasted: shown.form.pasted }, basketColumns(language), language);
  if (!brought.ok) return show(ask, { ...shown, refused: brought.reasons }, 422);
  const free = mostRows - shown.rows.length;
  if (brought.value.length > free)
    return show(ask, { ...shown, refused: [fillWords(language).tooMany(brought.value.length, free)] }, 422);
  const found = brought.value.map(({ procedure = '' }) => receivable(ask, shown.counter.id, procedure));
  const lines = (await Promise.all(found)).map((these, n) => rowFrom(brought.value[n] ?? {}, these));
  const rows = lines.flatMap((line) => ('row' in line ? [line.row] : []));
  const left = lines.flatMap((line) => ('row' in line ? [] : [line]));
  const next = {
    ...shown,
    form: { ...shown.form, pasted: left.map(({ line }) => pastedAgain(line)).join('\n') },
    rows: [...shown.rows, ...rows],
    refused: left.map(({ line, found }) => notPlaced(line, found, language)),
    filled: rows.length,
  };
  return show(ask, next, left.length > 0 ? 422 : 200);
}

async function filled(ask: Visit, { counter, form, rows }: Shown): Promise<BasketRow[]> {
  const grounds = await standing(ask, counter.id, rows);
  return allHere(
    form,
    grounds.map(({ row }) => row),
    grounds.map(({ ground }) => ground.version),
  );
}

async function doReceive(ask: Visit, shown: Shown): Promise<Answer> {
  const { counter, form } = shown;
  const { db } = ask.house;
  const grounds = await standing(ask, counter.id, shown.rows);
  const rows = grounds.map(({ row }) => row);
  const versions = grounds.map(({ ground }) => ground.version);
  const chosen = form.ownerId && form.ownerId !== 'new' ? await partyById(db, form.ownerId) : undefined;
  const receptions = receptionsOf(form, rows, {
    oneStopId: counter.id,
    versions,
    chosen,
    witnesses: ask.house.witnesses,
  });
  const nowhere = unshared(grounds.map(({ row, ground }) => ({ papers: papersOfRow(form, row, ground.version) })));
  const asking = { actor: ask.actor, now: ask.now, key: form.key, body: { ...form, find: '' } };
  const done = await perform(db, asking, async (deed) => {
    const received = await receiveBasket(deed, counter.id, receptions);
    const reasons = [...nowhere, ...(received.ok ? [] : received.reasons)];
    return received.ok && reasons.length === 0 ? accept(received.value) : refuse<BasketReason>(...reasons);
  });
  if (done.ok) return redirect(paths.basketMade(done.value));
  const reasons = done.reasons.filter((reason) => reason.reason !== 'key-reused');
  const error = reasons.length === 0 ? { text: basketWords(ask.language).before } : undefined;
  return show(ask, { ...shown, rows, reasons, error, form: { ...form, key: newId() } }, 422);
}

/** The page as it is now, at an address of its own: going back to it loses nothing. */
async function again(ask: Visit, shown: Shown): Promise<Answer> {
  const path = await pathOf(ask, shown);
  return path ? redirect(path) : show(ask, shown);
}

const pathOf = (ask: Visit, { form, rows }: Shown): Promise<string | undefined> =>
  draftPath(
    ask,
    { form: { ...visitOf(withRows(form, rows)), brought: '', shown: '' }, scans: new Map() },
    paths.basketDraft,
  );

async function show(ask: Visit, shown: Shown & { readonly counter: Unit }, status = 200): Promise<Answer> {
  return page({
    title: basketWords(ask.language).title,
    place: 'receive',
    status,
    again: status === 422 || shown.filled ? await pathOf(ask, shown) : undefined,
    body: <BasketPage screen={await screenOf(ask, shown)} />,
  });
}
