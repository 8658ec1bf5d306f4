import { type Actor, actorId } from '#platform/actor/index.ts';
import { type Deed, performInternally } from '#platform/deeds/index.ts';
import type { House } from '#platform/house/index.ts';
import { newId } from '#platform/id/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { insertFile } from '../upload/upload.store.ts';
import { recordPrint } from './paper.events.ts';
import { insertPaper, lastPrint, type Paper, type PaperKey, printedBefore } from './paper.store.ts';
import { digestOf, type Filled, type Printing, printForm } from './print-form.ts';

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
    const copy = await printedBefore(house.db, keyOf(order));
    const paper = await typeset(house, { ...order, copy }, asking);
    const kept = await performInternally(house.db, asking, (deed) => keepPaper(deed, paper));
    if (kept.ok) return paper;
  }
}

/**
 * A list whose content a press has settled already, as the PDF that is kept: what is signed is what was first shown. The kept
 * bytes as long as nothing it says has changed; else a further copy, marked and kept like every reprint. Once it is `signed`
 * nothing makes another one. The caller has asked the permission.
 */
export async function issuePaper(
  house: Workshop,
  asking: { readonly actor: Actor; readonly now: Temporal.Instant },
  order: PaperOrder,
  { signed = false } = {},
): Promise<Buffer> {
  for (;;) {
    const last = await lastPrint(house.db, keyOf(order));
    const stands = last && (signed || last.content_digest === digestOf(printingOf(house, order, last.copy)));
    if (stands) return keptBytes(house, last);
    // The copy after the one that was looked at: whoever came between is met again, not gone past.
    const paper = await typeset(house, { ...order, copy: last ? last.copy + 1 : 0 }, asking);
    const kept = await performInternally(house.db, asking, (deed) => keepPaper(deed, paper));
    // Another hand was the first: its paper is the one.
    if (kept.ok) return keptBytes(house, paper);
  }
}

const keyOf = ({ subjectId, ...filled }: PaperOrder): PaperKey => ({
  subjectId,
  form: filled.form,
  number: ownNumber(filled) ?? filled.data.letterhead.number,
});

/**
 * What tells apart papers without a number of their own: one for another matter is no reprint. Signed when originals go back, not
 * when they were kept; for the result that was made anew, not for the wrong one; of the next official who steps aside.
 */
function ownNumber(filled: Filled): string | undefined {
  if (filled.form === 'ban-chinh') return filled.data.givenBack ? 'trả' : undefined;
  if (filled.form === 'tra-kq') return filled.data.number;
  return filled.form === 'tranh' ? filled.data.at : undefined;
}

async function keptBytes({ files }: Workshop, { id, digest }: Paper): Promise<Buffer> {
  const bytes = await files.get(digest);
  if (!bytes) throw new Error(`the file of paper ${id} is gone`);
  return bytes;
}

function printingOf({ baseUrl }: Workshop, { form, set, data }: PaperOrder, copy: number): Printing {
  return { form, set, baseUrl, data: { ...data, marks: { ...data.marks, reprint: copy } } } as Printing;
}

interface Typeset extends Paper {
  readonly size: number;
}

async function typeset(
  house: Workshop,
  order: PaperOrder & { readonly copy: number },
  asking: { readonly actor: Actor; readonly now: Temporal.Instant },
): Promise<Typeset> {
  const { set, copy } = order;
  const { subjectId, form, number } = keyOf(order);
  const printing = printingOf(house, order, copy);
  const pdf = await printForm(house.press, printing);
  return {
    id: newId(),
    subject_id: subjectId,
    form_set: set,
    form,
    number,
    copy,
    digest: await house.files.put(pdf),
    content_digest: digestOf(printing),
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
