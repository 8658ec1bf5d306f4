import { stepsOf } from './read.ts';
import type { ProcedureRecord } from './record.form.ts';
import type { Standing } from './version.ts';

/** What a record may be without. */
export type Lack = 'papers' | 'time' | 'steps' | 'sign' | 'law' | 'result' | 'fee-words' | 'book';

/**
 * How much of a procedure is known. *Name only*: without papers, time or process nobody can promise
 * anything, so the counter may not receive it. *Thin*: it can be received, but something a citizen
 * would ask for is missing. The reasons say what to add.
 */
export function standingOf(record: ProcedureRecord): { readonly standing: Standing; readonly lacks: Lack[] } {
  const lacks = (Object.keys(missing) as Lack[]).filter((lack) => missing[lack](record));
  if (lacks.some((lack) => vital.has(lack))) return { standing: 'name-only', lacks };
  return { standing: lacks.length > 0 ? 'thin' : 'complete', lacks };
}

/** How many there are of each standing. */
export function countStandings(all: readonly { readonly standing: Standing }[]): Record<Standing, number> {
  const of = (standing: Standing): number => all.filter((one) => one.standing === standing).length;
  return { complete: of('complete'), thin: of('thin'), 'name-only': of('name-only') };
}

const vital: ReadonlySet<Lack> = new Set(['papers', 'time', 'steps']);

const missing: Record<Lack, (record: ProcedureRecord) => boolean> = {
  papers: (record) => record.papers.length === 0,
  time: (record) => record.time.length === 0,
  steps: (record) => !record.process && stepsOf(record).length === 0,
  sign: (record) => /^(\?|chưa rõ)/i.test(record.sign.title),
  law: (record) => record.law.length === 0,
  result: (record) => record.result.length === 0,
  'fee-words': (record) => record.fees.some((fee) => fee.dong > 0 && fee.exempt?.trim() === ''),
  book: (record) => /^(\?|chưa rõ)/i.test(record.sign.bookName),
};
