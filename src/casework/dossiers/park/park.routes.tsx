import { accountNames } from '#foundations/access/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { perform, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { currentVersion } from '../../procedures/index.ts';
import { paths } from '../paths.ts';
import { countersOf } from '../receive/counters.ts';
import { unpark } from './end.act.ts';
import { discardForm, parkedParams, parkedQuery } from './park.form.ts';
import { counterOfParked, type ParkedRow, parkedAt } from './park.store.ts';
import { parkReasonText, parkWords } from './park.text.ts';
import { ParkedPage, type ParkedPageProps } from './parked.page.tsx';

/** What waits at a counter: seen, taken up and thrown away by whoever receives there, and by nobody else (law 9). */
export const parkRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.parked(),
    needs: 'dossier.receive',
    query: parkedQuery,
    async handle(ask) {
      const counters = await countersOf(ask);
      const counter = counters.find((one) => one.key === ask.query.quay) ?? counters[0];
      return counter ? show(ask, { counter, counters, vua: ask.query.vua, wrong: [] }) : missing;
    },
  }),
  route({
    method: 'POST',
    path: paths.discardParked(':id'),
    needs: 'dossier.receive',
    params: parkedParams,
    body: discardForm,
    async handle(ask) {
      const counters = await countersOf(ask);
      const at = await counterOfParked(ask.house.db, ask.params.id);
      const counter = counters.find((one) => one.id === at);
      if (!counter) return missing;
      const { key, ground } = ask.body;
      const asking = { actor: ask.actor, now: ask.now, key, body: { ...ask.params, ...ask.body } };
      const done = await perform(ask.house.db, asking, (deed) => unpark(deed, ask.params.id, ground));
      if (done.ok) return redirect(paths.parkedAt(counter.key));
      return show(ask, { counter, counters, wrong: refusals(done.reasons, parkReasonText, ask.language) });
    },
  }),
];

interface Shown {
  readonly counter: Unit;
  readonly counters: readonly Unit[];
  readonly vua?: string | undefined;
  readonly wrong: ParkedPageProps['wrong'];
}

async function show(ask: Visit, { vua, ...shown }: Shown): Promise<Answer> {
  const { language, house } = ask;
  const rows = await parkedAt(house.db, shown.counter.id);
  const [procedures, names] = await Promise.all([
    procedureNames(ask, rows),
    accountNames(
      house.db,
      rows.map((row) => row.parked_by),
    ),
  ]);
  const just = rows.find((row) => row.id === vua);
  return page({
    title: parkWords(language).list,
    place: 'parked',
    status: shown.wrong.length > 0 ? 422 : 200,
    body: <ParkedPage {...{ ...shown, language, rows, procedures, names, just, days: house.parkedDays }} />,
  });
}

async function procedureNames(ask: Visit, rows: readonly ParkedRow[]): Promise<Map<string, string>> {
  const day = dayOf(ask.now);
  const keys = [...new Set(rows.map((row) => row.procedure_key))];
  const versions = await Promise.all(keys.map((key) => currentVersion(ask.house.db, key, day)));
  return new Map(versions.flatMap((version) => (version ? [[version.key, version.name]] : [])));
}
