import { calendarOf } from '#foundations/calendar/index.ts';
import type { Calendar } from '#foundations/calendar/rules.ts';
import { type Actor, may } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import { history, type Recorded } from '#platform/events/index.ts';
import { type Paper, papersOf as printedPapersOf, scanPages } from '../../documents/index.ts';
import { type Party, partyById } from '../../parties/index.ts';
import { type Charge, chargesOf, type Refund, refundsOf } from '../../payments/index.ts';
import { versionById } from '../../procedures/index.ts';
import type { Version } from '../../procedures/rules.ts';
import { graphOf } from '../../workflow/index.ts';
import type { Graph } from '../../workflow/rules.ts';
import { type Decision, decisionsOf } from '../dossier/decision.store.ts';
import { type Dossier, dossierByCode, unitsOfDossier } from '../dossier/dossier.store.ts';
import { type Extension, extensionOf } from '../dossier/extension.store.ts';
import { notesOf } from '../dossier/note.store.ts';
import { type PaperRow, papersOf } from '../dossier/paper.store.ts';
import { type Pause, pausesOf } from '../dossier/pause.store.ts';
import { type Promised, promisesOf } from '../dossier/promise.store.ts';
import { type ResultRow, resultOf } from '../dossier/result.store.ts';
import { type WayBack, wayBackOf } from '../dossier/way-back.store.ts';
import { type Draft, draftsOf } from '../draft/draft.store.ts';
import { type DutyRow, dutiesOf } from '../duty/duty.store.ts';
import { type Leg, legsOf } from '../flow/leg.store.ts';
import { openWork, type PastTask, type Task, tasksOf } from '../flow/task.store.ts';
import { inPersonOf } from '../in-person/in-person.store.ts';
import { type Inquiry, inquiriesOf } from '../inquire/inquire.store.ts';
import { type Lateness, latenessOf } from '../late/late.store.ts';
import { type Original, originalsOf } from '../originals/originals.store.ts';
import { destinationOf } from '../post/address.store.ts';
import { type Parcel, parcelsOf } from '../post/parcel.store.ts';
import type { Destination } from '../post/post.rules.ts';
import { type RecalledResult, recalledOf } from '../recall/recall.store.ts';
import { type Recusal, recusalsOf } from '../recuse/recuse.store.ts';
import { type LostSlip, lostSlipOf } from '../return-result/slip.store.ts';
import { type Stopped, stoppedOf } from '../stop/stop.store.ts';
import { type Supplement, supplementsOf } from '../supplement/supplement.store.ts';
import { type Withdrawal, withdrawalOf } from '../withdraw/withdraw.store.ts';
import { namesFor } from './names.view.ts';

/** Everything known of one dossier, as its page and its papers need it. */
export interface Whole {
  readonly dossier: Dossier;
  readonly version: Version;
  readonly graph: Graph;
  readonly calendar: Calendar;
  readonly owner: Party;
  readonly submitter: Party | undefined;
  readonly open: readonly Task[];
  readonly past: readonly PastTask[];
  readonly legs: readonly Leg[];
  readonly papers: readonly PaperRow[];
  /** How many pages their scans have, by digest, where they were counted. */
  readonly scanPages: ReadonlyMap<string, number>;
  readonly promises: readonly Promised[];
  readonly pauses: readonly Pause[];
  readonly supplements: readonly Supplement[];
  readonly extension: Extension | undefined;
  readonly duties: readonly DutyRow[];
  readonly drafts: readonly Draft[];
  readonly wayBack: WayBack | undefined;
  readonly lateness: Lateness | undefined;
  readonly withdrawal: Withdrawal | undefined;
  readonly stopped: Stopped | undefined;
  /** Officials who stepped aside. */
  readonly recusals: readonly Recusal[];
  readonly originals: readonly Original[];
  readonly decisions: readonly Decision[];
  readonly result: ResultRow | undefined;
  readonly lostSlip: LostSlip | undefined;
  /** A fingerprint, helpers, what was compared instead of a paper; undefined for an ordinary reception. */
  readonly inPerson: Awaited<ReturnType<typeof inPersonOf>>;
  readonly parcels: readonly Parcel[];
  readonly recalled: readonly RecalledResult[];
  /** Where the result goes, if it is asked by post. */
  readonly destination: Destination;
  readonly charges: readonly Charge[];
  readonly refunds: readonly Refund[];
  readonly events: readonly Recorded[];
  /** Papers that were printed, the latest first. */
  readonly printed: readonly Paper[];
  /** Who asked after it, the latest first. */
  readonly inquiries: readonly Inquiry[];
  readonly notes: ReadonlyMap<number, string>;
  readonly names: ReadonlyMap<string, string>;
  readonly unitNames: ReadonlyMap<string, string>;
}

