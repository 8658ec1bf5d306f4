import { type Fields, listOf } from './fields.rules.ts';
import type { Mends } from './mend.rules.ts';

export interface NationalCase {
  readonly name: string;
  readonly papers: readonly NationalPaper[];
}

export interface NationalPaper {
  readonly code: string | null;
  readonly name: string;
  readonly original: number;
  readonly copy: number;
  readonly required: boolean;
  /** It comes out of another procedure, so it may be looked up instead of asked for. */
  readonly isResult: boolean;
}

/** The cases with their papers; a record without any gets one, so that it can be read like the others. */
export function readCases(cases: readonly Fields[], mends: Mends): NationalCase[] {
  if (cases.length === 0) {
    mends.note('no-cases');
    return [{ name: 'Trường hợp chung', papers: [] }];
  }
  return cases.map((one) => ({
    name: mends.text(one.name, 'case'),
    papers: noTwice(
      listOf(one.profileComponents).flatMap((paper) => readPaper(paper, mends)),
      mends,
    ),
  }));
}

function readPaper(given: Fields, mends: Mends): NationalPaper[] {
  const name = mends.text(given.name, 'paper');
  if (name === '') {
    mends.note('paper-without-name');
    return [];
  }
  const paper = {
    code: mends.text(given.code, 'paper') || null,
    name,
    original: count(given.originalQty, mends),
    copy: count(given.copyQty, mends),
    required: given.required === true,
    isResult: given.isProcessingResult === true,
  };
  if (paper.original + paper.copy === 0) mends.note('paper-without-count');
  return [paper];
}

function count(given: unknown, mends: Mends): number {
  if (typeof given === 'number' && Number.isSafeInteger(given) && given >= 0) return given;
  mends.note('paper-count');
  return 0;
}

/** The same paper twice in one case is kept twice: the counts may be meant to add up, and only a person can say. */
function noTwice(papers: NationalPaper[], mends: Mends): NationalPaper[] {
  if (new Set(papers.map(({ name }) => name)).size < papers.length) mends.note('paper-twice');
  return papers;
}
