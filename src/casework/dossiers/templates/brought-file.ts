import { type Refusal, refusals } from '#platform/deeds/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { fillWord, readWord } from '#platform/word/index.ts';
import { keepWord, noWordText } from '../../documents/index.ts';
import { judgeTemplate } from './judge.ts';
import { sample } from './sample.ts';
import { templateReasonText } from './template.text.ts';

/** A file that was brought as a template: everything against it, else what it says filled with the sample. */
export type BroughtFile =
  | { readonly wrong: readonly Refusal[] }
  | { readonly wrong?: undefined; readonly digest: string; readonly lines: readonly string[] };

/** Keeps and judges what was brought; nothing of a template changes. */
export async function lookAtFile({ house, actor, now, language, uploads }: Visit): Promise<BroughtFile> {
  const upload = uploads.find(({ field, bytes }) => field === 'file' && bytes.length > 0);
  if (!upload)
    return { wrong: refusals([{ field: 'file', reason: 'no-file' }] as const, templateReasonText, language) };
  const kept = await keepWord(house, { actor, now }, upload);
  if (!kept.ok) return { wrong: kept.reasons.map((reason) => ({ text: noWordText(reason, language), field: 'file' })) };
  const template = Buffer.from(upload.bytes);
  const against = await judgeTemplate(template);
  const filled = await fillWord(template, sample);
  const seen = filled && readWord(filled);
  return against.length > 0 || !seen?.ok
    ? { wrong: refusals(against, templateReasonText, language, () => 'file') }
    : { digest: kept.value.digest, lines: seen.value.lines };
}

/** Whether a kept file may be written as a template: it is read and judged again, since its digest came from a form. */
export async function isSound({ house }: Pick<Visit, 'house'>, digest: string | undefined): Promise<boolean> {
  const bytes = digest ? await house.files.get(digest) : undefined;
  return bytes !== undefined && readWord(bytes).ok && (await judgeTemplate(bytes)).length === 0;
}
