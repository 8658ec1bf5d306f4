import { whoMay } from '#foundations/access/index.ts';
import { absentOn } from '#foundations/staffing/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { setOfficer } from '../dossier/dossier.store.ts';
import { keepNote } from '../dossier/note.store.ts';
import type { WayBack } from '../dossier/way-back.store.ts';
import { type IsAway, notThere } from '../flow/absence.rules.ts';
import { proceed } from '../flow/proceed.act.ts';
import { type Asked, type FlowReason, type InHand, takeUp } from '../flow/take-up.act.ts';
import { hold } from '../flow/task.store.ts';
import { dossierAssigned, dossierReassigned } from './assign.events.ts';

export type AssignReason =
  | FlowReason
  | IsAway
  | { readonly reason: 'officer-missing' | 'not-an-officer-here' | 'officer-aside' };

/** The head names the officer who settles it: one who may settle at this office; `despite`: why one who is away today. */
export const assign = (
  deed: Deed,
  asked: Asked,
  officerId: string,
  despite = '',
): Promise<Result<number, AssignReason>> => give(deed, asked, officerId, { despite });

/** By which rule the house gave a dossier to its officer, whether he stands in for the one named, and who may take it back. */
export interface ByRule {
  readonly rule: string;
  readonly standsIn: boolean;
  readonly undoneBy: string | null;
}

/** Gives a dossier to the officer who settles it, named by the head or by a rule. */
export async function give(
  deed: Deed,
  asked: Asked,
  officerId: string,
  { despite = '', byRule }: { readonly despite?: string; readonly byRule?: ByRule },
): Promise<Result<number, AssignReason>> {
  const taken = await takeUp(deed, asked, 'assign');
  if (!taken.ok) return taken;
  const wrong = await notAnOfficer(deed, taken.value, { officerId, despite });
  if (wrong) return refuse(wrong);
  const input = { kind: 'complete', token: taken.value.task.token, outcome: undefined } as const;
  const told = {
    officer: officerId,
    ...(byRule && { rule: byRule.rule }),
    ...(byRule?.standsIn && { substitute: officerId }),
  };
  return proceed(
    taken.value,
    input,
    { officerId, undoable: true, undoneBy: byRule?.undoneBy ?? null },
    { shape: dossierAssigned, payload: (moved) => ({ ...moved, ...told }) },
  );
}

/** Names another officer while the work is open. */
export async function reassign(
  deed: Deed,
  asked: Asked,
  officerId: string,
  despite = '',
): Promise<Result<number, AssignReason>> {
  const taken = await takeUp(deed, asked, 'process', 'dossier.assign');
  if (!taken.ok) return taken;
  const { dossier, task } = taken.value;
  const me = actorId(deed);
  const wrong = await notAnOfficer(deed, taken.value, { officerId, despite });
  if (wrong) return refuse(wrong);
  await Promise.all([
    record(
      deed,
      happened(
        dossierReassigned,
        { kind: 'dossier', id: dossier.id },
        { before: dossier.officer_id, officer: officerId },
      ),
    ),
    hold(deed.tx, task.id, officerId),
    setOfficer(deed.tx, dossier.id, officerId, me ? wayFrom(taken.value, me) : null),
  ]);
  return accept(dossier.seq + 1);
}

/** The work goes back to whoever held it. */
const wayFrom = ({ dossier, task, signedFor }: InHand, by: string): WayBack => ({
  ...{ seq: dossier.seq + 1, by, run: dossier.run, state: dossier.state, officerId: dossier.officer_id },
  ...{ closed: null, opened: [], legs: 0, taken: signedFor, given: null, held: { task: task.id, by: task.holder_id } },
});

async function notAnOfficer(
  deed: Deed,
  { task, dossier, aside }: InHand,
  { officerId, despite }: { officerId: string; despite: string },
): Promise<AssignReason | undefined> {
  if (officerId === '') return { reason: 'officer-missing' };
  if (aside.includes(officerId)) return { reason: 'officer-aside' };
  const officers = await whoMay(deed.db, 'dossier.process', task.unit_id);
  const here = officers.some((officer) => officer.accountId === officerId);
  if (!here) return { reason: 'not-an-officer-here' };
  const away = notThere((await absentOn(deed.db, dayOf(deed.now))).get(officerId), despite);
  if (away || despite === '') return away;
  await keepNote(deed.tx, dossier.id, dossier.seq + 1, despite);
  return undefined;
}
