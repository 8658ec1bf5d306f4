import type { Deed } from '#platform/deeds/index.ts';
import type { Result } from '#platform/result/index.ts';
import { dossierByCode } from '../dossier/dossier.store.ts';
import { bothWays, keepWay, wayBackOf } from '../dossier/way-back.store.ts';
import type { Asked, FlowReason } from '../flow/take-up.act.ts';
import { numberAndSeal } from '../number-and-seal/number.act.ts';
import { type PaperSignature, recordSignature, type SignReason } from './sign.act.ts';

/**
 * The commune's third press: “đã ký, đóng dấu, vào sổ”. The paper comes down
 * signed, and the same official records it, numbers and seals it; two events, one press.
 */
export async function signAndSeal(
  deed: Deed,
  asked: Asked,
  signed: Omit<PaperSignature, 'listId'>,
): Promise<Result<number, SignReason | FlowReason>> {
  const recorded = await recordSignature(deed, asked, { ...signed, listId: null });
  if (!recorded.ok) return recorded;
  const dossier = await dossierByCode(deed.tx, asked.code);
  const first = dossier && (await wayBackOf(deed.tx, dossier.id));
  const sealed = await numberAndSeal(deed, { code: asked.code, seq: null });
  if (!sealed.ok || !first) return sealed;
  const second = await wayBackOf(deed.tx, dossier.id);
  // One press is taken back as one: to before the signature.
  if (second) await keepWay(deed.tx, dossier.id, bothWays(first, second));
  return sealed;
}
