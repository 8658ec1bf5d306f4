import type { Typed } from './typed.rules.ts';

/** The parts of a procedure that are edited one at a time, in the order in which they are read. */
export const sections = [
  ...(['general', 'parties', 'cases', 'papers', 'fees', 'times', 'steps', 'refusal', 'duty'] as const),
  ...(['law', 'when'] as const),
] as const;
export type Section = (typeof sections)[number];

/** How a part is called in the address. */
export const sectionSlugs: Readonly<Record<Section, string>> = {
  general: 'chung',
  parties: 'noi-giai-quyet',
  cases: 'truong-hop',
  papers: 'giay-to',
  fees: 'phi',
  times: 'thoi-han',
  steps: 'quy-trinh',
  refusal: 'tu-choi',
  duty: 'nghia-vu-tai-chinh',
  law: 'can-cu',
  when: 'hieu-luc',
};

export const sectionAt = (slug: string | undefined): Section =>
  sections.find((section) => sectionSlugs[section] === slug) ?? 'general';

/** The part that comes next; none after the last. */
export const sectionAfter = (section: Section): Section | undefined => sections[sections.indexOf(section) + 1];

const rowSections: Readonly<Record<string, Section>> = {
  ...{ c: 'cases', p: 'papers', f: 'fees', t: 'times', s: 'steps', r: 'refusal' },
};
const single: Readonly<Record<string, Section>> = {
  ...{ level: 'parties', reception: 'parties' },
  ...{ settles: 'parties', signTitle: 'parties', signUnit: 'parties', signSeal: 'parties', signBook: 'parties' },
  ...{ verification: 'times', verificationUnit: 'times', law: 'law', requirements: 'law' },
  ...{ validFrom: 'when', why: 'when', source: 'when' },
};

/** The part a field of the form stands in. */
export function sectionOf(field: string): Section {
  const [, kind = ''] = /^([pftcsr])\d{1,2}\./.exec(field) ?? [];
  if (field.startsWith('verification.')) return 'times';
  if (/^duty([A-Z]|\.)/.test(field)) return 'duty';
  if (/^refuse/.test(field)) return 'refusal';
  return rowSections[kind] ?? (/^room(s$|\.)/.test(field) ? 'parties' : (single[field] ?? 'general'));
}

/** What was typed, with one part of it as it was sent now: a box that is no longer ticked is not sent at all. */
export const withSection = (typed: Typed, section: Section, sent: Typed): Typed =>
  Object.fromEntries([
    ...Object.entries(typed).filter(([field]) => sectionOf(field) !== section),
    ...Object.entries(sent).filter(([field]) => sectionOf(field) === section),
  ]);
