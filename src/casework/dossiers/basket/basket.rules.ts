import { type Claim, isExemption, noProof, saysProof } from '../../payments/rules.ts';
import type { ReceiveRefusal } from '../receive/receive.act.ts';
import type { Reception } from '../receive/receive.rules.ts';

/** How a paper of one row is there: brought for it, or lying in another dossier of the same visit. */
export type There = 'own' | 'shared';

/** Whether a row is said to be exempt from its fee, on which ground, and which paper shows it. */
export interface RowExemption extends Claim {
  readonly ticked: boolean;
}

export const notExempt: RowExemption = { ticked: false, ground: '', proof: noProof };

/**
 * The person is one, and shows the paper of an exemption once: a row that is ticked and says neither ground nor proof stands on
 * those of the nearest row above that does.
 */
export function exemptionsOfRows(rows: readonly Pick<BasketRow, 'exemption'>[]): RowExemption[] {
  let above = notExempt;
  return rows.map(({ exemption }) => {
    const said = exemption.ticked && (exemption.ground !== '' || saysProof(exemption.proof));
    if (said) above = exemption;
    return exemption.ticked && !said ? { ...above, ticked: true } : exemption;
  });
}

/** One procedure of the basket as it was typed. */
export interface BasketRow {
  readonly procedure: string;
  readonly case: string;
  readonly subject: string;
  readonly quantity: string;
  readonly exemption: RowExemption;
  readonly papers: ReadonlyMap<string, There>;
  /** Papers whose copies the counter saw to be certified, after an empty one; empty while the row was not asked. */
  readonly certified: readonly string[];
  /** Digests of scans by the paper's key. */
  readonly scans: ReadonlyMap<string, string>;
}

/** What is handed in in one row, with the digests of its scans by the paper's key. */
export interface Handed extends Reception {
  readonly scans?: ReadonlyMap<string, string> | undefined;
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
 * The scans of every row: its own, and for a shared paper the one of its kind that was scanned in the row where it lies. A paper
 * that serves several procedures is scanned once.
 */
export function scansOfRows(rows: readonly (RowPapers & Pick<BasketRow, 'scans'>)[]): ReadonlyMap<string, string>[] {
  const lying = new Map<string, string>();
  for (const { papers, scans } of rows)
    for (const { key, name, there } of papers) {
      const digest = scans.get(key);
      if (digest && there === 'own' && !lying.has(headOf(name))) lying.set(headOf(name), digest);
    }
  return rows.map(({ papers, scans }) => {
    const found = papers.flatMap(({ key, name, there }): [string, string][] => {
      const digest = scans.get(key) ?? (there === 'shared' ? lying.get(headOf(name)) : undefined);
      return digest ? [[key, digest]] : [];
    });
    return new Map(found);
  });
}

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
      ['number-of-another', 'namesake', 'chosen-and-typed', 'counter-closed', 'not-allowed'].includes(because.reason);

const isOfPerson = (because: ReceiveRefusal): boolean =>
  ('field' in because && because.reason !== 'submitter') ||
  isExemption(because) ||
  [...['number-of-another', 'namesake', 'twin', 'missing', 'authorisation-missing', 'too-few', 'not-shown']].includes(
    because.reason,
  );
