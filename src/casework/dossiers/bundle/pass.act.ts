import type { Deed } from '#platform/deeds/index.ts';
import { accept, type Result } from '#platform/result/index.ts';
import { type HandOverReason, takeOver } from '../hand-over/hand-over.act.ts';
import { paths } from '../paths.ts';
import { type Sending, sendBundle } from './send.act.ts';

/** What is given goes on a numbered list; what came without one is signed for. Answers with the page that shows it. */
export async function passBetween(
  deed: Deed,
  side: 'give' | 'take',
  sending: Sending,
): Promise<Result<string, HandOverReason>> {
  if (side === 'give') {
    const sent = await sendBundle(deed, sending);
    return sent.ok ? accept(paths.bundle(sent.value, 'giao')) : sent;
  }
  const taken = await takeOver(deed, sending);
  return taken.ok ? accept(`${paths.handOver()}?so=${taken.value.length}`) : taken;
}
