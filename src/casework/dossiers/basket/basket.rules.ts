import type { ReceiveRefusal } from '../receive/receive.act.ts';

/** How a paper of one row is there: brought for it, or lying in another dossier of the same visit. */
export type There = 'own' | 'shared';

/** One procedure of the basket as it was typed. */
export interface BasketRow {
  readonly procedure: string;
  readonly case: string;
  readonly subject: string;
  readonly quantity: string;
  readonly papers: ReadonlyMap<string, There>;
}

/** A counter screen holds no more; whoever brings more comes to the window twice. */
export const mostRows = 8;

export type BasketReason =
  | { readonly reason: 'basket-empty' }
  | { readonly reason: 'not-allowed' }
  /** Who hands in for many is known by a paper: they are one person, not as many as there are lines. */
  | { readonly reason: 'submitter-identity' }
  | { readonly reason: 'shared-with-none'; readonly row: number; readonly paper: string; readonly name: string }
  | { readonly reason: 'row'; readonly row: number; readonly because: ReceiveRefusal };

/** What is judged of a row before it is received: its shared papers, and what every row brings. */
export interface RowPapers {
  readonly papers: readonly { readonly key: string; readonly name: string; readonly there: There | undefined }[];
}

/** A shared paper lies somewhere: another row has brought one of its kind. */
export const unshared = (rows: readonly RowPapers[]): BasketReason[] =>
  rows.flatMap(({ papers }, row) =>
    papers
      .filter(({ there, name }) => there === 'shared' && !broughtElsewhere(rows, row, name))
      .map(({ key, name }): BasketReason => ({ reason: 'shared-with-none', row, paper: key, name })),
  );

const broughtElsewhere = (rows: readonly RowPapers[], row: number, name: string): boolean =>
  rows.some(
    ({ papers }, other) =>
      other !== row && papers.some((paper) => paper.there === 'own' && headOf(paper.name) === headOf(name)),
  );

/**
 * Procedures name one paper differently: “Giấy tờ tùy thân của người đi đăng ký”, “Giấy tờ tùy thân (Giấy chứng minh…)”.
 * Its first three words tell that it is the same one.
 */
export const headOf = (name: string): string =>
  name
    .toLocaleLowerCase('vi')
    .split(/[\s,;(]+/)
    .slice(0, 3)
    .join(' ');

/**
 * The reasons of a row; what is wrong with the person, or with the hour, is said once for all rows and not again for each.
 */
export function reasonsOfRow(
  row: number,
  reasons: readonly ReceiveRefusal[],
  { kind, before }: { readonly kind: 'person' | 'list'; readonly before: readonly BasketReason[] },
): BasketReason[] {
  const said = new Set(before.flatMap((one) => (one.reason === 'row' ? [JSON.stringify(one.because)] : [])));
  return reasons
    .filter((because) => !(isOfVisit(because, kind) && said.has(JSON.stringify(because))))
    .map((because): BasketReason => ({ reason: 'row', row, because }));
}

/** Whether it is about the visit and not about one row: of a list every row has a person and papers of its own. */
export const isOfVisit = (because: ReceiveRefusal, kind: 'person' | 'list'): boolean =>
  kind === 'list'
    ? !isOfPerson(because)
    : 'field' in because ||
      [
        'number-of-another',
        'namesake',
        'chosen-and-typed',
        'counter-closed',
        'not-allowed',
        'exemption-without-ground',
        'exemption-without-proof',
      ].includes(because.reason);

const isOfPerson = (because: ReceiveRefusal): boolean =>
  ('field' in because && because.reason !== 'submitter') ||
  ['number-of-another', 'namesake', 'missing', 'authorisation-missing', 'too-few', 'not-shown'].includes(
    because.reason,
  );
