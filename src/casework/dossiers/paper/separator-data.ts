import type { SeparatorData } from '../../documents/index.ts';
import { unscanned } from '../digitise/digitise.rules.ts';
import type { Whole } from '../view/dossier.view.ts';
import { codesOf, type Issued, letterheadOf, marksOf } from './sheet-data.ts';

/** A separator sheet for each paper that waits for its scan; none where all are scanned. */
export function separatorData(whole: Whole, issued: Issued): SeparatorData | undefined {
  const papers = unscanned(whole.papers).map(({ position, name }) => ({ position, name }));
  if (papers.length === 0) return undefined;
  return {
    letterhead: letterheadOf({ ...issued, number: '' }),
    codes: codesOf(whole),
    papers,
    marks: marksOf(issued),
  };
}
