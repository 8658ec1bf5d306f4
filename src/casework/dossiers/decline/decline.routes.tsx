import { accountNames } from '#foundations/access/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { addressText, partyById } from '../../parties/index.ts';
import { currentVersion } from '../../procedures/index.ts';
import type { Version } from '../../procedures/rules.ts';
import { paths } from '../paths.ts';
import { countersOf } from '../receive/counters.ts';
import { draftOf } from '../receive/draft.ts';
import type { ReceiveForm } from '../receive/receive.form.ts';
import { decline } from './decline.act.ts';
import { type DeclineForm, declinedQuery, declineForm, declineQuery } from './decline.form.ts';
import { DeclinePage } from './decline.page.tsx';
import { readDecline } from './decline.read.rules.ts';
import { declinedAt, declinedById } from './decline.store.ts';
import { declineReasonText, declineWords } from './decline.text.ts';
import { declinedSheet } from './declined.file.ts';
import { DeclinedPage } from './declined.page.tsx';

/** The counter declines to receive, and the book of what it declined. */
export const declineRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.decline(),
    needs: 'dossier.receive',
    query: declineQuery,
    async handle(ask) {
      const counter = await counterOf(ask, ask.query.quay);
      if (!counter) return missing;
      const version = await versionOf(ask, ask.query['thu-tuc']);
      const draft = ask.query.nhap ? await draftOf(ask, ask.query.nhap) : undefined;
      const form = { key: newId(), counter: counter.key, ...(draft && (await typedBefore(ask, draft.form))) };
      return showDecline(ask, { counter, version, form });
    },
  }),
  route({
    method: 'POST',
    path: paths.declined(),
    needs: 'dossier.receive',
    body: declineForm,
    async handle(ask) {
      const form = ask.body;
      const counter = (await countersOf(ask)).find((one) => one.key === form.counter);
      if (!counter) return missing;
      const version = await versionOf(ask, form.procedure);
      const at = { oneStopId: counter.id, procedureId: version?.procedureId ?? null };
      const asking = { actor: ask.actor, now: ask.now, key: form.key, body: form };
      const declining = readDecline(form, version?.name ?? '');
      const done = await perform(ask.house.db, asking, (deed) => decline(deed, at, declining));
      if (!done.ok) {
        const wrong = refusals(done.reasons, declineReasonText, ask.language);
        return showDecline(ask, { counter, version, form: { ...form, key: newId() }, wrong });
      }
      const row = await declinedById(ask.house.db, done.value);
      return row ? redirect(paths.declinedJust(counter.key, row.number)) : missing;
    },
  }),
  route({
    method: 'GET',
    path: paths.declined(),
    needs: 'dossier.receive',
    query: declinedQuery,
    async handle(ask) {
      const counters = await countersOf(ask);
      const counter = await counterOf(ask, ask.query.quay);
      return counter ? showDeclined(ask, { counter, counters, ...ask.query }) : missing;
    },
  }),
  ...sheetRoutes({
    path: paths.declined(),
    needs: 'dossier.receive',
    query: declinedQuery,
    async sheet(ask) {
      const counter = await counterOf(ask, ask.query.quay);
      return counter && declinedSheet(ask, counter, ask.query.nam ?? dayOf(ask.now).year);
    },
  }),
];

/** The counter that is named, or the first at which this official receives. */
async function counterOf(ask: Visit, key: string | undefined): Promise<Unit | undefined> {
  const counters = await countersOf(ask);
  return counters.find((one) => one.key === key) ?? counters[0];
}

const versionOf = async (ask: Visit, key: string | undefined): Promise<Version | undefined> =>
  key ? currentVersion(ask.house.db, key, dayOf(ask.now)) : undefined;

/** What was typed while receiving; of a person who was looked up, what the register knows. */
async function typedBefore(ask: Visit, form: ReceiveForm): Promise<Partial<DeclineForm>> {
  const known = form.ownerId && form.ownerId !== 'new' ? await partyById(ask.house.db, form.ownerId) : undefined;
  return {
    name: known?.name ?? form.name ?? '',
    identity: known?.identity_number ?? form.identityNumber ?? '',
    address: addressText({
      hamlet: known?.hamlet ?? form.hamlet ?? null,
      address: known?.address ?? form.address ?? '',
    }),
    phone: form.phone || (known?.phone ?? ''),
    email: form.email || (known?.email ?? ''),
    request: form.subject ?? '',
  };
}

interface Shown {
  readonly counter: Unit;
  readonly version: Version | undefined;
  readonly form: DeclineForm;
  readonly wrong?: readonly Refusal[];
}

function showDecline(ask: Visit, { counter, version, form, wrong = [] }: Shown): Answer {
  const { language } = ask;
  return page({
    title: declineWords(language).title,
    place: 'receive',
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.declineAt(counter.key, version?.key) : undefined,
    body: <DeclinePage {...{ language, counter, procedure: version, form, wrong }} />,
  });
}

/** Lines on a page of the book. */
const most = 50;

interface Asked {
  readonly counter: Unit;
  readonly counters: readonly Unit[];
  readonly nam?: number;
  readonly truoc?: number;
  readonly vua?: number;
}

async function showDeclined(ask: Visit, { counter, counters, nam, truoc, vua }: Asked): Promise<Answer> {
  const { language } = ask;
  const year = nam ?? dayOf(ask.now).year;
  const found = await declinedAt(ask.house.db, { oneStopId: counter.id, year, below: truoc ?? 2_000_000, most });
  const rows = found.slice(0, most);
  const names = await accountNames(
    ask.house.db,
    rows.map((row) => row.declined_by),
  );
  const just = rows.find((row) => row.number === vua);
  const shown = { language, counter, counters, year, rows, names, just, more: found.length > most };
  return page({ title: declineWords(language).list, place: 'declined', body: <DeclinedPage {...shown} /> });
}
