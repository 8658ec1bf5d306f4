import type { Deed } from '#platform/deeds/index.ts';
import { type Result, refuse } from '#platform/result/index.ts';
import { passedTasks } from '../../workflow/rules.ts';
import { keepNote } from '../dossier/note.store.ts';
import { proceed } from '../flow/proceed.act.ts';
import { type Asked, type FlowReason, takeUp } from '../flow/take-up.act.ts';
import { dossierSentBack } from './send-back.events.ts';

export type SendBackReason = FlowReason | { readonly reason: 'reason-missing' | 'no-such-step' };

/** The steps from which a dossier may be sent back. */
export type SendBackRole = 'assign' | 'process' | 'approve' | 'present' | 'sign' | 'clerk';

export interface SendBack {
  readonly role: SendBackRole;
  /** The step it goes back to; without one, the last before this. */
  readonly to?: string | undefined;
  readonly reason: string;
}

/** Gives the dossier back to an earlier step, with the reason in writing: whoever gets it must know what to mend. */
export async function sendBack(
  deed: Deed,
  asked: Asked,
  { role, to, reason }: SendBack,
): Promise<Result<number, SendBackReason>> {
  if (reason.length < 5) return refuse<SendBackReason>({ reason: 'reason-missing' });
  const taken = await takeUp(deed, asked, role);
  if (!taken.ok) return taken;
  const { graph, dossier, task } = taken.value;
  const passed = passedTasks(graph, dossier.run, task.token).filter((step) => step.role !== 'receive');
  const target = to ? passed.find((step) => step.element === to) : passed.at(-1);
  if (!target) return refuse<SendBackReason>({ reason: 'no-such-step' });
  const moved = await proceed(
    taken.value,
    { kind: 'send-back', token: task.token, to: target.element },
    {},
    {
      shape: dossierSentBack,
      payload: (move) => ({ ...move, to: target.element }),
    },
  );
  if (moved.ok) await keepNote(deed.tx, dossier.id, moved.value, reason);
  return moved;
}
