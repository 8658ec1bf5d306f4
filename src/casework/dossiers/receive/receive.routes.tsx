import { isOpenOn, type Unit } from '#foundations/organisations/index.ts';
import { type Deed, perform } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { largestUpload } from '../../documents/index.ts';
import { partyById } from '../../parties/index.ts';
import { endedOfferingsAt, offeringsAt, sayNotReceivable, versionById } from '../../procedures/index.ts';
import { canBeReceived, codeOn, requirementsOf } from '../../procedures/rules.ts';
import { receiveFromSlip, type SlipReason } from '../paper-slips/enter.act.ts';
import { receivedAt } from '../paper-slips/slips.view.ts';
import { unpark } from '../park/end.act.ts';
import type { ParkReason } from '../park/park.rules.ts';
import { parkHere, takenUp } from '../park/park.show.ts';
import { parkWords } from '../park/park.text.ts';
import { paths } from '../paths.ts';
import { ChoosePage } from './choose.page.tsx';
import { countersOf } from './counters.ts';
import { draftOf, draftPath } from './draft.ts';
import { groundOf } from './ground.ts';
import { type ReceiveRefusal, receive } from './receive.act.ts';
import { type ReceiveForm, receiveForm, receiveQuery } from './receive.form.ts';
import { ReceivePage } from './receive.page.tsx';
import { caseOf, isTickedCertified, readReception, submitterOf } from './receive.read.rules.ts';
import type { Decided } from './receive.rows.ts';
import { receiveWords } from './receive.text.ts';
import { type Shown, screenOf } from './receive.view.tsx';
import type { Received } from './receive.write.ts';
import { keepScans } from './scans.ts';

/** The counter: choose the procedure, fill in, see the day that will be promised, receive. */
export const receiveRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.receive(),
    needs: 'dossier.receive',
    query: receiveQuery,
    async handle(ask) {
      const counters = await countersOf(ask);
      const counter = counters.find((one) => one.key === ask.query.quay) ?? counters[0];
      if (!counter) return missing;
      const key = ask.query['thu-tuc'];
      const ground = key ? await groundOf(ask.house.db, counter.id, key, ask.now) : undefined;
      if (!ground) return choose(ask, counters, counter);
      const { phieu: slip = '', 'truong-hop': case_ = '' } = ask.query;
      const fresh = { key: '', counter: counter.key, procedure: key ?? '', case: case_, slip };
      const { nhap, 'tam-gac': parked } = ask.query;
      const draft = parked ? await takenUp(ask, counter.id, parked) : nhap ? await draftOf(ask, nhap) : undefined;
      if (parked && !draft) return redirect(paths.parkedAt(counter.key));
      const { form, scans } = draft ?? { form: fresh as ReceiveForm, scans: new Map<string, string>() };
      return show(ask, { form, ground, counter, reasons: [], scans, refusedScans: [] });
    },
  }),
  route({
    method: 'POST',
    path: paths.receive(),
    needs: 'dossier.receive',
    body: receiveForm,
    takesFiles: largestUpload,
    async handle(ask) {
      const form = ask.body as ReceiveForm;
      const counter = (await countersOf(ask)).find((one) => one.key === form.counter);
      const ground = counter && (await groundOf(ask.house.db, counter.id, form.procedure, await receivedAt(ask, form)));
      if (!counter || !ground) return missing;
      const { scans, refused } = await keepScans(ask, form);
      const shown = { form, ground, counter, reasons: [], scans, refusedScans: refused };
      if (refused.length > 0) return show(ask, shown, 422);
      if (form.do === 'receive') return doReceive(ask, shown, counter.id);
      if (form.do === 'park') return doPark(ask, shown, counter.id);
      if (form.do === 'decline') return toDecline(ask, shown);
      return again(ask, form.do === 'all' ? { ...shown, form: allTicked(form, shown) } : shown);
    },
  }),
];

/** What was parked ends in the deed that receives it: one draft becomes one dossier. */
async function receiveParked(
  deed: Deed,
  { parked = '', slip = '', paperTime = '' }: ReceiveForm,
  { reception, scans }: Pick<Decided, 'reception' | 'scans'>,
): Promise<Result<Received, ReceiveRefusal | ParkReason | SlipReason>> {
  const ended = parked ? await unpark(deed, parked, 'received') : accept(parked);
  if (!ended.ok) return ended;
  if (slip) return receiveFromSlip(deed, { code: slip, time: paperTime }, { reception, scans });
  return receive(deed, reception, scans);
}

