import { actorId, may } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { happened } from '#platform/events/shape.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { type Ground, grounds, type Matter, ruleOf } from '../matters.rules.ts';
import { paperRefused } from './refuse.events.ts';
import { addRefusedPaper } from './refuse.store.ts';

export interface Refusing {
  readonly matter: Matter;
  readonly requester: string;
  readonly paper: string;
  readonly ground: string;
  readonly said: string;
}

export type RefuseReason =
  | { readonly reason: 'not-allowed' }
  | { readonly field: 'requester'; readonly reason: 'requester-missing' }
  | { readonly field: 'paper'; readonly reason: 'paper-missing' }
  | { readonly field: 'ground'; readonly reason: 'ground-missing' | 'ground-of-another' };

/** Refuses to certify a paper, on one of the law's grounds (NĐ 23/2015 Đ22, Đ25, Đ32); it may be printed for who asks. */
export async function refusePaper(
  deed: Deed,
  unitId: string,
  refusing: Refusing,
): Promise<Result<string, RefuseReason>> {
  if (!may(deed.actor, 'certification.enter', { unitIds: [unitId] }).ok)
    return refuse<RefuseReason>({ reason: 'not-allowed' });
  const { matter, requester, paper, said } = refusing;
  const reasons: RefuseReason[] = [];
  if (requester.length < 2) reasons.push({ field: 'requester', reason: 'requester-missing' });
  if (paper.length < 2) reasons.push({ field: 'paper', reason: 'paper-missing' });
  const of: readonly Ground[] = grounds[ruleOf(matter).book];
  const ground = of.find((one) => one === refusing.ground);
  if (!ground)
    reasons.push({ field: 'ground', reason: refusing.ground === '' ? 'ground-missing' : 'ground-of-another' });
  if (reasons.length > 0 || !ground) return refuse(...reasons);
  const id = newId();
  await addRefusedPaper(deed.tx, {
    id,
    unit_id: unitId,
    matter,
    requester,
    paper,
    ground,
    said: said || null,
    refused_at: deed.now,
    refused_by: actorId(deed),
  });
  const told = { unit: unitId, matter, ground };
  await record(deed, happened(paperRefused, { kind: 'certification-refusal', id }, told));
  return accept(id);
}
