import { type Actor, actorId } from '#platform/actor/index.ts';
import { type Deed, performInternally } from '#platform/deeds/index.ts';
import type { House } from '#platform/house/index.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { insertFile } from '../upload/upload.store.ts';
import { recordPrint } from './paper.events.ts';
import { insertPaper, type Paper, printedBefore } from './paper.store.ts';
import { type Filled, printForm } from './print-form.ts';

type Workshop = Pick<House, 'db' | 'press' | 'files' | 'baseUrl'>;

/** What is printed for which subject (a dossier, a signing list). */
export type PaperOrder = Filled & {
  readonly subjectId: string;
  /** Of the subject's day of reception: `TT01-2018`. */
  readonly set: string;
};

/**
 * Prints a paper, keeps it and records the print; the second print of the same paper is marked "in lại lần 1" (whatever
 * `data.marks.reprint` said). Not inside another deed: typesetting takes longer than a lock should be held.
 * The caller has asked the permission.
 */
export async function printPaper(
  house: Workshop,
  asking: { readonly actor: Actor; readonly now: Temporal.Instant },
  order: PaperOrder,
): Promise<Paper> {
  for (;;) {
    const paper = await typeset(house, order, asking);
    const kept = await performInternally(house.db, asking, (deed) => keepPaper(deed, paper));
    if (kept.ok) return paper;
  }
}

interface Typeset extends Paper {
  readonly size: number;
}

async function typeset(
  house: Workshop,
  order: PaperOrder,
  asking: { readonly actor: Actor; readonly now: Temporal.Instant },
): Promise<Typeset> {
  const { subjectId, set, form } = order;
  const number = order.data.letterhead.number;
  const copy = await printedBefore(house.db, { subjectId, form, number });
  const marks = { ...order.data.marks, reprint: copy };
  const filled = { form, data: { ...order.data, marks } } as Filled;
  const pdf = await printForm(house.press, { ...filled, set, baseUrl: house.baseUrl });
  return {
    id: newId(),
    subject_id: subjectId,
    form_set: set,
    form,
    number,
    copy,
    digest: await house.files.put(pdf),
    size: pdf.length,
    printed_at: asking.now,
    printed_by: actorId(asking),
  };
}

/** Refused when another hand has printed the same copy meanwhile: it is then typeset again with the next number. */
async function keepPaper(deed: Deed, paper: Typeset): Promise<Result<string, 'copy-taken'>> {
  await insertFile(deed.tx, { digest: paper.digest, type: 'application/pdf', size: paper.size }, deed.now);
  if (!(await insertPaper(deed.tx, paper))) return refuse('copy-taken');
  await recordPrint(deed, paper);
  return accept(paper.id);
}
