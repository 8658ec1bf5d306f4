import { whoMay } from '#foundations/access/index.ts';
import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { saysWhy } from '#platform/text/index.ts';
import { passedTasks } from '../../workflow/rules.ts';
import { keepNote } from '../dossier/note.store.ts';
import { proceed } from '../flow/proceed.act.ts';
import { type Asked, type FlowReason, type InHand, takeUp } from '../flow/take-up.act.ts';
import { type NoSigner, noSigner, takeUpForRecording } from '../sign/sign.act.ts';
import { handOf } from '../sign/sign.rules.ts';
import { dossierSentBack, dossierSentToCounter } from './send-back.events.ts';
import { mayGoBackTo } from './send-back.rules.ts';

export type SendBackReason =
  | FlowReason
  | NoSigner
  | { readonly reason: 'reason-missing' | 'no-such-step' | 'not-a-signer' };

/** The steps from which a dossier may be sent back. */
export type SendBackRole = 'assign' | 'process' | 'approve' | 'present' | 'sign' | 'clerk';

export interface SendBack {
  readonly role: SendBackRole;
  /** The step it goes back to; without one, the last before this. */
  readonly to?: string | undefined;
  readonly reason: string;
  /** The leader who gave the papers back by hand, where another writes it down. */
  readonly signer?: string | undefined;
}

/**
 * Gives the dossier back to an earlier step, with the reason in writing: whoever gets it must know what to mend. Back at
 * the counter it is a fault of the reception; the clock does not stand, for the citizen did nothing wrong.
 */
export async function sendBack(
  deed: Deed,
  asked: Asked,
  { role, to, reason, signer = '' }: SendBack,
): Promise<Result<number, SendBackReason>> {
  if (!saysWhy(reason)) return refuse<SendBackReason>({ reason: 'reason-missing' });
  const taken = await takeUpAs(deed, asked, role, signer);
  if (!taken.ok) return taken;
  const { inHand, leader } = taken.value;
  const { graph, dossier, task } = inHand;
  const onBehalf = leader ? { onBehalfOf: leader } : {};
  const passed = mayGoBackTo(passedTasks(graph, dossier.run, task.token), dossier.received_by, actorId(deed));
  const target = to ? passed.find((step) => step.element === to) : passed.at(-1);
  if (!target) return refuse<SendBackReason>({ reason: 'no-such-step' });
  const input = { kind: 'send-back', token: task.token, to: target.element } as const;
  const moved = await (target.role === 'receive'
    ? proceed(
        inHand,
        input,
        { undoable: true },
        {
          shape: dossierSentToCounter,
          payload: (move) => ({ ...move, to: target.element, receiver: dossier.received_by }),
          ...onBehalf,
        },
      )
    : proceed(
        inHand,
        input,
        { undoable: true },
        { shape: dossierSentBack, payload: (move) => ({ ...move, to: target.element }), ...onBehalf },
      ));
  if (moved.ok) await keepNote(deed.tx, dossier.id, moved.value, reason);
  return moved;
}

interface Taken {
  readonly inHand: InHand;
  /** Whose word it is, where it is not one's own. */
  readonly leader?: string;
}

/** By one's own step; at the signature also by whoever takes the folder down from the leader, who then names him. */
async function takeUpAs(
  deed: Deed,
  asked: Asked,
  role: SendBackRole,
  hand: string,
): Promise<Result<Taken, SendBackReason>> {
  const own = await takeUp(deed, asked, role);
  if (own.ok) return accept({ inHand: own.value });
  if (role !== 'sign' || own.reasons[0]?.reason !== 'not-allowed') return own;
  const recorded = await takeUpForRecording(deed, asked);
  if (!recorded.ok) return recorded;
  if (hand === '') return refuse<SendBackReason>(noSigner);
  const leader = handOf(hand).signerId;
  const signers = await whoMay(deed.db, 'dossier.sign', recorded.value.task.unit_id);
  if (!signers.some(({ accountId }) => accountId === leader)) return refuse<SendBackReason>({ reason: 'not-a-signer' });
  return accept({ inHand: recorded.value, leader });
}
