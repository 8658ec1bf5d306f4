import { accept, type Result, refuse } from '#platform/result/index.ts';
import type { PaperRow } from '../dossier/paper.store.ts';

type Lying = Pick<PaperRow, 'position' | 'original' | 'copy' | 'shared' | 'file_digest'>;

/** Papers that lie in the folder and have no scan: what was only shown, or lies in another folder of the visit, has none to get. */
export const unscanned = <Paper extends Lying>(papers: readonly Paper[]): Paper[] =>
  papers.filter(({ original, copy, shared, file_digest }) => !shared && original + copy > 0 && file_digest === null);

export type DigitiseReason = { readonly reason: 'no-scan' | 'scanned-before' | 'scan-unknown' };

/** The scans that were brought, each to a paper that waits for one; a scan that is there is never laid over. */
export function decideScans(
  papers: readonly Lying[],
  scans: ReadonlyMap<number, string>,
): Result<ReadonlyMap<number, string>, DigitiseReason> {
  if (scans.size === 0) return refuse({ reason: 'no-scan' });
  const waiting = new Set(unscanned(papers).map(({ position }) => position));
  return [...scans.keys()].every((position) => waiting.has(position))
    ? accept(scans)
    : refuse({ reason: 'scanned-before' });
}

/** What a form brought, by the position of the paper. */
export const byPosition = (scans: ReadonlyMap<string, string>): Map<number, string> =>
  new Map([...scans].map(([at, digest]) => [Number(at), digest]));
