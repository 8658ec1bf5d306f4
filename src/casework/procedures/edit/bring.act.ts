import type { Line } from '#foundations/importing/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { lastSeq } from '#platform/events/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { type Into, judgeRows, mergeRows } from './bring.rules.ts';
import type { FiledSection } from './columns.rules.ts';
import { type DraftRow, draftOf } from './draft.store.ts';
import type { BaseRow } from './edit.store.ts';
import { editReasonText } from './reasons.text.ts';
import { lockToKeep, type SaveReason, saveSection } from './save.act.ts';
import { typedOf } from './shown.rules.ts';
import { baseOf } from './write.act.ts';

export type BringReason = SaveReason | { readonly reason: 'draft-changed' };

export interface Bringing {
  readonly key: string;
  readonly base: string | null;
  readonly section: FiledSection;
  readonly language: Into['language'];
}

/** What a file is laid over: the draft, or the version it would be made of. */
export function intoOf(
  base: Pick<BaseRow, 'content'>,
  draft: DraftRow | undefined,
  { section, language }: Pick<Bringing, 'section' | 'language'>,
): Into {
  const { papers, fees, time, cases } = base.content;
  return {
    ...{ section, language, typed: draft?.typed ?? typedOf(base.content) },
    known: { papers, fees, times: time }[section].length,
    knownCases: cases.length,
    says: (reason) => editReasonText(reason, language),
  };
}

/** Which draft a file was judged against: kept anew it is another. */
export const seenOf = (draft: DraftRow | undefined): string => (draft ? `${draft.revision} ${draft.changed_at}` : '');

/**
 * Keeps the rows of a file in the draft, as the form would: nothing is in force by it. All of them or none, and none where the
 * draft says something else by now than when the file was looked at. Answers with how many rows came.
 */
export async function bringRows(
  deed: Deed,
  { key, base: id, section, language }: Bringing,
  lines: readonly Line[],
): Promise<Result<number, BringReason>> {
  const base = await baseOf(deed.tx, key, id);
  if (!base) return refuse<BringReason>({ reason: 'not-allowed' });
  await lockToKeep(deed.tx, base);
  const draft = await draftOf(deed.tx, key);
  const [into, seen] = [intoOf(base, draft, { section, language }), seenOf(draft)];
  const typed = lines.map((line) => line.typed);
  const stale = lines.some((line) => line.seen !== seen);
  if (stale || judgeRows(typed, into, seen).some(({ state }) => state === 'refused'))
    return refuse<BringReason>({ reason: 'draft-changed' });
  const { typed: sent } = mergeRows(typed, into);
  const saved = await saveSection(deed, {
    key,
    base: id,
    section,
    sent,
    seen: await lastSeq(deed.tx, base.procedure_id),
  });
  return saved.ok ? accept(lines.length) : saved;
}
