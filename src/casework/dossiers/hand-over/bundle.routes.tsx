import { Type } from 'typebox';
import { unitByKey } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { paths } from '../paths.ts';
import { betweenSheet, bundlesSheet } from './bundle.file.ts';
import { bundleForm, bundleQuery } from './bundle.form.ts';
import { BundlePage, type BundlePageProps } from './bundle.page.tsx';
import { between } from './bundle.store.ts';
import { bundleWords } from './bundle.text.ts';
import { type Bundle, bundlesOf, type Sent } from './bundle.view.ts';
import { handOver, takeOver } from './hand-over.act.ts';
import { handOverReasonText } from './hand-over.text.ts';
import { difference, differs, readScans } from './scan.rules.ts';
import { SheetPage } from './sheet.page.tsx';

const betweenQuery = Type.Object({ giao: Type.String({ maxLength: 80 }), nhan: Type.String({ maxLength: 80 }) });

/** Bundles between offices: given and taken at one press each, compared with the folders first. */
export const bundleRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.handOver(),
    needs: 'dossier.hand-over',
    query: bundleQuery,
    async handle(ask) {
      const { vua, so, giao, nhan } = ask.query;
      const sheet = giao && nhan && vua === 'giao' ? paths.handOverSheet(giao, nhan) : undefined;
      const just = so ? { side: vua === 'giao' ? ('give' as const) : ('take' as const), n: so, sheet } : undefined;
      return show(ask, await bundlesOf(ask), { just });
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
      const done = await perform(ask.house.db, asking, (deed) =>
        (side === 'give' ? handOver : takeOver)(deed, { codes }),
      );
      if (done.ok) return redirect(afterwards(side, done.value.length, bundle));
      const sent = bundle && new Map([[bundle, { ticked: new Set(codes), scans, difference: undefined }]]);
      return show(ask, bundles, { wrong: refusals(done.reasons, handOverReasonText, ask.language), sent });
    },
  }),
  route({
    method: 'GET',
    path: paths.handOverSheets(),
    needs: 'dossier.hand-over',
    query: betweenQuery,
    handle: (ask) => showSheet(ask, ask.query.giao, ask.query.nhan),
  }),
  ...sheetRoutes({ path: paths.handOver(), needs: 'dossier.hand-over', sheet: bundlesSheet }),
  ...sheetRoutes({
    path: paths.handOverSheets(),
    needs: 'dossier.hand-over',
    query: betweenQuery,
    sheet: betweenSheet,
  }),
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

const afterwards = (side: Bundle['side'], n: number, bundle: Bundle | undefined): string => {
  const said = new URLSearchParams({ vua: side === 'give' ? 'giao' : 'nhan', so: String(n) });
  if (bundle && side === 'give') {
    said.set('giao', bundle.from.key);
    said.set('nhan', bundle.to.key);
  }
  return `${paths.handOver()}?${said}`;
};

interface Shown {
  readonly just?: BundlePageProps['just'];
  readonly sent?: ReadonlyMap<Bundle, Sent> | undefined;
  readonly wrong?: readonly Refusal[];
}

function show(ask: Visit, bundles: readonly Bundle[], { just, sent = new Map(), wrong = [] }: Shown): Answer {
  const { language, now } = ask;
  return page({
    title: bundleWords(language).title,
    place: 'handOver',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.handOver() : undefined,
    body: <BundlePage language={language} now={now} bundles={bundles} sent={sent} wrong={wrong} just={just} />,
  });
}

/** Either side may print the list. */
async function showSheet(ask: Visit, fromKey: string, toKey: string): Promise<Answer> {
  const { db } = ask.house;
  const [from, to] = await Promise.all([unitByKey(db, fromKey), unitByKey(db, toKey)]);
  if (!from || !to || !may(ask.actor, 'dossier.hand-over', { unitIds: [from.id, to.id] }).ok) return missing;
  const legs = await between(db, from.id, to.id);
  const said = bundleWords(ask.language);
  return page({
    title: said.sheet,
    place: 'handOver',
    trail: [{ text: said.title, href: paths.handOver() }],
    body: <SheetPage language={ask.language} now={ask.now} from={from} to={to} legs={legs} />,
  });
}
