import { accountNames } from '#foundations/access/index.ts';
import { next } from '#foundations/numbering/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { type Dossier, lockDossier, touch } from '../dossier/dossier.store.ts';
import { keepPress, type PressedLine } from '../dossier/pressed.store.ts';
import type { IsAway } from '../flow/absence.rules.ts';
import type { ManyReason } from '../flow/many.rules.ts';
import type { FlowReason } from '../flow/take-up.act.ts';
import { openWork } from '../flow/task.store.ts';
import { awayWithout, mayLayBefore, type NoSigner, noSigner, recordSignature, type SignReason } from './sign.act.ts';
import { dossierLaidBefore } from './sign.events.ts';
import { handOf } from './sign.rules.ts';
import { linesOf, listById, makeList, markRecorded, signedOnList } from './signing-list.store.ts';

export type ListReason =
  | IsAway
  | NoSigner
  | { readonly reason: 'no-such-list' | 'not-allowed-here' }
  | { readonly reason: 'already-recorded'; readonly by: string; readonly at: string }
  | ManyReason<SignReason | { readonly reason: 'not-waiting-for-signature' }>;

/** Lays papers before the leader (`signer`: whom, and in which capacity): one list, to be printed, signed by hand and recorded at one press. */
export async function layBefore(
  deed: Deed,
  unitId: string,
  codes: readonly string[],
  signer = '',
): Promise<Result<string, ListReason>> {
  const me = actorId(deed);
  if (!me || !mayLayBefore(deed, unitId)) return refuse({ reason: 'not-allowed-here' });
  const found = await waitingHere(deed, unitId, codes);
  if (!found.ok) return found;
  const number = await next(deed.tx, {
    kind: 'signing-list',
    ownerUnitId: unitId,
    period: String(dayOf(deed.now).year),
  });
  const id = await makeList(
    deed.tx,
    { unitId, number, at: deed.now, by: me, signer: signer || null },
    found.value.map((dossier) => dossier.id),
  );
  for (const dossier of found.value) {
    await Promise.all([
      touch(deed.tx, dossier.id),
      record(deed, happened(dossierLaidBefore, { kind: 'dossier', id: dossier.id }, { list: id })),
    ]);
  }
  return accept(id);
}

async function waitingHere(
  deed: Deed,
  unitId: string,
  codes: readonly string[],
): Promise<Result<Dossier[], ListReason>> {
  const wanted = [...new Set(codes)].sort();
  if (wanted.length === 0) return refuse({ reason: 'nothing-chosen' });
  const reasons: ListReason[] = [];
  const dossiers: Dossier[] = [];
  for (const code of wanted) {
    const [dossier, tasks] = await Promise.all([lockDossier(deed.tx, code), openWork(deed.tx, code)]);
    if (dossier && tasks.some((task) => task.act === 'sign' && task.unit_id === unitId)) dossiers.push(dossier);
    else reasons.push({ reason: 'line', code, because: { reason: 'not-waiting-for-signature' } });
  }
  return reasons.length > 0 ? refuse(...reasons) : accept(dossiers);
}

export interface ListSigned {
  readonly listId: string;
  readonly signerId: string;
  /** Those the leader signed; what he gave back unsigned stays where it is. */
  readonly codes: readonly string[];
  /** Why a leader who is away that day is recorded all the same. */
  readonly despite?: string;
}

/** Records that the leader signed the papers of a list by hand: one press, one event a dossier. */
export async function recordList(
  deed: Deed,
  { listId, signerId, codes, despite = '' }: ListSigned,
): Promise<Result<string[], ListReason>> {
  const list = await listById(deed.tx, listId);
  if (!list) return refuse({ reason: 'no-such-list' });
  if (!mayLayBefore(deed, list.unit_id)) return refuse({ reason: 'not-allowed-here' });
  if (list.recorded_at) return refuse(await recordedBefore(deed, list.id, list.recorded_at));
  if (signerId === '') return refuse<ListReason>(noSigner);
  const lines = (await linesOf(deed.tx, listId)).filter((line) => codes.includes(line.code));
  if (lines.length === 0) return refuse({ reason: 'nothing-chosen' });
  const away = await awayWithout(deed, handOf(signerId).signerId, despite);
  if (away) return refuse<ListReason>(away);
  const reasons: ListReason[] = [];
  const pressed: PressedLine[] = [];
  for (const { code } of lines) {
    const signed = await recordSignature(deed, { code, seq: null }, { signerId, listId, despite });
    if (signed.ok) pressed.push({ code, seq: signed.value });
    else reasons.push(...signed.reasons.map((because): ListReason => ({ reason: 'line', code, because })));
  }
  if (reasons.length > 0) return refuse(...reasons);
  await keepPress(deed.tx, { kind: 'record', by: actorId(deed) ?? '', at: deed.now, listId }, pressed);
  await markRecorded(deed.tx, listId, deed.now);
  return accept(lines.map((line) => line.code));
}

/** Whoever comes second hears who recorded it and when. */
async function recordedBefore(deed: Deed, listId: string, at: Temporal.Instant): Promise<ListReason> {
  const [signed] = await signedOnList(deed.tx, listId);
  const names = await accountNames(deed.db, signed ? [signed.recorded_by] : []);
  return { reason: 'already-recorded', by: names.get(signed?.recorded_by ?? '') ?? '', at: at.toString() };
}

export type { FlowReason };
