import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dossierByCode } from '../dossier/dossier.store.ts';
import { receive } from '../receive/receive.act.ts';
import type { Reception } from '../receive/receive.rules.ts';
import { basketReceived } from './basket.events.ts';
import { type BasketReason, type Handed, reasonsOfRow } from './basket.rules.ts';
import { insertBasket, type Together } from './basket.store.ts';

/**
 * One person with several procedures, or one procedure for a list of people: each row is received by the act that receives every dossier, all in one deed, and one
 * refused row undoes them all. Every row is tried, so that everything wrong is named at once. Answers with the basket's id.
 */
export async function receiveBasket(
  deed: Deed,
  oneStopId: string,
  receptions: readonly Handed[],
  kind: Together = 'person',
): Promise<Result<string, BasketReason>> {
  const me = actorId(deed);
  if (!me || !may(deed.actor, 'dossier.receive', { unitIds: [oneStopId] }).ok)
    return refuse<BasketReason>({ reason: 'not-allowed' });
  if (receptions.length === 0) return refuse<BasketReason>({ reason: 'basket-empty' });
  const received = await receiveEach(deed, receptions, kind);
  if (!received.ok) return received;
  const id = newId();
  await insertBasket(deed.tx, { id, kind, oneStopId, at: deed.now, by: me, dossierIds: received.value });
  const told = { oneStop: oneStopId, kind, dossiers: received.value.length };
  await record(deed, happened(basketReceived, { kind: 'basket', id }, told));
  return accept(id);
}

/** One after the other: whoever has no paper would else be entered as often as there are rows. */
async function receiveEach(
  deed: Deed,
  receptions: readonly Handed[],
  kind: Together,
): Promise<Result<readonly string[], BasketReason>> {
  const ids: string[] = [];
  const reasons: BasketReason[] = [];
  let known: Reception['owner'] | undefined;
  for (const [row, { scans, ...reception }] of receptions.entries()) {
    const done = await receive(deed, known ? { ...reception, owner: known } : reception, scans);
    if (!done.ok) reasons.push(...reasonsOfRow(row, done.reasons, { kind, before: reasons }));
    else ids.push(done.value.id);
    if (kind === 'person') known ??= done.ok ? await ownerOf(deed, done.value.code) : undefined;
  }
  return reasons.length > 0 ? refuse(...reasons) : accept(ids);
}

async function ownerOf(deed: Deed, code: string): Promise<Reception['owner'] | undefined> {
  const dossier = await dossierByCode(deed.tx, code);
  return dossier && { id: dossier.owner_id, name: dossier.owner_name, phone: null };
}
