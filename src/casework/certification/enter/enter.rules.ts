import type { Dong } from '#platform/money/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import {
  type Claim,
  type ExemptionGround,
  type ExemptionReason,
  exemptionReasons,
  groundField,
  groundMeant,
  type Offered,
  proofField,
  proofFrom,
  saysProof,
  waivedOf,
} from '../../payments/rules.ts';
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
  readonly exemption: Claim | null;
  readonly rows: readonly TypedRow[];
}

export type EntryReason =
  | { readonly field: 'requester'; readonly reason: 'requester-missing' }
  | { readonly field: 'born'; readonly reason: 'born-unreadable' }
  | { readonly field: 'identity'; readonly reason: 'identity-needed' | 'identity-shape' }
  | ExemptionReason
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
  /** On which ground of its own fee it is waived or reduced, and how much is not charged. */
  readonly ground: ExemptionGround | undefined;
  readonly waived: Dong;
}

export interface ReadVisit {
  readonly requester: string;
  readonly born: string | null;
  readonly identity: string | null;
  readonly phone: string | null;
  readonly exemption: Claim | null;
  readonly asked: readonly Asked[];
}

/** Whom the fees of the lane are waived for, and the year in which a proof must hold. */
export interface Waiving {
  readonly year: number;
  readonly offered: (matter: Matter) => readonly Offered[];
}

/** Nothing is waived: what is typed in from a book of paper was charged as it stands there. */
export const nothingWaived: Waiving = { year: 0, offered: () => [] };

/** The exemption as the form has it; null where nothing of it was typed. */
export function claimMade(form: Readonly<Partial<Record<string, unknown>>>): Claim | null {
  const typed = (name: string): string => (typeof form[name] === 'string' ? form[name].trim() : '');
  const claim = { ground: typed(groundField), proof: proofFrom((part) => typed(proofField[part])) };
  return claim.ground !== '' || saysProof(claim.proof) ? claim : null;
}

/** Reads the lane's form for this kind of office; every reason at once, each with its row. Empty rows are passed over. */
export function readVisit(typed: TypedVisit, office: Office, waiving: Waiving): Result<ReadVisit, EntryReason> {
  const reasons: EntryReason[] = [];
  const rows = typed.rows
    .map((row, n) => ({ row, nth: n + 1 }))
    .filter(({ row }) => row.paper !== '' || row.pages !== '' || row.copies !== '');
  const asked = rows.map(({ row, nth }) =>
    readRow(row, nth, { office, reasons, grounds: groundsFor(typed.exemption, waiving) }),
  );
  if (rows.length === 0) reasons.push({ field: 'rows', reason: 'no-rows' });
  if (typed.requester.length < 2) reasons.push({ field: 'requester', reason: 'requester-missing' });
  if (typed.born !== '' && !/^(\d{1,2}[/.-]){0,2}\d{4}$/.test(typed.born))
    reasons.push({ field: 'born', reason: 'born-unreadable' });
  reasons.push(...identityReasons(typed.identity, asked));
  if (typed.exemption) {
    const offered = [...new Set(asked.map(({ matter }) => matter))].flatMap(waiving.offered);
    reasons.push(...exemptionReasons(typed.exemption, offered, waiving.year));
  }
  if (reasons.length > 0) return refuse(...reasons);
  return accept({
    requester: typed.requester,
    born: typed.born || null,
    identity: typed.identity || null,
    phone: typed.phone || null,
    exemption: typed.exemption,
    asked,
  });
}

/** Which ground of its own fee what is asked for is waived on. */
export const groundsFor =
  (claim: Claim | null, { offered }: Pick<Waiving, 'offered'>) =>
  (matter: Matter): ExemptionGround | undefined =>
    claim ? offered(matter).flatMap((one) => groundMeant(one, claim.ground) ?? [])[0] : undefined;

interface Reading {
  readonly office: Office;
  readonly grounds: (matter: Matter) => ExemptionGround | undefined;
  readonly reasons: EntryReason[];
}

function readRow(row: TypedRow, nth: number, { office, grounds, reasons }: Reading): Asked {
  const matter = matters.find((one) => one === (row.matter || 'copy')) ?? 'copy';
  if (!mattersAt(office).includes(matter))
    reasons.push({ row: nth, field: 'matter', reason: 'matter-not-here', given: row.matter });
  if (row.paper.length < 2) reasons.push({ row: nth, field: 'paper', reason: 'paper-missing', given: '' });
  const pages = countOf(row.pages, 2000);
  const copies = countOf(row.copies, 500);
  if (pages === 0) reasons.push({ row: nth, field: 'pages', reason: 'pages-unreadable', given: row.pages });
  if (copies === 0) reasons.push({ row: nth, field: 'copies', reason: 'copies-unreadable', given: row.copies });
  const price = ruleOf(matter).fee({ pages, copies });
  const ground = grounds(matter);
  const waived = ground ? waivedOf(price, ground) : 0n;
  return {
    matter,
    paper: row.paper.slice(0, 300),
    pages,
    copies,
    language: row.language.slice(0, 60) || null,
    ...{ fee: price - waived, ground, waived },
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
