import type { Deed } from '#platform/deeds/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { partyById } from '../../parties/index.ts';
import { chargesOf, dueByKind } from '../../payments/index.ts';
import { dossierByCode } from '../dossier/dossier.store.ts';
import type { ManyReason } from '../flow/many.rules.ts';
import type { Asked } from '../flow/take-up.act.ts';
import { type ReturnRefusal, returnResult } from '../return-result/return.act.ts';
import type { AuthorityReason, StandingReason } from '../return-result/return.rules.ts';
import { type Before, collectionFor, type ManyCollection, receiptsAt } from './collection.ts';

type CollectorReason = Extract<StandingReason, { field: 'name' | 'identity' }>;
export type ReturnManyReason = ManyReason<ReturnRefusal> | CollectorReason | AuthorityReason;

/**
 * One person collects for many: each result is handed out by its own rules and records its own event; where one cannot be,
 * none is, and every line says why.
 */
export async function returnMany(
  deed: Deed,
  chosen: readonly Asked[],
  collection: ManyCollection,
): Promise<Result<string[], ReturnManyReason>> {
  // In the order of their codes, so that two presses never wait for each other crosswise.
  const wanted = [...new Map(chosen.map((one) => [one.code, one])).values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  const reasons: ReturnManyReason[] = unnamed(collection);
  if (wanted.length === 0) reasons.push({ reason: 'nothing-chosen' });
  const unseen: AuthorityReason[] = [];
  let before: Before = { levies: 0, prices: 0 };
  for (const asked of wanted) {
    const { ownerIdentity, due } = await about(deed, asked.code);
    const receipts = receiptsAt(collection.receipts, before);
    const returned = await returnResult(deed, asked, { ...collectionFor(collection, ownerIdentity), receipts });
    if (!returned.ok) {
      reasons.push(...returned.reasons.filter(isOfLine).map((because) => line(asked.code, because)));
      unseen.push(...returned.reasons.filter(isAuthority));
    }
    before = {
      levies: before.levies + Number(due.has('lệ phí')),
      prices: before.prices + Number(due.has('phí')),
    };
  }
  // The strictest of what the results ask for is said once.
  reasons.push(...unseen.toSorted((a, b) => (a.reason < b.reason ? -1 : 1)).slice(0, 1));
  return reasons.length > 0 ? refuse(...reasons) : accept(wanted.map((one) => one.code));
}

const line = (code: string, because: ReturnRefusal): ReturnManyReason => ({ reason: 'line', code, because });

/** Who collects is asked once, so what is wrong with them is said once. */
const isOfLine = ({ reason }: ReturnRefusal): boolean =>
  reason !== 'collector-name-missing' &&
  reason !== 'collector-identity-missing' &&
  !reason.endsWith('-authority-missing');

const isAuthority = (reason: ReturnRefusal): reason is AuthorityReason =>
  'field' in reason && reason.field === 'authority';

const unnamed = ({ name, identity }: ManyCollection): CollectorReason[] => [
  ...(name.length < 2 ? [{ field: 'name', reason: 'collector-name-missing' } as const] : []),
  ...(identity.length < 3 ? [{ field: 'identity', reason: 'collector-identity-missing' } as const] : []),
];

async function about(deed: Deed, code: string) {
  const dossier = await dossierByCode(deed.tx, code);
  const [owner, charges] = dossier
    ? await Promise.all([partyById(deed.db, dossier.owner_id), chargesOf(deed.tx, dossier.id)])
    : [undefined, []];
  return { ownerIdentity: owner?.identity_number ?? null, due: dueByKind(charges) };
}
