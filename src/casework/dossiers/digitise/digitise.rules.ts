import { accept, type Result, refuse } from '#platform/result/index.ts';
import type { PaperRow } from '../dossier/paper.store.ts';

type Lying = Pick<PaperRow, 'position' | 'original' | 'copy' | 'shared' | 'file_digest'>;

/** Papers that lie in the folder and have no scan: what was only shown, or lies in another folder of the visit, has none to get. */
export const unscanned = <Paper extends Lying>(papers: readonly Paper[]): Paper[] =>
  papers.filter((paper) => liesHere(paper) && paper.file_digest === null);

/** In this very folder, and not only shown. */
export const liesHere = ({ original, copy, shared }: Omit<Lying, 'file_digest' | 'position'>): boolean =>
  !shared && original + copy > 0;

export type DigitiseReason = { readonly reason: 'no-scan' | 'no-field-work' | 'scanned-before' | 'scan-unknown' };

/** The scans that were brought, each to a paper that waits for one; a scan that is there is never laid over. */
export function decideScans(
  papers: readonly Lying[],
  scans: ReadonlyMap<number, string>,
  found: { readonly papers: number; readonly working: boolean } = { papers: 0, working: true },
): Result<ReadonlyMap<number, string>, DigitiseReason> {
  if (found.papers > 0 && !found.working) return refuse({ reason: 'no-field-work' });
  if (scans.size + found.papers === 0) return refuse({ reason: 'no-scan' });
  const waiting = new Set(unscanned(papers).map(({ position }) => position));
  return [...scans.keys()].every((position) => waiting.has(position))
    ? accept(scans)
    : refuse({ reason: 'scanned-before' });
}

/** What a form brought, by the position of the paper. */
export const byPosition = (scans: ReadonlyMap<string, string>): Map<number, string> =>
  new Map([...scans].flatMap(([at, digest]) => (isFieldKey(at) ? [] : [[Number(at), digest]])));

/** What an office brings back from a place, by the key of its field: the signed minutes lie in the folder, a photograph is a file alone. */
export const fieldPapers = {
  'bien-ban': { name: 'Biên bản kiểm tra, xác minh', original: 1 },
  'anh-1': { name: 'Ảnh chụp tại thực địa', original: 0 },
  'anh-2': { name: 'Ảnh chụp tại thực địa', original: 0 },
  'anh-3': { name: 'Ảnh chụp tại thực địa', original: 0 },
} as const;
export type FieldKey = keyof typeof fieldPapers;
export const fieldKeys = Object.keys(fieldPapers) as FieldKey[];
const isFieldKey = (key: string): key is FieldKey => Object.hasOwn(fieldPapers, key);

/** What of a form's scans was brought from the place, as papers to lay in. */
export const fromThePlace = (scans: ReadonlyMap<string, string>) =>
  fieldKeys.flatMap((key) => {
    const file_digest = scans.get(key);
    return file_digest ? [{ ...fieldPapers[key], copy: 0, shown: false, file_digest }] : [];
  });
