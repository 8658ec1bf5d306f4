import { mostPages, splitAtMarks } from '#platform/batch-scan/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { readSeparator, separatorPrefix } from '../../documents/index.ts';
import type { Whole } from '../view/dossier.view.ts';
import { type BatchReason, placed } from './batch.rules.ts';
import { liesHere } from './digitise.rules.ts';

/** The field of the scan of a whole folder. */
export const batchField = 'batch';

type Uploads = readonly (Visit['uploads'][number] & { readonly pages?: number })[];

/** A batch that was sent, as a scan of each of its papers beside whatever else was sent; and what of it found no place. */
export async function withoutBatch(
  { uploads: sent }: Pick<Visit, 'uploads'>,
  whole: Pick<Whole, 'dossier' | 'papers'>,
): Promise<{ readonly uploads: Uploads; readonly reasons: readonly BatchReason[] }> {
  const batch = sent.find(({ field }) => field === batchField);
  const others = sent.filter((one) => one !== batch);
  if (!batch || batch.bytes.length === 0) return { uploads: others, reasons: [] };
  if (batch.truncated) return { uploads: others, reasons: [{ reason: 'too-large' }] };
  const parts = await splitAtMarks(batch.bytes, separatorPrefix);
  if (!parts.ok) return { uploads: others, reasons: parts.reasons.map((reason) => ({ reason, most: mostPages })) };
  const { code } = whole.dossier;
  const behind = parts.value.map((part) => ({ ...part, sheet: readSeparator(part.mark ?? '') }));
  const { scans, reasons } = placed(behind, { code, lying: whole.papers.filter(liesHere) });
  const apart = [...scans].map(([position, { pdf, pages }]) => ({
    field: `scan.${position}`,
    name: `${batch.name.replace(/\.pdf$/i, '')}-${position}.pdf`,
    bytes: Buffer.from(pdf),
    pages: pages.length,
    truncated: false,
  }));
  return { uploads: [...others, ...apart], reasons };
}
