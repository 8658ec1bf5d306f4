import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { linesOfList } from '../lane.store.ts';
import { linesSigned, listSigned, lockList, takeOff } from './list.store.ts';
import { listSignedEvent } from './sign.events.ts';
import { maySign } from './signatories.ts';

export type SignReason =
  | { readonly reason: 'not-found' | 'not-allowed' | 'signed-already' | 'nothing-signed' }
  | { readonly field: 'signatory'; readonly reason: 'signatory-missing' };

export interface Signed {
  /** Whose hand it is. */
  readonly signatory: string;
  /** The lines that were signed; the others come back and go on a later list. */
  readonly lineIds: readonly string[];
}

/** Records that a list came back signed: whose hand, for which lines, in one press (trình ký giấy). */
export async function signList(deed: Deed, listId: string, signed: Signed): Promise<Result<number, SignReason>> {
  const list = await lockList(deed.tx, listId);
  if (!list) return refuse<SignReason>({ reason: 'not-found' });
  if (!mayRecord(deed, list.unit_id, signed.signatory)) return refuse<SignReason>({ reason: 'not-allowed' });
  if (list.signed_at) return refuse<SignReason>({ reason: 'signed-already' });
  if (!(await maySign(deed.db, list.unit_id, signed.signatory)))
    return refuse<SignReason>({ field: 'signatory', reason: 'signatory-missing' });
  const lines = (await linesOfList(deed.tx, listId)).filter((line) => !line.voided_at);
  const [done, back] = [
    lines.filter((line) => signed.lineIds.includes(line.id)),
    lines.filter((line) => !signed.lineIds.includes(line.id)),
  ];
  if (done.length === 0) return refuse<SignReason>({ reason: 'nothing-signed' });
  const signing = { at: deed.now, by: signed.signatory, recordedBy: actorId(deed) };
  await linesSigned(
    deed.tx,
    done.map((line) => line.id),
    signing,
  );
  if (back.length > 0)
    await takeOff(
      deed.tx,
      back.map((line) => line.id),
    );
  await listSigned(deed.tx, listId, signing);
  const told = { unit: list.unit_id, signatory: signed.signatory, lines: done.length, unsigned: back.length };
  await record(deed, happened(listSignedEvent, { kind: 'certification-list', id: listId }, told));
  return accept(done.length);
}

/** Whoever signs records their own hand; whoever keeps the books records anybody's. */
const mayRecord = (deed: Deed, unitId: string, signatory: string): boolean =>
  may(deed.actor, 'certification.enter', { unitIds: [unitId] }).ok ||
  (may(deed.actor, 'certification.sign', { unitIds: [unitId] }).ok && actorId(deed) === signatory);
