import { accountNames } from '#foundations/access/index.ts';
import { type Unit, unitById } from '#foundations/organisations/index.ts';
import { actorId, may } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import {
  type BundleLine,
  bundleById,
  linesOfBundle,
  type NumberedBundle,
  type Surplus,
  surplusOf,
} from './bundle.store.ts';

/** A list as either office sees it. */
export interface BundleSeen {
  readonly bundle: NumberedBundle;
  readonly from: Unit;
  readonly to: Unit;
  readonly lines: readonly BundleLine[];
  readonly surplus: readonly Surplus[];
  readonly giver: string;
  readonly taker: string;
  /** Folders of it wait for the taking office, which is this official’s. */
  readonly checksIn: boolean;
  /** It may be taken back, by this official. */
  readonly takesBack: boolean;
  /** May still say who carries it. */
  readonly carries: boolean;
  /** Gives at the office it came from. */
  readonly gives: boolean;
  /** May say what became of what came too much. */
  readonly clears: boolean;
}

/** A list, where this official hands over at one of its two offices. */
export async function bundleSeen(ask: Visit, id: string): Promise<BundleSeen | undefined> {
  const { db } = ask.house;
  const bundle = await bundleById(db, id);
  const mayAt = (unitIds: string[]): boolean => may(ask.actor, 'dossier.hand-over', { unitIds }).ok;
  if (!bundle || !mayAt([bundle.from_unit_id, bundle.to_unit_id])) return undefined;
  const [from, to, lines, surplus, names] = await Promise.all([
    unitById(db, bundle.from_unit_id),
    unitById(db, bundle.to_unit_id),
    linesOfBundle(db, id),
    surplusOf(db, id),
    accountNames(db, [bundle.given_by, bundle.received_by ?? bundle.given_by]),
  ]);
  if (!from || !to) return undefined;
  const open = !bundle.received_at && !bundle.taken_back_at;
  const states = lines.map(({ state }) => state);
  return {
    bundle,
    from,
    to,
    lines,
    surplus,
    giver: names.get(bundle.given_by) ?? '',
    taker: names.get(bundle.received_by ?? '') ?? '',
    checksIn: open && mayAt([to.id]) && states.includes('lies'),
    carries: open && mayAt([from.id]),
    gives: mayAt([from.id]),
    takesBack: open && mayAt([from.id]) && bundle.given_by === actorId(ask) && !states.includes('taken'),
    clears: mayAt([to.id]),
  };
}
