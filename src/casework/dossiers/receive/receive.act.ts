import { calendarOf, dueText } from '#foundations/calendar/index.ts';
import type { Dates } from '#foundations/calendar/rules.ts';
import { next } from '#foundations/numbering/index.ts';
import { chain, type Unit } from '#foundations/organisations/index.ts';
import { may } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId, secretWord } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { formSetOn } from '../../documents/index.ts';
import { keepParty, type PartyForm, seen } from '../../parties/index.ts';
import { demand } from '../../payments/index.ts';
import { currentVersion, offeringAt } from '../../procedures/index.ts';
import { type Charge, type Offering, totalOf, type Version } from '../../procedures/rules.ts';
import { graphOf } from '../../workflow/index.ts';
import { start, step } from '../../workflow/rules.ts';
import { insertDossier, type NewDossier } from '../dossier/dossier.store.ts';
import { layIn } from '../dossier/paper.store.ts';
import { promise } from '../dossier/promise.store.ts';
import { movedBy, passOn, shadowsOf } from '../flow/proceed.act.ts';
import { actorId } from '../flow/take-up.act.ts';
import { open } from '../flow/task.store.ts';
import { dossierReceived } from './receive.events.ts';
import { decideReceipt, type Ground, type Receipt, type ReceiveReason, type Reception } from './receive.rules.ts';

export type ReceiveRefusal = ReceiveReason | { readonly reason: 'not-allowed' | 'no-such-procedure' };

export interface Received {
  readonly id: string;
  readonly code: string;
}

/** The counter takes a dossier: checks it, promises a day, opens the first work, and gives it its number last. */
export async function receive(
  deed: Deed,
  reception: Reception,
  scans: ReadonlyMap<string, string> = new Map(),
): Promise<Result<Received, ReceiveRefusal>> {
  if (!may(deed.actor, 'dossier.receive', { unitIds: [reception.oneStopId] }).ok)
    return refuse<ReceiveRefusal>({ reason: 'not-allowed' });
  const standing = await groundOf(deed.db, reception.oneStopId, reception.procedureKey, deed.now);
  if (!standing) return refuse<ReceiveRefusal>({ reason: 'no-such-procedure' });
  const decided = decideReceipt(reception, standing);
  if (!decided.ok) return decided;
  return accept(await enter(deed, reception, standing, { receipt: decided.value, scans }));
}

/** What a reception here and now stands on; undefined when there is no such procedure on the day. */
export async function groundOf(
  db: Db,
  oneStopId: string,
  procedureKey: string,
  now: Temporal.Instant,
): Promise<(Ground & { readonly places: readonly Unit[] }) | undefined> {
  const day = dayOf(now);
  const [version, places] = await Promise.all([currentVersion(db, procedureKey, day), chain(db, oneStopId)]);
  if (!version) return undefined;
  const authority = authorityOf(places);
  const [offering, calendar] = await Promise.all([
    offeringAt(db, version.procedureId, oneStopId, day),
    calendarOf(db, authority.id),
  ]);
  return { version, offering, calendar, now, places };
}

/** The body whose counter it is: UBND huyện or UBND xã. */
function authorityOf(places: readonly Unit[]): Unit {
  const authority = places.find((unit) => unit.kind === 'authority' || unit.kind === 'commune');
  if (!authority) throw new Error('a one-stop counter stands below no authority');
  return authority;
}

type Standing = Ground & { readonly places: readonly Unit[]; readonly version: Version };

