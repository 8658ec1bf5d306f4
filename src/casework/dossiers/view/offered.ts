import { type Unit, unitsOn } from '#foundations/organisations/index.ts';
import type { Absence } from '#foundations/staffing/index.ts';
import { actorId, type Permission } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { verificationOf } from '../../procedures/rules.ts';
import { mayDigitise } from '../digitise/digitise.act.ts';
import { waysFrom } from '../dossier/way-back.store.ts';
import { mayDraft } from '../draft/draft.rules.ts';
import { isAnswerOverdue } from '../extend/answer.rules.ts';
import { tooLateToExtend } from '../extend/extend.rules.ts';
import { presentFirst, type Somebody } from '../flow/absence.rules.ts';
import { mayBringBack } from '../flow/field-work.rules.ts';
import type { Leg } from '../flow/leg.store.ts';
import { isHeld } from '../originals/originals.store.ts';
import { hasSignedLetter } from '../paper/signed-letter.ts';
import { underWay } from '../post/parcel.store.ts';
import { isTheirs, othersFor } from '../recuse/recuse.act.ts';
import { letterSigners } from '../sign/hands.view.ts';
import { titled } from '../sign/signers.ts';
import { mayBeStopped } from '../stop/stop.rules.ts';
import { openWays, printedSince, type Undone, undoable, whyNotUndo } from '../undo/undo.rules.ts';
import { whyNotVoid } from '../void/void.rules.ts';
import { mayBeWithdrawn } from '../withdraw/withdraw.rules.ts';
import type { Whole } from './dossier.view.ts';

/** Whether the person holds a permission at a unit of the dossier. */
export type Can = (permission: Permission, unitId: string) => boolean;

/** Whoever settles or approves, while it is being settled and nothing was said yet. */
const mayReport = ({ dossier, lateness }: Whole, can: Can): boolean =>
  !lateness &&
  (dossier.state === 'received' || dossier.state === 'settling') &&
  (can('dossier.process', dossier.settling_id) || can('dossier.approve', dossier.settling_id));

export const mayVoid = (ask: Visit, { dossier, open, events }: Whole, can: Can): boolean =>
  mayBeWithdrawn(dossier, open) &&
  !whyNotVoid(dossier, {
    me: actorId(ask),
    head: can('dossier.void', dossier.one_stop_id),
    clerk: can('dossier.receive', dossier.one_stop_id),
    now: ask.now,
    acted: events.map((event) => event.actor_id),
  });

/** Where both come and sign for the result there is nothing to choose, unless the post was written down before. */
export const mayChangeCollection = ({ dossier, parcels, version, result }: Whole, can: Can): boolean =>
  !(version.bothPresent && result?.kind !== 'refused' && dossier.collect_by === 'counter') &&
  !dossier.ended_at &&
  dossier.state !== 'returned' &&
  !underWay(parcels) &&
  (can('dossier.receive', dossier.one_stop_id) || can('dossier.return', dossier.one_stop_id));

export const mayGiveBack = ({ dossier, originals }: Whole, can: Can): boolean =>
  originals.some(isHeld) && (can('dossier.receive', dossier.one_stop_id) || can('dossier.return', dossier.one_stop_id));

/** Own steps that may be taken back, the last first: the last deed, and the step beneath the scans that came after it. */
const undoes = (ask: Visit, { wayBack, events, printed }: Whole): Undone[] =>
  openWays(waysFrom(wayBack)).flatMap((way) => {
    const step = events.find(({ seq }) => seq === way.seq);
    const type = undoable.find((one) => one === step?.type);
    if (!step || !type || whyNotUndo(way, actorId(ask)) || printedSince(step, printed)) return [];
    return [{ type, seq: way.seq }];
  });

/** Whether this official may step aside, and who else could take work that one person holds. */
export async function recusing(
  ask: Visit,
  { open, recusals }: Whole,
  absent: ReadonlyMap<string, Absence>,
): Promise<{ readonly others: readonly Somebody[] } | undefined> {
  const me = actorId(ask) ?? '';
  const task = open.find((one) => isTheirs(ask, one));
  const aside = recusals.map(({ account_id }) => account_id);
  if (!task || aside.includes(me)) return undefined;
  if (task.act !== 'process') return { others: [] };
  return { others: presentFirst(await othersFor(ask.house.db, task, [me, ...aside]), absent) };
}

const mayApologise = ({ dossier, lateness }: Whole, can: Can): boolean =>
  lateness !== undefined &&
  !lateness.apologised_at &&
  !dossier.ready_at &&
  !dossier.ended_at &&
  can('dossier.apologise', dossier.one_stop_id);

/** The ends that a counter writes while others still have the work. */
export function endings(
  ask: Visit,
  { dossier, open }: Whole,
  can: Can,
): { readonly withdraws: boolean; readonly stops: boolean } {
  const mine = can('dossier.receive', dossier.one_stop_id);
  return { withdraws: mine && mayBeWithdrawn(dossier, open), stops: mine && mayBeStopped(dossier, open, ask.now) };
}

/** Their own last step, and the papers that are theirs to write. */
export const ofOneself = (ask: Visit, whole: Whole, can: Can) => ({
  drafts: !whole.dossier.ended_at && mayDraft({ settling: whole.dossier.settling_id, open: whole.open }, can),
  digitises: mayDigitise(whole.dossier, can),
  bringsBack: mayBringBack(whole, can),
  undoes: undoes(ask, whole),
});

/** The bundle's leg that this official gives or takes now. */
export const handing = (leg: Leg | undefined, can: Can) => ({
  toGive: leg && !leg.given_at && can('dossier.hand-over', leg.from_unit_id) ? leg : undefined,
  toTake: leg?.given_at && can('dossier.hand-over', leg.to_unit_id) ? leg : undefined,
});

/** What is left to say where the promised day is near or past. */
export interface Delay {
  /** The promised day is past. */
  readonly extendsTooLate: boolean;
  /** Units that may be asked to verify something. */
  readonly asks: readonly Unit[];
  /** The body that was asked to verify has not answered in its time. */
  readonly answerOverdue: boolean;
  readonly reportsLate: boolean;
  readonly apologises: boolean;
  /** Who may sign the letters that tell of it. */
  readonly signLetters: readonly Somebody[];
}

export const ofDelay = async (ask: Visit, whole: Whole, can: Can): Promise<Delay> => ({
  extendsTooLate: tooLateToExtend(dayOf(ask.now), dayOf(whole.dossier.promised_due)),
  asks: await unitsToAsk(ask, whole),
  answerOverdue: isAnswerOverdue(whole.extension, whole.calendar, dayOf(ask.now)),
  reportsLate: mayReport(whole, can),
  apologises: mayApologise(whole, can),
  signLetters: hasSignedLetter(whole) ? (await letterSigners(ask, whole)).map(titled) : [],
});

/** Units of the district that may be asked to verify something, but for the one that settles it; none where nothing is asked. */
async function unitsToAsk({ house: { db }, now }: Visit, { version, dossier, extension }: Whole): Promise<Unit[]> {
  if (extension || !verificationOf(version, dossier.case_key)) return [];
  const units = await unitsOn(db, dayOf(now));
  return units
    .filter(({ id, kind }) => id !== dossier.settling_id && (kind === 'commune' || kind === 'department'))
    .sort((one, other) => one.name.localeCompare(other.name, 'vi'));
}
