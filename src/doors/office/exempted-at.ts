import { certifiedFree } from '#casework/certification/index.ts';
import { exemptedFees } from '#casework/dossiers/index.ts';
import { paths as dossiers } from '#casework/dossiers/web.tsx';
import type { ExemptedAt } from '#casework/payments/web.tsx';
import { accountNames } from '#foundations/access/index.ts';

/** What a counter waived: dossiers and certification in one list by their instants, which neither knows of the other. */
export const exemptedAt: ExemptedAt = async (db, counter, between) => {
  const [fees, visits] = await Promise.all([
    exemptedFees(db, counter.id, between),
    certifiedFree(db, counter, between),
  ]);
  const names = await accountNames(
    db,
    [...fees, ...visits].flatMap(({ by_account }) => by_account ?? []),
  );
  const all = [
    ...fees.map((one) => ({ ...one, href: dossiers.dossier(one.code) })),
    ...visits.map((one) => ({ ...one, code: null, kind: 'phí' as const, fee: 'Phí chứng thực' })),
  ];
  return all
    .map(({ by_account, ...one }) => ({ ...one, by: names.get(by_account ?? '') ?? '' }))
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
};
