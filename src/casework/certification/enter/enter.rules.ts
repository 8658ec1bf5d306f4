import type { Dong } from '#platform/money/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { type ExemptionYear, exemptionYear } from '../../payments/rules.ts';
import { type Matter, matters, mattersAt, type Office, ruleOf } from '../matters.rules.ts';

/** A row of the grid, as it was typed. */
export interface TypedRow {
  readonly matter: string;
  readonly paper: string;
  readonly pages: string;
  readonly copies: string;
  readonly language: string;
}

/** A visit as it was typed: everything is text. */
export interface TypedVisit {
  readonly requester: string;
  readonly born: string;
  readonly identity: string;
  readonly phone: string;
  readonly exemptionGround: string;
  readonly exemptionProof: string;
  readonly rows: readonly TypedRow[];
}

export type EntryReason =
  | { readonly field: 'requester'; readonly reason: 'requester-missing' }
  | { readonly field: 'born'; readonly reason: 'born-unreadable' }
  | { readonly field: 'identity'; readonly reason: 'identity-needed' | 'identity-shape' }
  | { readonly field: 'exemptionProof'; readonly reason: 'exemption-proof-missing' }
  | ({ readonly field: 'exemptionProof' } & ExemptionYear)
  | { readonly field: 'exemptionGround'; readonly reason: 'exemption-ground-missing' }
  | { readonly field: 'rows'; readonly reason: 'no-rows' }
  | RowReason;

export type RowReason = {
  /** From 1, as the grid counts them. */
  readonly row: number;
  readonly field: 'matter' | 'paper' | 'pages' | 'copies';
  readonly reason: 'matter-not-here' | 'paper-missing' | 'pages-unreadable' | 'copies-unreadable';
  readonly given: string;
};

/** A kind of paper to be certified, with its fee. */
export interface Asked {
  readonly matter: Matter;
  readonly paper: string;
  readonly pages: number;
  readonly copies: number;
  readonly language: string | null;
  readonly fee: Dong;
  /** What it would cost without the exemption; nothing where it is charged. */
  readonly waived: Dong;
}

export interface ReadVisit {
  readonly requester: string;
  readonly born: string | null;
  readonly identity: string | null;
  readonly phone: string | null;
  readonly exemption: { readonly ground: string; readonly proof: string } | null;
  readonly asked: readonly Asked[];
}

/** Reads the lane's form for this kind of office; every reason at once, each with its row. Empty rows are passed over. `year`: the
 * year in which a proof of exemption must hold. */
export function readVisit(typed: TypedVisit, office: Office, year?: number): Result<ReadVisit, EntryReason> {
  const reasons: EntryReason[] = [];
  const rows = typed.rows
    .map((row, n) => ({ row, nth: n + 1 }))
    .filter(({ row }) => row.paper !== '' || row.pages !== '' || row.copies !== '');
  const exempt = typed.exemptionGround !== '';
  const asked = rows.map(({ row, nth }) => readRow(row, nth, { office, exempt, reasons }));
  if (rows.length === 0) reasons.push({ field: 'rows', reason: 'no-rows' });
  if (typed.requester.length < 2) reasons.push({ field: 'requester', reason: 'requester-missing' });
  if (typed.born !== '' && !/^(\d{1,2}[/.-]){0,2}\d{4}$/.test(typed.born))
    reasons.push({ field: 'born', reason: 'born-unreadable' });
  reasons.push(...identityReasons(typed.identity, asked));
  if (exempt && typed.exemptionProof === '')
    reasons.push({ field: 'exemptionProof', reason: 'exemption-proof-missing' });
  const stale = year && exemptionYear({ ground: typed.exemptionGround, proof: typed.exemptionProof }, year);
  if (stale) reasons.push({ field: 'exemptionProof', ...stale });
  if (!exempt && typed.exemptionProof !== '')
    reasons.push({ field: 'exemptionGround', reason: 'exemption-ground-missing' });
  if (reasons.length > 0) return refuse(...reasons);
  return accept({
    requester: typed.requester,
    born: typed.born || null,
    identity: typed.identity || null,
    phone: typed.phone || null,
    exemption: exempt ? { ground: typed.exemptionGround, proof: typed.exemptionProof } : null,
    asked,
  });
}

interface Reading {
  readonly office: Office;
  readonly exempt: boolean;
  readonly reasons: EntryReason[];
}

function readRow(row: TypedRow, nth: number, { office, exempt, reasons }: Reading): Asked {
  const matter = matters.find((one) => one === (row.matter || 'copy')) ?? 'copy';
  if (!mattersAt(office).includes(matter))
    reasons.push({ row: nth, field: 'matter', reason: 'matter-not-here', given: row.matter });
  if (row.paper.length < 2) reasons.push({ row: nth, field: 'paper', reason: 'paper-missing', given: '' });
  const pages = countOf(row.pages, 2000);
  const copies = countOf(row.copies, 500);
  if (pages === 0) reasons.push({ row: nth, field: 'pages', reason: 'pages-unreadable', given: row.pages });
  if (copies === 0) reasons.push({ row: nth, field: 'copies', reason: 'copies-unreadable', given: row.copies });
  const price = ruleOf(matter).fee({ pages, copies });
  const paid = { fee: exempt ? 0n : price, waived: exempt ? price : 0n };
  return {
    matter,
    paper: row.paper.slice(0, 300),
    pages,
    copies,
    language: row.language.slice(0, 60) || null,
    ...paid,
  };
}

/** Left empty it is one; 0 where it cannot be read. */
const countOf = (typed: string, most: number): number =>
  typed === '' ? 1 : /^\d{1,4}$/.test(typed) && Number(typed) <= most ? Number(typed) : 0;

function identityReasons(identity: string, asked: readonly Asked[]): EntryReason[] {
  if (identity === '')
    return asked.some(({ matter }) => ruleOf(matter).identity)
      ? [{ field: 'identity', reason: 'identity-needed' }]
      : [];
  return /^[A-Za-z0-9 .]{6,20}$/.test(identity) ? [] : [{ field: 'identity', reason: 'identity-shape' }];
}
