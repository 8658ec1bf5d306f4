import { accept, type Result, refuse } from '#platform/result/index.ts';
import { concerns } from './limits.rules.ts';
import type { Authorisation, Paper, Version } from './version.ts';

/** What was said at the counter about who hands in. */
export interface Answers {
  /** The person concerned, a close relative, or somebody else. */
  readonly submitter: 'self' | 'kin' | 'other';
  /** Where the law wants both parties there (marriage). */
  readonly bothPresent?: boolean;
}

/** A paper of the case, with the counts asked for. */
export interface Requirement extends Paper {
  readonly because: 'procedure' | 'authorisation';
}

/** What lies on the counter. */
export interface Brought {
  readonly paper: string;
  readonly original: number;
  readonly copy: number;
  /** Was it shown and compared? */
  readonly shown: boolean;
  /** Are its copies certified ones? Unsaid where nobody looked. */
  readonly certified?: boolean;
}

export type PaperReason =
  | { readonly reason: 'unknown-case'; readonly case: string }
  | { readonly reason: 'unknown-paper'; readonly paper: string }
  | { readonly reason: 'missing'; readonly paper: string; readonly name: string }
  /** A paper that standing for somebody else adds, by the rule of the procedure. */
  | {
      readonly reason: 'authorisation-missing';
      readonly paper: string;
      readonly name: string;
      readonly rule: Authorisation;
      readonly submitter: 'kin' | 'other';
    }
  | {
      readonly reason: 'too-few';
      readonly paper: string;
      readonly name: string;
      readonly kind: 'original' | 'copy';
      readonly asked: number;
      readonly brought: number;
    }
  | { readonly reason: 'not-shown'; readonly paper: string; readonly name: string }
  | { readonly reason: 'authorisation-forbidden' }
  | { readonly reason: 'both-must-be-present' };

/** The papers of a case, those an authorisation adds included. */
export const requirementsOf = (version: Version, caseKey: string, answers: Answers): Requirement[] => [
  ...version.papers
    .filter((paper) => concerns(paper, caseKey))
    .map((paper): Requirement => ({ ...paper, because: 'procedure' })),
  ...authorisationPapers(version, answers),
];

function authorisationPapers(version: Version, { submitter }: Answers): Requirement[] {
  if (submitter === 'self') return [];
  if (version.authorisation === 'written') return [authorisation('Văn bản ủy quyền')];
  if (version.authorisation === 'certified') return [certified];
  if (version.authorisation !== 'kin') return [];
  // TT 15/2015/TT-BTP: relatives need no certified paper, but prove how they are related.
  return submitter === 'kin' ? [authorisation('Văn bản ủy quyền (không phải chứng thực)'), kinship] : [certified];
}

const authorisation = (name: string, key = 'uy-quyen'): Requirement => ({
  ...added,
  key,
  name,
  original: 1,
  show: false,
});

const added = { copy: 0, required: true, cases: [], form: null, note: '', because: 'authorisation' } as const;

// A key of its own: a tick given to the plain paper of a relative is none for a certified one.
const certified: Requirement = authorisation('Văn bản ủy quyền có chứng thực', 'uy-quyen-chung-thuc');

const kinship: Requirement = {
  ...added,
  key: 'quan-he',
  name: 'Giấy tờ chứng minh quan hệ với người ủy quyền',
  original: 0,
  show: true,
};

/**
 * Is what was brought enough for this case? Names everything that is wrong at once. A paper that may
 * be missing is judged only when it was brought.
 */
export function checkPapers(
  version: Version,
  caseKey: string,
  answers: Answers,
  brought: readonly Brought[],
): Result<Requirement[], PaperReason> {
  const asked = requirementsOf(version, caseKey, answers);
  const reasons = [
    ...personReasons(version, caseKey, answers),
    ...asked.flatMap((requirement) => byItsRule(version, answers, paperReasons(requirement, brought), requirement)),
    ...brought
      .filter(({ paper }) => !asked.some(({ key }) => key === paper))
      .map(({ paper }): PaperReason => ({ reason: 'unknown-paper', paper })),
  ];
  return reasons.length > 0 ? refuse(...reasons) : accept(asked);
}

function personReasons(version: Version, caseKey: string, answers: Answers): PaperReason[] {
  const reasons: PaperReason[] = [];
  if (!version.cases.some(({ key }) => key === caseKey)) reasons.push({ reason: 'unknown-case', case: caseKey });
  if (version.authorisation === 'forbidden' && answers.submitter !== 'self')
    reasons.push({ reason: 'authorisation-forbidden' });
  if (version.bothPresent && answers.bothPresent === false) reasons.push({ reason: 'both-must-be-present' });
  return reasons;
}

/** What is missing of an authorisation is said with the rule that asks for it. */
function byItsRule(
  { authorisation }: Version,
  { submitter }: Answers,
  reasons: readonly PaperReason[],
  { because }: Requirement,
): PaperReason[] {
  if (because === 'procedure' || submitter === 'self') return [...reasons];
  return reasons.map((one) =>
    one.reason === 'missing' ? { ...one, reason: 'authorisation-missing', rule: authorisation, submitter } : one,
  );
}

function paperReasons(asked: Requirement, brought: readonly Brought[]): PaperReason[] {
  const { key: paper, name } = asked;
  const there = brought.find((one) => one.paper === paper);
  if (!there) return asked.required ? [{ reason: 'missing', paper, name }] : [];
  const reasons: PaperReason[] = (['original', 'copy'] as const)
    .filter((kind) => there[kind] < asked[kind])
    .map((kind) => ({ reason: 'too-few', paper, name, kind, asked: asked[kind], brought: there[kind] }));
  // A certified copy needs no original beside it (NĐ 23/2015/NĐ-CP Điều 6).
  const certified = there.certified && there.copy > 0;
  if (asked.show && !there.shown && !certified) reasons.push({ reason: 'not-shown', paper, name });
  return reasons;
}
