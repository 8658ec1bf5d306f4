import { unitsById } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import { type Deed, perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, page, redirect } from '#platform/http/index.ts';
import { accept, type Result } from '#platform/result/index.ts';
import { type Sending, sendBundle } from '../bundle/send.act.ts';
import { bundlesAt } from '../bundle/standing.store.ts';
import { paths } from '../paths.ts';
import { bundlesSheet } from './bundle.file.ts';
import { bundleForm, bundleQuery } from './bundle.form.ts';
import { BundlePage, type BundlePageProps } from './bundle.page.tsx';
import { bundleWords } from './bundle.text.ts';
import { type Bundle, bundlesOf, type Sent } from './bundle.view.ts';
import { type HandOverReason, takeOver } from './hand-over.act.ts';
import { handOverReasonText } from './hand-over.text.ts';
import { difference, differs, readScans } from './scan.rules.ts';

/** Bundles between offices: given and taken at one press each, compared with the folders first. */
export const bundleRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.handOver(),
    needs: 'dossier.hand-over',
    query: bundleQuery,
    async handle(ask) {
      return show(ask, await bundlesOf(ask), { just: ask.query.so });
    },
  }),
  route({
    method: 'POST',
    path: paths.handOver(),
    needs: 'dossier.hand-over',
    body: bundleForm,
    async handle(ask) {
      const { side, from, to, ...form } = ask.body;
      const bundles = await bundlesOf(ask);
      const bundle = bundles.find((one) => one.side === side && one.from.id === from && one.to.id === to);
      const codes = [form.codes ?? []].flat();
      const scans = form.scans ?? '';
      if (bundle && mustLookFirst(bundle, { scans, compared: form.compared, asked: form.do === 'compare' }))
        return show(ask, bundles, { sent: compared(bundle, scans) });
      const asking = { actor: ask.actor, now: ask.now, key: form.key, body: { side, codes } };
      const done = await perform(ask.house.db, asking, (deed) => pass(deed, side, { from, to, codes }));
      if (done.ok) return redirect(done.value);
      const sent = bundle && new Map([[bundle, { ticked: new Set(codes), scans, difference: undefined }]]);
      return show(ask, bundles, { wrong: refusals(done.reasons, handOverReasonText, ask.language), sent });
    },
  }),
  ...sheetRoutes({ path: paths.handOver(), needs: 'dossier.hand-over', sheet: bundlesSheet }),
];

/** A press on a list whose folders were scanned and not yet compared shows the difference first, where there is one. */
function mustLookFirst(
  bundle: Bundle,
  { scans, compared, asked }: { scans: string; compared: string | undefined; asked: boolean },
): boolean {
  if (asked) return true;
  const seen = readScans(scans).join() === readScans(compared ?? '').join();
  return !seen && differs(difference(codesOf(bundle), scans));
}

/** Only what was scanned stays ticked; with nothing scanned, everything. */
function compared(bundle: Bundle, scans: string): ReadonlyMap<Bundle, Sent> {
  const found = readScans(scans).length > 0 ? difference(codesOf(bundle), scans) : undefined;
  return new Map([[bundle, { ticked: new Set(found?.found ?? codesOf(bundle)), scans, difference: found }]]);
}

const codesOf = (bundle: Bundle): string[] => bundle.legs.map((leg) => leg.code);

/** What is given goes on a numbered list; what is signed for may be part of one. Answers with the page that shows it. */
async function pass(deed: Deed, side: Bundle['side'], sending: Sending): Promise<Result<string, HandOverReason>> {
  if (side === 'give') {
    const sent = await sendBundle(deed, sending);
    return sent.ok ? accept(paths.bundle(sent.value, 'giao')) : sent;
  }
  const taken = await takeOver(deed, sending);
  return taken.ok ? accept(`${paths.handOver()}?so=${taken.value.length}`) : taken;
}

interface Shown {
  readonly just?: BundlePageProps['just'];
  readonly sent?: ReadonlyMap<Bundle, Sent> | undefined;
  readonly wrong?: readonly Refusal[];
}

async function show(
  ask: Visit,
  bundles: readonly Bundle[],
  { just, sent = new Map(), wrong = [] }: Shown,
): Promise<Answer> {
  const { language, now } = ask;
  const { db } = ask.house;
  const mine = unitsWhere(ask.actor, 'dossier.hand-over');
  const [lists, units] = await Promise.all([bundlesAt(db, mine, 30), unitsById(db)]);
  return page({
    title: bundleWords(language).title,
    place: 'handOver',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.handOver() : undefined,
    body: <BundlePage {...{ language, now, bundles, sent, wrong, just, lists, units }} />,
  });
}
