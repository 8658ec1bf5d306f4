import { saysWhy } from '#platform/text/index.ts';
/** What ties an official to the applicant: a relative, an interest in the matter, something else that is told. */
export const relations = ['kin', 'interest', 'other'] as const;
export type Relation = (typeof relations)[number];

/** Work that decides, from which one steps aside; who only receives, numbers or hands out decides nothing. */
export const decides: ReadonlySet<string> = new Set(['assign', 'process', 'consult', 'approve', 'present', 'sign']);

export interface Recusing {
  readonly relation: string;
  readonly said: string;
  /** To whom the work goes, where it is held by one person. */
  readonly to: string;
}

export type RecuseReason =
  | { readonly field: 'relation'; readonly reason: 'relation-missing' }
  | { readonly field: 'reason'; readonly reason: 'recuse-why' }
  | { readonly field: 'to'; readonly reason: 'to-whom' }
  | { readonly reason: 'nobody-else' };

/** Every reason why an official may not step aside so: the work must have somebody else to go to. */
export function whyNotRecuse(
  { relation, said, to }: Recusing,
  { others, held }: { readonly others: readonly string[]; readonly held: boolean },
): RecuseReason[] {
  return [
    ...(relations.some((one) => one === relation) ? [] : [{ field: 'relation', reason: 'relation-missing' } as const]),
    ...(!saysWhy(said) ? [{ field: 'reason', reason: 'recuse-why' } as const] : []),
    ...(others.length === 0 ? [{ reason: 'nobody-else' } as const] : []),
    ...(held && others.length > 0 && !others.includes(to) ? [{ field: 'to', reason: 'to-whom' } as const] : []),
  ];
}
