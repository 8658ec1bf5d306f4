import type { Db } from '#platform/db/index.ts';
import { versionById } from '../../procedures/index.ts';
import { feesOf, type Version } from '../../procedures/rules.ts';
import { type ChargedAlike, chargedAlike } from './exempted.store.ts';

/**
 * Fees that are not what their version says, counted again: another price, waived on a ground the fee does not know, or another sum
 * waived. None is the good answer. What was charged before the fee was kept beside it is not looked at.
 */
export async function misexempted(db: Db): Promise<string[]> {
  const found: string[] = [];
  for (const one of await chargedAlike(db)) {
    const version = await versionById(db, one.version_id);
    const asked = version && recounted(version, one);
    if (asked && holds(one, asked)) continue;
    const [amount, waived] = asked ? [asked.amount, asked.waived] : ['no', 'no'];
    found.push(
      `${one.code} (${one.n}), ${one.fee_key}: ${one.amount} charged, ${one.waived ?? 0n} waived; its version says ${amount}, ${waived}`,
    );
  }
  return found;
}

const recounted = (version: Version, { case_key, fee_key, quantity, ground }: ChargedAlike) =>
  feesOf({ fees: version.fees.map((fee) => ({ ...fee, per: fee.key })) }, case_key, {
    quantities: { [fee_key]: quantity },
    exempt: ground ?? '',
  }).find(({ fee }) => fee.key === fee_key);

const holds = (
  { amount, waived, ground, dropped }: ChargedAlike,
  asked: NonNullable<ReturnType<typeof recounted>>,
): boolean =>
  (ground === null) === (asked.ground === undefined) &&
  (waived ?? 0n) === asked.waived &&
  (dropped ? amount === 0n : amount === asked.amount);
