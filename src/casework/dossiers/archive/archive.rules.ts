import { accept, type Result, refuse } from '#platform/result/index.ts';
import { yearsOf } from '../retention/retention.rules.ts';
import type { NewArchiveLine, ToArchive } from './archive.store.ts';

/** A row as it was typed. */
export interface TypedLine {
  readonly code: string;
  readonly pages: string;
  /** Years, or `vv` for ever. */
  readonly keep: string;
  readonly box: string;
}

export type LineReason = {
  readonly reason: 'pages-wrong' | 'keep-wrong' | 'box-missing' | 'not-to-archive';
  readonly field: string;
  readonly code: string;
};

export type ArchiveReason =
  | { readonly reason: 'not-allowed' | 'nothing-chosen' | 'no-such-list' | 'of-another' | 'accepted' | 'taken-back' }
  | { readonly reason: 'reason-missing'; readonly field: 'reason' }
  | LineReason;

/** Reads the rows that were chosen against what may be handed over; every reason at once, each with its row. */
export function readLines(
  typed: readonly TypedLine[],
  waiting: readonly Pick<ToArchive, 'code'>[],
): Result<NewArchiveLine[], ArchiveReason> {
  if (typed.length === 0) return refuse({ reason: 'nothing-chosen' });
  const known = new Set(waiting.map(({ code }) => code));
  const reasons: LineReason[] = [];
  const lines = typed.map(({ code, pages, keep, box }): NewArchiveLine => {
    const wrong = (reason: LineReason['reason'], column: string): void => {
      reasons.push({ reason, field: `${column}-${code}`, code });
    };
    if (!known.has(code)) wrong('not-to-archive', 'tick');
    if (!/^[1-9]\d{0,3}$/.test(pages)) wrong('pages-wrong', 'pages');
    const years = yearsOf(keep);
    if (years === undefined) wrong('keep-wrong', 'keep');
    if (box === '') wrong('box-missing', 'box');
    return { code, pages: Number(pages), years: years ?? null, box };
  });
  return reasons.length > 0 ? refuse(...reasons) : accept(lines);
}

/** The columns of the form as lines, those that are ticked: the browser sends each column in the order of the rows. */
export function chosenLines(
  sent: {
    readonly [Column in 'chon' | 'codes' | 'pages' | 'keep' | 'box']?: string | string[];
  },
): TypedLine[] {
  const column = (values: string | string[] | undefined): string[] => [values ?? []].flat();
  const ticked = new Set(column(sent.chon));
  const [pages, keep, box] = [sent.pages, sent.keep, sent.box].map(column);
  return column(sent.codes).flatMap((code, n) =>
    ticked.has(code)
      ? [{ code, pages: (pages?.[n] ?? '').trim(), keep: (keep?.[n] ?? '').trim(), box: (box?.[n] ?? '').trim() }]
      : [],
  );
}