/** The whole dossier for somebody who may read it; undefined reads as not found (law 9). */
export async function wholeDossier(db: Db, actor: Actor, code: string): Promise<Whole | undefined> {
  const dossier = await dossierByCode(db, code);
  if (!dossier) return undefined;
  const { id } = dossier;
  const past = await tasksOf(db, id);
  if (!may(actor, 'dossier.read', { unitIds: unitsOfDossier(dossier, past) }).ok) return undefined;
  const [version, graph, calendar, owner, submitter, open, legs, destination] = await Promise.all([
    versionById(db, dossier.version_id),
    graphOf(db, dossier.definition_id),
    calendarOf(db, dossier.authority_id),
    partyById(db, dossier.owner_id),
    dossier.submitter_id ? partyById(db, dossier.submitter_id) : undefined,
    openWork(db, code),
    legsOf(db, id),
    destinationOf(db, dossier),
  ]);
  const { notes, ...folder } = await folderOf(db, id);
  if (!version || !owner) throw new Error(`the dossier ${code} has lost its version or its owner`);
  const named = {
    notes: new Map(notes.map((note) => [note.seq, note.said])),
    ...(await namesFor(db, past, legs, folder)),
  };
  return { dossier, version, graph, calendar, owner, submitter, open, past, legs, destination, ...folder, ...named };
}

/** What hangs on the dossier alone. */
async function folderOf(db: Db, id: string) {
  const [file, money, turns, told] = await Promise.all([
    fileOf(db, id),
    moneyOf(db, id),
    turnsOf(db, id),
    toldOf(db, id),
  ]);
  return { ...file, ...money, ...turns, ...told };
}

/** Its papers, the people who stood there, the result and where it is. */
async function fileOf(db: Db, id: string) {
  const [papers, inPerson, originals, decisions, result, lostSlip, parcels, drafts] = await Promise.all([
    papersOf(db, id),
    inPersonOf(db, id),
    originalsOf(db, id),
    decisionsOf(db, id),
    resultOf(db, id),
    lostSlipOf(db, id),
    parcelsOf(db, id),
    draftsOf(db, id),
  ]);
  const counted = await scanPages(
    db,
    papers.flatMap(({ file_digest }) => file_digest ?? []),
  );
  return { papers, scanPages: counted, inPerson, originals, decisions, result, lostSlip, parcels, drafts };
}

/** What was charged, and what went back. */
async function moneyOf(db: Db, id: string): Promise<Pick<Whole, 'charges' | 'refunds'>> {
  const [charges, refunds] = await Promise.all([chargesOf(db, id), refundsOf(db, id)]);
  return { charges, refunds };
}

/** What moved its date or its road: promises, pauses, what went wrong, how it ended. */
async function turnsOf(db: Db, id: string) {
  const [ended, promises, pauses, extension, supplements, duties, wayBack, lateness] = await Promise.all([
    endingsOf(db, id),
    promisesOf(db, id),
    pausesOf(db, id),
    extensionOf(db, id),
    supplementsOf(db, id),
    dutiesOf(db, id),
    wayBackOf(db, id),
    latenessOf(db, id),
  ]);
  return { promises, pauses, extension, supplements, duties, wayBack, lateness, ...ended };
}

async function endingsOf(db: Db, id: string) {
  const [withdrawal, stopped, recusals, recalled] = await Promise.all([
    withdrawalOf(db, id),
    stoppedOf(db, id),
    recusalsOf(db, id),
    recalledOf(db, id),
  ]);
  return { withdrawal, stopped, recusals, recalled };
}

/** What was told of it: events, notes, papers printed. */
async function toldOf(db: Db, id: string) {
  const [events, notes, printed, inquiries] = await Promise.all([
    history(db, id),
    notesOf(db, id),
    printedPapersOf(db, id),
    inquiriesOf(db, id),
  ]);
  return { events, notes, printed, inquiries };
}
