import { accept, type Result, refuse } from '#platform/result/index.ts';
import { type Kind, kinds, readNumber } from '../receipts/receipt.rules.ts';

/** A book as somebody typed it from its cover. */
export interface TypedBook {
  readonly kind?: string | undefined;
  readonly formNumber?: string | undefined;
  readonly series?: string | undefined;
  readonly first?: string | undefined;
  readonly last?: string | undefined;
}

export interface BookForm {
  readonly kind: Kind;
  readonly form: string;
  readonly series: string;
  readonly first: number;
  readonly last: number;
}

export type BookReason =
  | { readonly field: 'kind'; readonly reason: 'kind-missing' }
  | { readonly field: 'formNumber'; readonly reason: 'form-wrong' }
  | { readonly field: 'series'; readonly reason: 'series-wrong' }
  | { readonly field: 'first' | 'last'; readonly reason: 'number-wrong' }
  | { readonly field: 'last'; readonly reason: 'last-before-first' | 'overlaps' };

/** Reads a book; names everything on its cover that cannot be read. */
export function readBook(typed: TypedBook): Result<BookForm, BookReason> {
  const kind = kinds.find((one) => one === typed.kind);
  const form = capitals(typed.formNumber);
  const series = capitals(typed.series);
  const [first, last] = [readNumber(typed.first ?? ''), readNumber(typed.last ?? '')];
  const reasons: BookReason[] = [
    ...(kind ? [] : [{ field: 'kind', reason: 'kind-missing' } as const]),
    ...(/^[0-9A-Z][0-9A-Z/-]{2,19}$/.test(form) ? [] : [{ field: 'formNumber', reason: 'form-wrong' } as const]),
    ...(/^[0-9A-Z][0-9A-Z/-]{1,19}$/.test(series) ? [] : [{ field: 'series', reason: 'series-wrong' } as const]),
    ...(first ? [] : [{ field: 'first', reason: 'number-wrong' } as const]),
    ...(last ? [] : [{ field: 'last', reason: 'number-wrong' } as const]),
    ...(first && last && last < first ? [{ field: 'last', reason: 'last-before-first' } as const] : []),
  ];
  if (reasons.length > 0 || !kind || !first || !last) return refuse(...reasons);
  return accept({ kind, form, series, first, last });
}

const capitals = (typed: string | undefined): string => (typed ?? '').trim().toUpperCase();
