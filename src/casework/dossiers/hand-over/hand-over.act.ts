import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { assignByRule } from '../assign-rule/apply.act.ts';
import { type Dossier, lockDossier, touch } from '../dossier/dossier.store.ts';
import type { WayBack } from '../dossier/way-back.store.ts';
import { give, type Leg, openLeg, take } from '../flow/leg.store.ts';
import { type Asked, changedSince, type FlowReason } from '../flow/take-up.act.ts';
import { dossierGiven, dossierTaken } from './hand-over.events.ts';

export type HandOverReason =
  | { readonly reason: 'nothing-chosen' }
  | {
      readonly reason: 'nothing-to-give' | 'for-another' | 'not-given-yet' | 'already-taken' | 'not-allowed';
      readonly code: string;
    };

/** A bundle, all of it or nothing: both sides sign for the same list. */
export interface Bundle {
  readonly codes: readonly string[];
  /** The two offices a list goes between; a folder for another office is not given with it. */
  readonly between?: { readonly from: string; readonly to: string };
}

/** The counter gives what it received to the office that settles it (NĐ 61/2018 Đ18: same day, or next morning after 15:00). */
export const handOver = (deed: Deed, bundle: Bundle): Promise<Result<string[], HandOverReason>> =>
  eachOf(deed, bundle, (here, dossier, leg) => giveOne(here, dossier, leg, bundle.between));

/** The office signs for what it was given; whoever was told of a dossier that did not come leaves it out. */
export const takeOver = (deed: Deed, bundle: Bundle): Promise<Result<string[], HandOverReason>> =>
  eachOf(deed, bundle, takeOne);

/** One dossier from its own page: whoever pressed first is named to whoever comes second. */
export async function handOverOne(
  deed: Deed,
  asked: Asked,
  act: typeof handOver,
): Promise<Result<string[], HandOverReason | FlowReason>> {
  const dossier = await lockDossier(deed.tx, asked.code);
  const changed = dossier && (await changedSince(deed, dossier, asked.seq));
  return changed ? refuse<HandOverReason | FlowReason>(changed) : act(deed, { codes: [asked.code] });
}

type One = (deed: Deed, dossier: Dossier, leg: Leg | undefined) => Promise<HandOverReason | undefined>;

async function eachOf(deed: Deed, { codes }: Bundle, act: One): Promise<Result<string[], HandOverReason>> {
  // In the order of their codes, so that two bundles never wait for each other crosswise.
  const wanted = [...new Set(codes)].sort();
  if (wanted.length === 0) return refuse({ reason: 'nothing-chosen' });
  const reasons: HandOverReason[] = [];
  for (const code of wanted) {
    const [dossier, leg] = await Promise.all([lockDossier(deed.tx, code), openLeg(deed.tx, code)]);
    const reason: HandOverReason | undefined = dossier
      ? await act(deed, dossier, leg)
      : { reason: 'not-allowed', code };
    if (reason) reasons.push(reason);
  }
  return reasons.length > 0 ? refuse(...reasons) : accept(wanted);
}

async function giveOne(
  deed: Deed,
  dossier: Dossier,
  leg: Leg | undefined,
  between: Bundle['between'],
): Promise<HandOverReason | undefined> {
  const { code } = dossier;
  if (!leg || leg.given_at) return { reason: 'nothing-to-give', code };
  if (between && (between.from !== leg.from_unit_id || between.to !== leg.to_unit_id))
    return { reason: 'for-another', code };
  if (!may(deed.actor, 'dossier.hand-over', { unitIds: [leg.from_unit_id] }).ok) return { reason: 'not-allowed', code };
  await Promise.all([
    give(deed.tx, dossier.id, deed.now, actorId(deed)),
    touch(deed.tx, dossier.id, undefined, wayBackOf(deed, dossier, { given: leg.position, taken: null })),
    tell(deed, dossier, leg, dossierGiven),
  ]);
  return undefined;
}

/** What is given may be taken back until the other side has signed for it; and that, until somebody works on it. */
function wayBackOf(
  deed: Deed,
  { seq, run, state, officer_id }: Dossier,
  signed: Pick<WayBack, 'given' | 'taken'>,
): WayBack | null {
  const by = actorId(deed);
  const found = { run, state, officerId: officer_id, closed: null, opened: [], legs: 0 };
  return by ? { seq: seq + 1, by, ...found, ...signed } : null;
}

async function takeOne(deed: Deed, dossier: Dossier, leg: Leg | undefined): Promise<HandOverReason | undefined> {
  const { code } = dossier;
  if (!leg) return { reason: 'already-taken', code };
  if (!leg.given_at) return { reason: 'not-given-yet', code };
  if (!may(deed.actor, 'dossier.hand-over', { unitIds: [leg.to_unit_id] }).ok) return { reason: 'not-allowed', code };
  await Promise.all([
    take(deed.tx, dossier.id, deed.now, actorId(deed)),
    // A result that comes back to the counter is ready, and stays so.
    touch(
      deed.tx,
      dossier.id,
      dossier.ready_at ? undefined : 'settling',
      wayBackOf(deed, dossier, { given: null, taken: leg.position }),
    ),
    tell(deed, dossier, leg, dossierTaken),
  ]);
  await assignByRule(deed, dossier);
  return undefined;
}

const tell = (deed: Deed, dossier: Dossier, leg: Leg, shape: typeof dossierGiven): Promise<void> =>
  record(
    deed,
    happened(
      shape,
      { kind: 'dossier', id: dossier.id },
      {
        from: leg.from_unit_id,
        to: leg.to_unit_id,
        onTime: Temporal.Instant.compare(deed.now, leg.give_by) <= 0,
      },
    ),
  );
