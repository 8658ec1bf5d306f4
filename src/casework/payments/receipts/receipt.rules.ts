import type { Dong } from '#platform/money/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';

/** Two laws, two books: phí is a price of a service, lệ phí a levy. */
export type Kind = 'phí' | 'lệ phí';
export const kinds = ['lệ phí', 'phí'] as const satisfies readonly Kind[];

/** A book that receipts may be torn out of. */
export interface OpenBook {
  readonly id: string;
  readonly kind: Kind;
  readonly form: string;
  readonly series: string;
  readonly first: number;
  readonly last: number;
  /** The number after the last that was used, voided or lost; null where the book is at its end. */
  readonly next: number | null;
}

export type ReceiptField = 'receiptNumber' | 'feeReceiptNumber';

/** The field of a form that a kind's number is typed into. */
export const fieldOf: Readonly<Record<Kind, ReceiptField>> = { 'lệ phí': 'receiptNumber', phí: 'feeReceiptNumber' };

/** The numbers as typed; null asks for the next one of the book that is open. */
export type TypedReceipts = Readonly<Partial<Record<ReceiptField, string | null>>>;

export interface ReceiptReason {
  readonly field: ReceiptField;
  readonly reason:
    | 'receipt-missing'
    | 'receipt-unreadable'
    | 'receipt-outside'
    | 'receipt-used'
    | 'no-open-book'
    | 'sum-changed';
  readonly kind: Kind;
  /** As it was typed. */
  readonly typed: string;
  /** The books that are open: `AA-19P 0000001–0000050`. */
  readonly open: readonly string[];
}

/** A receipt to be given for the money of one kind. */
export interface Chosen {
  readonly kind: Kind;
  readonly book: OpenBook;
  readonly number: number;
  readonly amount: Dong;
}

export interface Given {
  readonly due: ReadonlyMap<Kind, Dong>;
  readonly books: readonly OpenBook[];
  readonly typed: TypedReceipts;
  /** `book number` of what is used, void or lost among the numbers typed. */
  readonly spent: ReadonlySet<string>;
}

/** One receipt for each kind of money that is owed, out of an open book, never twice; all that is wrong at once. */
export function chooseReceipts({ due, books, typed, spent }: Given): Result<Chosen[], ReceiptReason> {
  const chosen: Chosen[] = [];
  const reasons: ReceiptReason[] = [];
  for (const [kind, amount] of due) {
    const open = books.filter((book) => book.kind === kind);
    const given = typed[fieldOf[kind]] ?? (fieldOf[kind] in typed ? null : '');
    const found = given === null ? nextOf(open) : typedIn(open, given, spent);
    if (typeof found !== 'string') chosen.push({ kind, amount, ...found });
    else reasons.push({ field: fieldOf[kind], reason: found, kind, typed: given ?? '', open: open.map(spanText) });
  }
  return reasons.length > 0 ? refuse(...reasons) : accept(chosen);
}

type Found = Pick<Chosen, 'book' | 'number'> | ReceiptReason['reason'];

function nextOf(open: readonly OpenBook[]): Found {
  const book = open.find(({ next }) => next !== null);
  return book?.next ? { book, number: book.next } : 'no-open-book';
}

function typedIn(open: readonly OpenBook[], typed: string, spent: ReadonlySet<string>): Found {
  if (open.length === 0) return 'no-open-book';
  if (typed.trim() === '') return 'receipt-missing';
  const number = readNumber(typed);
  if (number === undefined) return 'receipt-unreadable';
  const holding = open.filter(({ first, last }) => number >= first && number <= last);
  if (holding.length === 0) return 'receipt-outside';
  const book = holding.find(({ id }) => !spent.has(spentKey(id, number)));
  return book ? { book, number } : 'receipt-used';
}

export const spentKey = (bookId: string, number: number): string => `${bookId} ${number}`;

/** `0000123`, `123`; anything else is no number of a receipt. */
export const readNumber = (typed: string): number | undefined =>
  /^\d{1,7}$/.test(typed.trim()) && Number(typed) > 0 ? Number(typed) : undefined;

/** Seven digits, as they are printed on the receipt. */
export const numberText = (number: number): string => String(number).padStart(7, '0');

/** `AA-19P 0000123`: the book a receipt is from, and its number. */
export const receiptText = (series: string, number: number): string => `${series} ${numberText(number)}`;

export const spanText = ({ series, first, last }: Pick<OpenBook, 'series' | 'first' | 'last'>): string =>
  `${series} ${numberText(first)}–${numberText(last)}`;

/** The number a form proposes for each kind that is owed; empty where no book is open. */
export const proposals = (due: ReadonlyMap<Kind, Dong>, books: readonly OpenBook[]): Proposal[] =>
  [...due].map(([kind, amount]) => {
    const next = books.find((book) => book.kind === kind && book.next !== null);
    return {
      kind,
      amount,
      field: fieldOf[kind],
      number: next?.next ? numberText(next.next) : '',
      series: next?.series ?? '',
    };
  });

export interface Proposal {
  readonly kind: Kind;
  readonly amount: Dong;
  readonly field: ReceiptField;
  readonly number: string;
  readonly series: string;
}
