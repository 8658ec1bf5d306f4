import { fillWord, readWord, tagsOf } from '#platform/word/index.ts';
import { areBroken, judgeTags, type TagReason } from '../draft/facts.rules.ts';
import { sample } from './sample.ts';

/** Everything against a Word document as a template: judged by its tags, and by filling it. */
export async function judgeTemplate(template: Buffer): Promise<TagReason[]> {
  const read = readWord(template);
  const tags = await tagsOf(template);
  const against = judgeTags(tags ?? []);
  const broken = !tags || (read.ok && areBroken(read.value.lines)) || !(await fillWord(template, sample));
  return [...against, ...(broken ? [{ reason: 'tags-broken' } as const] : [])];
}
