import { unitsById } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, page, redirect } from '#platform/http/index.ts';
import { passBetween } from '../bundle/pass.act.ts';
import { bundlesAt } from '../bundle/standing.store.ts';
import { paths } from '../paths.ts';
import { bundlesSheet } from './bundle.file.ts';
import { bundleForm, bundleQuery } from './bundle.form.ts';
import { BundlePage, type BundlePageProps } from './bundle.page.tsx';
import { bundleWords } from './bundle.text.ts';
import { type Bundle, bundlesOf } from './bundle.view.ts';
import { handOverReasonText } from './hand-over.text.ts';

/** Bundles between offices: given and taken at one press each; folder by folder at the scanner's desk. */
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
      const { side, from, to, key } = ask.body;
      const codes = [ask.body.codes ?? []].flat();
      const asking = { actor: ask.actor, now: ask.now, key, body: { side, codes } };
      const done = await perform(ask.house.db, asking, (deed) => passBetween(deed, side, { from, to, codes }));
      if (done.ok) return redirect(done.value);
      const bundles = await bundlesOf(ask);
      const bundle = bundles.find((one) => one.side === side && one.from.id === from && one.to.id === to);
      const sent = bundle && new Map([[bundle, new Set(codes)]]);
      return show(ask, bundles, { wrong: refusals(done.reasons, handOverReasonText, ask.language), sent });
    },
  }),
  ...sheetRoutes({ path: paths.handOver(), needs: 'dossier.hand-over', sheet: bundlesSheet }),
];

interface Shown {
  readonly just?: BundlePageProps['just'];
  readonly sent?: BundlePageProps['sent'] | undefined;
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
