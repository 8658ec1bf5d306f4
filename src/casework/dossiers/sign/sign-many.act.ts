import { actorId } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { keepPress, type PressedLine } from '../dossier/pressed.store.ts';
import type { ManyReason } from '../flow/many.rules.ts';
import type { Asked } from '../flow/take-up.act.ts';
import { type SignReason, sign } from './sign.act.ts';
import { maySignAmongOthers } from './sign.rules.ts';
import { unopenedOf } from './unopened.ts';

export type SignManyReason = ManyReason<SignReason | { readonly reason: 'not-opened' }>;

/** The leader signs several on the screen at one press: each by its own rules and with its own event, all or none; `as` as for one. */
export async function signMany(
  deed: Deed,
  chosen: readonly Asked[],
  as?: string,
): Promise<Result<string[], SignManyReason>> {
  // In the order of their codes, so that two bundles never wait for each other crosswise.
  const wanted = [...new Map(chosen.map((one) => [one.code, one])).values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  if (wanted.length === 0) return refuse<SignManyReason>({ reason: 'nothing-chosen' });
  const unopened = await unopenedOf(deed, wanted, maySignAmongOthers);
  const reasons: SignManyReason[] = [];
  const lines: PressedLine[] = [];
  for (const asked of wanted) {
    const { code } = asked;
    if (unopened.has(code)) reasons.push({ reason: 'line', code, because: { reason: 'not-opened' } });
    else {
      const signed = await sign(deed, asked, as);
      if (signed.ok) lines.push({ code, seq: signed.value });
      else reasons.push(...signed.reasons.map((because): SignManyReason => ({ reason: 'line', code, because })));
    }
  }
  if (reasons.length > 0) return refuse(...reasons);
  await keepPress(deed.tx, { kind: 'sign', by: actorId(deed) ?? '', at: deed.now }, lines);
  return accept(wanted.map((one) => one.code));
}