async function enter(
  deed: Deed,
  reception: Reception,
  standing: Standing,
  { receipt, scans }: { receipt: Receipt; scans: ReadonlyMap<string, string> },
): Promise<Received> {
  const id = newId();
  const [ownerId, submitterId, graph, formSet] = await Promise.all([
    ownerOf(deed, receipt),
    submitterOf(deed, receipt),
    graphOf(deed.db, processOf(standing.version)),
    formSetOn(deed.db, dayOf(deed.now)),
  ]);
  const offering = standing.offering as Offering;
  const places = placesOf(standing.places, offering, reception.oneStopId);
  const begun = start(graph, { case: reception.caseKey, channel: reception.channel });
  const first = begun.opened[0];
  const moved =
    first?.role === 'receive' ? step(graph, begun.state, { kind: 'complete', token: first.token }) : accept(begun);
  if (!moved.ok) throw new Error(`the process of ${standing.version.key} does not leave its first step`);
  const at = { deed, dossier: { ...places, id }, calendar: standing.calendar };
  const tasks = shadowsOf(at, moved.value, null);
  const dates = datesOf(receipt.dates);
  const children = [
    layIn(deed.tx, id, papersOf(receipt, reception, scans), 'reception'),
    promise(
      deed.tx,
      id,
      { ...dates, said: dueText(receipt.dates.due, 'vi'), ground: 'reception' },
      deed.now,
      actorId(deed),
    ),
    open(deed.tx, { id, procedure_id: standing.version.procedureId, promised_due: dates.due_at }, tasks, deed.now),
    ...passOn(at, reception.oneStopId, tasks, { received: true }),
    demand(deed.tx, id, receipt.charges.map(demandOf(reception))),
    record(
      deed,
      happened(
        dossierReceived,
        { kind: 'dossier', id },
        {
          ...movedBy(moved.value, tasks, 'received'),
          closed: first ? [first.element] : [],
          version: standing.version.id,
          procedure: standing.version.procedureId,
          case: reception.caseKey,
          channel: reception.channel,
          oneStop: places.one_stop_id,
          settling: places.settling_id,
          authority: places.authority_id,
          statutoryDue: dates.statutory_due.toString(),
          committedDue: dates.committed_due.toString(),
          promisedDue: dates.due_at.toString(),
          judgedBy: receipt.dates.due.judgedBy,
          charged: String(totalOf(receipt.charges)),
          papers: receipt.requirements.length,
        },
      ),
    ),
  ];
  const row = {
    ...rowOf(reception, standing.version, receipt),
    ...places,
    id,
    ownerId,
    submitterId,
    formSet: formSet.key,
    receivedBy: actorId(deed),
    receivedAt: deed.now,
    run: moved.value.state,
    dates,
  };
  const [code] = await Promise.all([numbered(deed, authorityOf(standing.places), row), ...children]);
  return { id, code };
}

/** A version without steps is refused before (name only), so every one that gets here has a process. */
function processOf(version: Version): string {
  if (!version.definitionId) throw new Error(`the procedure ${version.key} has no process`);
  return version.definitionId;
}

const ownerOf = async (deed: Deed, { owner }: Receipt): Promise<string> => {
  if (!('id' in owner)) return keepParty(deed.tx, owner, deed.now);
  await seen(deed.tx, owner.id, deed.now, owner.phone);
  return owner.id;
};

const submitterOf = async (deed: Deed, { submitter }: Receipt): Promise<string | null> =>
  submitter ? keepParty(deed.tx, submitter as PartyForm, deed.now) : null;

function placesOf(places: readonly Unit[], offering: Offering, oneStopId: string) {
  const authority = authorityOf(places);
  const office = places.find((unit) => unit.kind === 'office') ?? authority;
  return {
    one_stop_id: oneStopId,
    settling_id: offering.settlingUnitId,
    authority_id: authority.id,
    office_id: office.id,
  };
}

const datesOf = (dates: Dates) => ({
  due_at: dates.due.due,
  statutory_due: dates.statutory.due,
  committed_due: dates.committed.due,
});

const papersOf = (receipt: Receipt, reception: Reception, scans: ReadonlyMap<string, string>) =>
  receipt.requirements.flatMap((asked) => {
    const brought = reception.brought.find((one) => one.paper === asked.key);
    if (!brought) return [];
    return [
      {
        name: asked.name,
        original: brought.original,
        copy: brought.copy,
        shown: brought.shown,
        file_digest: scans.get(asked.key) ?? null,
      },
    ];
  });

const demandOf =
  (reception: Reception) =>
  ({ fee, amount, exempted }: Charge) => ({
    kind: fee.kind,
    name: fee.name,
    amount,
    exemptionGround: exempted ? (reception.exemption?.ground ?? null) : null,
    exemptionProof: exempted ? (reception.exemption?.proof ?? null) : null,
  });

const rowOf = (reception: Reception, version: Version, receipt: Receipt) => ({
  checkWord: secretWord(4),
  procedureId: version.procedureId,
  versionId: version.id,
  caseKey: reception.caseKey,
  channel: reception.channel,
  subject: reception.subject || version.name,
  sets: reception.sets,
  ownerName: receipt.owner.name,
  submitterStanding: reception.answers.submitter === 'self' ? null : reception.answers.submitter,
  collectBy: reception.collectBy,
  judgedBy: receipt.dates.due.judgedBy,
  definitionId: processOf(version),
  fieldOnly: version.fieldOnly,
});

/** The number is taken last, so two counters wait for each other as short as can be. */
async function numbered(deed: Deed, authority: Unit, row: Omit<NewDossier, 'code'>): Promise<string> {
  const day = dayOf(deed.now).toString().slice(2).replaceAll('-', '');
  const serial = await next(deed.tx, { kind: 'dossier', ownerUnitId: authority.id, period: day });
  const code = `${authority.code}-${day}-${String(serial).padStart(4, '0')}`;
  await insertDossier(deed.tx, { ...row, code });
  return code;
}
