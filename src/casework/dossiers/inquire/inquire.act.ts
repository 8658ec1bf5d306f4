import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { type Dossier, dossierByCode, unitsOfDossier } from '../dossier/dossier.store.ts';
import { tasksOf } from '../flow/task.store.ts';
import { inquiryTaken, inquiryTakenBack } from './inquire.events.ts';
import { type InquireReason, type Inquiring, isChannel, wrongOf } from './inquire.rules.ts';
import { addInquiry, dropInquiry } from './inquire.store.ts';

/**
 * Somebody asked after a dossier: whoever answered writes down who it was and how, and the house what stood there to be told, the
 * state and the promised day. The dossier is not touched: who works on it at this moment is not held up by it.
 */
export async function inquire(deed: Deed, code: string, asked: Inquiring): Promise<Result<string, InquireReason>> {
  const read = await readable(deed, code);
  if (!read) return refuse<InquireReason>({ reason: 'not-found' });
  const wrong = wrongOf(asked);
  if (wrong.length > 0 || !isChannel(asked.channel)) return refuse(...wrong);
  const { dossier, me } = read;
  const id = newId();
  const { channel } = asked;
  await addInquiry(deed.tx, {
    ...{ id, dossierId: dossier.id, channel, askedBy: asked.askedBy || dossier.owner_name },
    ...{ state: dossier.state, due: dossier.promised_due, at: deed.now, by: me },
  });
  const told = { dossier: dossier.id, channel, state: dossier.state };
  await record(deed, happened(inquiryTaken, { kind: 'inquiry', id }, told));
  return accept(id);
}

/** Written down by mistake: whoever wrote it takes it back on the same day. */
export async function takeInquiryBack(deed: Deed, code: string, id: string): Promise<Result<string, InquireReason>> {
  const read = await readable(deed, code);
  if (!read) return refuse<InquireReason>({ reason: 'not-found' });
  const since = instantOf(dayOf(deed.now).toPlainDateTime());
  const of = { dossierId: read.dossier.id, by: read.me, since, at: deed.now };
  if ((await dropInquiry(deed.tx, id, of)) === 0) return refuse<InquireReason>({ reason: 'inquiry-gone' });
  await record(deed, happened(inquiryTakenBack, { kind: 'inquiry', id }, { dossier: read.dossier.id }));
  return accept(id);
}

/** What one may not see reads as not found (law 9). */
async function readable(deed: Deed, code: string): Promise<{ dossier: Dossier; me: string } | undefined> {
  const me = actorId(deed);
  const dossier = await dossierByCode(deed.tx, code);
  if (!dossier || !me) return undefined;
  const units = unitsOfDossier(dossier, await tasksOf(deed.tx, dossier.id));
  return may(deed.actor, 'dossier.read', { unitIds: units }).ok ? { dossier, me } : undefined;
}
