import { type KeyReused, perform } from '#platform/deeds/index.ts';
import type { Visit } from '#platform/house/index.ts';
import type { Result } from '#platform/result/index.ts';
import { partyById } from '../../parties/index.ts';
import type { Draft } from '../receive/draft.ts';
import { park } from './park.act.ts';
import type { ParkReason } from './park.rules.ts';
import { parkedAt } from './park.store.ts';

/** The draft as it was laid aside, to go on with; nothing where it ended or waits at another counter. */
export async function takenUp(ask: Visit, oneStopId: string, id: string): Promise<Draft | undefined> {
  const row = (await parkedAt(ask.house.db, oneStopId)).find((one) => one.id === id);
  return row && { form: { ...row.form, key: '', parked: id, waitsFor: row.waits_for }, scans: new Map(row.scans) };
}

/** Lays aside what the counter has typed so far. */
export async function parkHere(
  ask: Visit,
  { form, scans }: Draft,
  oneStopId: string,
): Promise<Result<string, ParkReason | KeyReused>> {
  const known = form.ownerId && form.ownerId !== 'new' ? await partyById(ask.house.db, form.ownerId) : undefined;
  const { key, do: _, find: __, parked, waitsFor = '', ...typed } = form;
  const toPark = {
    id: parked || null,
    oneStopId,
    procedureKey: form.procedure,
    name: known?.name ?? form.name ?? '',
    waitsFor,
    form: { ...typed, key: '' },
    scans: [...scans],
  };
  const asking = { actor: ask.actor, now: ask.now, key, body: form };
  return perform(ask.house.db, asking, (deed) => park(deed, toPark, ask.house.parkedDays));
}
