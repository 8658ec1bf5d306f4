import { accept, type Result, refuse } from '#platform/result/index.ts';

/** How long the folders of a procedure are kept (thời hạn bảo quản); `*` is what holds for all others. */
export interface Retention {
  readonly key: string;
  /** Null: for ever (vĩnh viễn). */
  readonly years: number | null;
  /** The text it follows. */
  readonly basis: string;
  /** Held against that text. */
  readonly sure: boolean;
}

/** The key of what holds for all procedures without a period of their own. */
export const everyOther = '*';

/** `20`, `20 năm`; `vv`, `vĩnh viễn`: null; undefined where it is neither. */
export function yearsOf(typed: string): number | null | undefined {
  const said = typed.trim().toLocaleLowerCase('vi');
  if (said === 'vv' || said === 'vĩnh viễn') return null;
  const years = /^([1-9]\d?)( năm)?$/.exec(said);
  return years ? Number(years[1]) : undefined;
}

/** As a field of a form or a cell of a file shows it. */
export const keepText = (years: number | null): string => (years === null ? 'vv' : String(years));

export interface TypedRetention {
  readonly key: string;
  /** Years, or `vv`; empty takes the procedure's own period away. */
  readonly years: string;
  readonly basis: string;
  readonly sure: boolean;
}

export type RetentionReason =
  | { readonly field: 'procedure'; readonly reason: 'retention-of-nothing' }
  | { readonly field: 'years'; readonly reason: 'retention-unreadable' | 'retention-of-all' }
  | { readonly field: 'basis'; readonly reason: 'retention-without-basis' }
  | { readonly reason: 'not-allowed' | 'changed-meanwhile' };

/** What was typed as it is to be kept, undefined where the procedure follows all others again; or everything that is wrong with it. */
export function readRetention(
  { key, years: typed, basis, sure }: TypedRetention,
  known: (key: string) => boolean,
): Result<Retention | undefined, RetentionReason> {
  const away = typed.trim() === '';
  const years = yearsOf(typed);
  const reasons: RetentionReason[] = [
    ...(known(key) ? [] : [{ field: 'procedure', reason: 'retention-of-nothing' } as const]),
    ...(away && key === everyOther ? [{ field: 'years', reason: 'retention-of-all' } as const] : []),
    ...(!away && years === undefined ? [{ field: 'years', reason: 'retention-unreadable' } as const] : []),
    ...(!away && basis.trim().length < 5 ? [{ field: 'basis', reason: 'retention-without-basis' } as const] : []),
  ];
  if (reasons.length > 0) return refuse(...reasons);
  return accept(away ? undefined : { key, years: years ?? null, basis: basis.trim(), sure });
}

/** What stands, as an event and a form tell it: `20`, `vv-unsure` where it was not held against its text, `none`. */
export const told = (one: Retention | undefined): string =>
  one ? `${keepText(one.years)}${one.sure ? '' : '-unsure'}` : 'none';
