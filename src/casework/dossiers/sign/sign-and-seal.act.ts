import type { Deed } from '#platform/deeds/index.ts';
import type { Result } from '#platform/result/index.ts';
import type { Asked, FlowReason } from '../flow/take-up.act.ts';
import { numberAndSeal } from '../number-and-seal/number.act.ts';
import { recordSignature, type SignReason } from './sign.act.ts';

/**
 * The commune's third press: “đã ký, đóng dấu, vào sổ”. The paper comes down
 * signed, and the same official records it, numbers and seals it; two events, one press.
 */
export async function signAndSeal(
  deed: Deed,
  asked: Asked,
  signerId: string,
  despite = '',
): Promise<Result<number, SignReason | FlowReason>> {
  const signed = await recordSignature(deed, asked, { signerId, listId: null, despite });
  return signed.ok ? numberAndSeal(deed, { code: asked.code, seq: null }) : signed;
}