async function doPark(ask: Visit, shown: Shown, oneStopId: string): Promise<Answer> {
  const done = await parkHere(ask, shown, oneStopId);
  if (done.ok) return redirect(paths.parkedAt(shown.form.counter, done.value));
  const reasons = done.reasons.filter((reason) => reason.reason !== 'key-reused');
  const before = reasons.length === 0 ? parkWords(ask.language).parkedBefore : undefined;
  return show(ask, { ...shown, reasons, before, form: { ...shown.form, key: newId() } }, 422);
}

async function doReceive(ask: Visit, shown: Shown, oneStopId: string): Promise<Answer> {
  const { form, ground, scans } = shown;
  const chosen = form.ownerId && form.ownerId !== 'new' ? await partyById(ask.house.db, form.ownerId) : undefined;
  const { witnesses } = ask.house;
  const reception = readReception(form, { oneStopId, version: ground.version, chosen, witnesses });
  const asking = { actor: ask.actor, now: ask.now, key: form.key, body: { ...form, find: '' } };
  const done = await perform(ask.house.db, asking, (deed) => receiveParked(deed, form, { reception, scans }));
  if (done.ok) return redirect(`${paths.dossier(done.value.code)}?vua=nhan`);
  const reasons = done.reasons.filter((reason) => reason.reason !== 'key-reused');
  const before = reasons.length === 0 ? receiveWords(ask.language).receivedBefore : undefined;
  return show(ask, { ...shown, reasons, before, form: { ...form, key: newId() } }, 422);
}

/** The counter as it is now, at an address of its own: going back to it from elsewhere loses nothing. */
async function again(ask: Visit, shown: Shown): Promise<Answer> {
  const path = await draftPath(ask, shown);
  return path ? redirect(path) : show(ask, shown);
}

/** What cannot be received is declined on a page of its own; what was typed goes along where an address can carry it. */
async function toDecline(ask: Visit, shown: Shown): Promise<Answer> {
  const { counter, procedure } = shown.form;
  return redirect((await draftPath(ask, shown, paths.declineDraft)) ?? paths.declineAt(counter, procedure));
}

async function show(ask: Visit, shown: Shown, status = 200): Promise<Answer> {
  const screen = await screenOf(ask, shown);
  const said = receiveWords(ask.language);
  return page({
    title: `${said.title}: ${shown.ground.version.name}`,
    place: 'receive',
    status,
    again: status === 422 ? await draftPath(ask, shown) : undefined,
    body: <ReceivePage screen={screen} />,
  });
}

async function choose(
  ask: Visit<unknown, { readonly tim?: string; readonly phieu?: string }>,
  counters: readonly Unit[],
  counter: Unit,
): Promise<Answer> {
  const { db } = ask.house;
  const day = dayOf(ask.now);
  const { tim: typed = '', phieu: slip = '' } = ask.query;
  const [offered, gone] = await Promise.all([
    offeringsAt(db, counter.id, day, typed),
    typed.trim() ? endedOfferingsAt(db, counter.id, day, typed) : [],
  ]);
  const rows = await Promise.all(
    offered.map(async (one) => {
      const version = await versionById(db, one.versionId);
      const judged = version && canBeReceived(version, one.offering, day);
      const why =
        judged && !judged.ok ? judged.reasons.map((reason) => sayNotReceivable(reason, ask.language)).join(' ') : null;
      return { key: one.key, name: one.name, field: one.field, code: codeOn(one, day), why };
    }),
  );
  const said = receiveWords(ask.language);
  return page({
    title: said.title,
    place: 'receive',
    body: (
      <ChoosePage
        {...{ language: ask.language, counter, counters, typed, slip, offered: rows }}
        gone={gone.map(({ key, name, validTo }) => ({ key, name, since: validTo }))}
        ended={counter.closedOn && !isOpenOn(counter, day) ? counter.closedOn : undefined}
      />
    ),
  });
}

/** F4: every required paper is here, in the counts asked for. */
function allTicked(form: ReceiveForm, { ground }: Pick<Shown, 'ground'>): ReceiveForm {
  const papers = requirementsOf(ground.version, caseOf(form, ground.version), { submitter: submitterOf(form) }).filter(
    (paper) => paper.required,
  );
  return {
    ...form,
    brought: papers.map((paper) => paper.key),
    shown: papers.filter((paper) => paper.show && !isTickedCertified(form, paper)).map((paper) => paper.key),
  };
}
