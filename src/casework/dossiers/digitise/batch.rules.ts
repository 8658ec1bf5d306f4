/** A paper that lies in the folder. */
interface Lying {
  readonly position: number;
  readonly name: string;
}

/** What lies behind one separator sheet of a batch. */
interface Behind {
  /** Which paper the sheet announces; undefined of what lies before the first sheet, or behind one that announces none. */
  readonly sheet: { readonly code: string; readonly position: number } | undefined;
  /** From 0. */
  readonly pages: readonly number[];
}

export type BatchReason =
  | { readonly reason: 'unreadable' | 'too-large' | 'too-slow' | 'no-separator' }
  | { readonly reason: 'too-many-pages'; readonly most: number }
  /** Numbers of pages, from 1. */
  | { readonly reason: 'nowhere'; readonly pages: readonly number[] }
  | { readonly reason: 'of-another'; readonly code: string; readonly pages: readonly number[] }
  | { readonly reason: 'not-in-folder'; readonly position: number; readonly pages: readonly number[] }
  | { readonly reason: 'nothing-behind'; readonly name: string };

/** Which part is the scan of which paper, and everything of the batch that found no place: what did find one is not lost for it. */
export function placed<Part extends Behind>(
  parts: readonly Part[],
  { code, lying }: { readonly code: string; readonly lying: readonly Lying[] },
): { readonly scans: ReadonlyMap<number, Part>; readonly reasons: readonly BatchReason[] } {
  if (parts.every(({ sheet }) => sheet === undefined))
    return { scans: new Map(), reasons: [{ reason: 'no-separator' }] };
  const scans = new Map<number, Part>();
  const reasons = parts.flatMap((part): BatchReason[] => {
    const found = placeOf(part, code, lying);
    if ('reason' in found) return [found];
    scans.set(found.position, part);
    return [];
  });
  return { scans, reasons };
}

function placeOf({ sheet, pages: from }: Behind, code: string, lying: readonly Lying[]): Lying | BatchReason {
  const pages = from.map((n) => n + 1);
  if (!sheet) return { reason: 'nowhere', pages };
  if (sheet.code !== code) return { reason: 'of-another', code: sheet.code, pages };
  const paper = lying.find(({ position }) => position === sheet.position);
  if (!paper) return { reason: 'not-in-folder', position: sheet.position, pages };
  return pages.length > 0 ? paper : { reason: 'nothing-behind', name: paper.name };
}
