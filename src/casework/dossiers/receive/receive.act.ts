import { may } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { namesakesOf, otherOfNumber } from '../../parties/index.ts';
import { type GroundHere, groundOf } from './ground.ts';
import type { Decided } from './receive.rows.ts';
import { decideReceipt, type Receipt, type ReceiveReason, type Reception } from './receive.rules.ts';
import { type Received, writeDown } from './receive.write.ts';

export type ReceiveRefusal = ReceiveReason | { readonly reason: 'not-allowed' | 'no-such-procedure' };

/** The counter takes a dossier: checks it, promises a day, opens the first work, and gives it its number last. */
export async function receive(
  deed: Deed,
  reception: Reception,
  scans: ReadonlyMap<string, string> = new Map(),
  slip: Decided['slip'] = undefined,
): Promise<Result<Received, ReceiveRefusal>> {
  if (!may(deed.actor, 'dossier.receive', { unitIds: [reception.oneStopId] }).ok)
    return refuse<ReceiveRefusal>({ reason: 'not-allowed' });
  const at = reception.onPaper?.at ?? deed.now;
  const ground = await groundOf(deed.db, reception.oneStopId, reception.procedureKey, at);
  if (!ground) return refuse<ReceiveRefusal>({ reason: 'no-such-procedure' });
  const decided = decideReceipt(reception, ground);
  if (!decided.ok) return decided;
  const namesake = await namesakeOf(deed.tx, reception, decided.value);
  if (namesake) return refuse<ReceiveRefusal>(namesake);
  // Asked and written in one breath: a refusal undoes what was written.
  const [other, { twin, ...received }] = await Promise.all([
    numberOfAnother(deed.tx, reception, decided.value),
    writeDown(deed, ground, { reception, receipt: decided.value, scans, slip }),
  ]);
  if (other) return refuse<ReceiveRefusal>(other);
  if (!twin) return accept(received);
  return refuse<ReceiveRefusal>({ reason: 'twin', code: twin.here ? null : twin.code, at: twin.received_at });
}

/** What would stand against a reception as it is typed so far; nothing is written to know it. */
export async function whyNotReceive(db: Db, ground: GroundHere, reception: Reception): Promise<ReceiveReason[]> {
  const decided = decideReceipt(reception, ground);
  if (!decided.ok) return [...decided.reasons];
  const [namesake, other] = await Promise.all([
    namesakeOf(db, reception, decided.value),
    numberOfAnother(db, reception, decided.value),
  ]);
  return [namesake, other].filter((one) => one !== undefined);
}

/** Without a number a person is known by name and year alone: the clerk says whether it is one of those, or somebody new. */
async function namesakeOf(db: Db, { somebodyNew }: Reception, { owner }: Receipt): Promise<ReceiveReason | undefined> {
  if (somebodyNew || 'id' in owner || owner.identityNumber || !owner.born) return undefined;
  const { year } = owner.born.day;
  const known = await namesakesOf(db, owner.name);
  return known.some((one) => one.born?.year === year) ? { reason: 'namesake', name: owner.name, year } : undefined;
}

/** A number typed wrongly must not rename whoever bears it: the clerk is told who that is, and decides. */
async function numberOfAnother(
  db: Db,
  { samePerson }: Reception,
  { owner }: Receipt,
): Promise<ReceiveReason | undefined> {
  if (samePerson || 'id' in owner || !owner.identityNumber) return undefined;
  const asked = { kind: owner.identityKind, number: owner.identityNumber, name: owner.name };
  const other = await otherOfNumber(db, asked);
  return other && { reason: 'number-of-another', name: other.name, year: other.born?.year ?? null };
}
