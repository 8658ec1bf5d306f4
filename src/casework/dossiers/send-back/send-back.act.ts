import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { passedTasks } from '../../workflow/rules.ts';
import { keepNote } from '../dossier/note.store.ts';
import { proceed } from '../flow/proceed.act.ts';
import { type Asked, type FlowReason, takeUp } from '../flow/take-up.act.ts';
import { dossierSentBack, dossierSentToCounter } from './send-back.events.ts';
import { mayGoBackTo } from './send-back.rules.ts';

export type SendBackReason = FlowReason | { readonly reason: 'reason-missing' | 'no-such-step' };

/** The steps from which a dossier may be sent back. */
export type SendBackRole = 'assign' | 'process' | 'approve' | 'present' | 'sign' | 'clerk';

export interface SendBack {
  readonly role: SendBackRole;
  /** The step it goes back to; without one, the last before this. */
  readonly to?: string | undefined;
  readonly reason: string;
}

/**
 * Gives the dossier back to an earlier step, with the reason in writing: whoever gets it must know what to mend. Back at
 * the counter it is a fault of the reception; the clock does not stand, for the citizen did nothing wrong.
 */
export async function sendBack(
  deed: Deed,
  asked: Asked,
  { role, to, reason }: SendBack,
): Promise<Result<number, SendBackReason>> {
  if (!saysWhy(reason)) return refuse<SendBackReason>({ reason: 'reason-missing' });
  const taken = await takeUp(deed, asked, role);
  if (!taken.ok) return taken;
  const { graph, dossier, task } = taken.value;
  const passed = mayGoBackTo(passedTasks(graph, dossier.run, task.token), dossier.received_by, actorId(deed));
  const target = to ? passed.find((step) => step.element === to) : passed.at(-1);
  if (!target) return refuse<SendBackReason>({ reason: 'no-such-step' });
  const input = { kind: 'send-back', token: task.token, to: target.element } as const;
  const moved = await (target.role === 'receive'
    ? proceed(
        taken.value,
        input,
        { undoable: true },
        {
          shape: dossierSentToCounter,
          payload: (move) => ({ ...move, to: target.element, receiver: dossier.received_by }),
        },
      )
    : proceed(
        taken.value,
        input,
        { undoable: true },
        { shape: dossierSentBack, payload: (move) => ({ ...move, to: target.element }) },
      ));
  if (moved.ok) await keepNote(deed.tx, dossier.id, moved.value, reason);
  return moved;
}
