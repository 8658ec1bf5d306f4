import { byWeight, type Chance, chanceOf } from './chance.rules.ts';

/** A kind of paper people bring to be certified, and how much of it. */
export interface CertifiedPaper {
  readonly matter: string;
  readonly name: string;
  readonly pages: readonly [least: number, most: number];
  readonly copies: readonly [least: number, most: number];
  readonly weight: number;
}

/** How much is certified beside the dossiers of a year (db/seed/rehearsal/year.json). */
export interface CertifiedShape {
  readonly linesForADossier: number;
  readonly districtShare: number;
  readonly papers: readonly CertifiedPaper[];
  /** Books that the showcase tells, line by line: the year does not write in them from that day on. */
  readonly told: readonly { readonly office: string; readonly from: string; readonly matter: string }[];
}

/** What people bring to an office on a day. */
export const papersAt = ({ papers, told }: CertifiedShape, office: string, day: string): CertifiedPaper[] =>
  papers.filter(({ matter }) => !told.some((one) => one.office === office && one.matter === matter && day >= one.from));

/** How much of all that is brought is of these kinds. */
export const shareOf = (papers: readonly CertifiedPaper[], all: readonly CertifiedPaper[]): number =>
  weightOf(papers) / weightOf(all);

const weightOf = (papers: readonly CertifiedPaper[]): number => papers.reduce((sum, { weight }) => sum + weight, 0);

export interface PlannedVisit {
  readonly chance: Chance;
  /** Where in the opening hours, from 0 to 1; enough is left of the day to sign and hand back. */
  readonly moment: number;
  readonly rows: readonly {
    readonly matter: string;
    readonly paper: string;
    readonly pages: string;
    readonly copies: string;
  }[];
}

interface Morning {
  /** Of the whole year’s play. */
  readonly seed: string;
  readonly office: string;
  readonly day: string;
  /** Lines to be expected at this office on this day. */
  readonly expected: number;
  readonly papers: readonly CertifiedPaper[];
}

/** Who comes to be certified at one office on one day; the same seed, the same people. In the order they come. */
export function planCertified({ seed, office, day, expected, papers }: Morning): PlannedVisit[] {
  const chance = chanceOf(`${seed}/certified/${office}/${day}`);
  const paper = byWeight(papers, ({ weight }) => weight);
  const visits: PlannedVisit[] = [];
  const many = 2 * expected * chance.next();
  for (let left = Math.floor(many) + (chance.happens(many % 1) ? 1 : 0); left > 0; ) {
    const lines = Math.min(left, chance.between(1, 5));
    left -= lines;
    visits.push({
      chance,
      moment: 0.75 * chance.next(),
      rows: Array.from({ length: lines }, () => rowOf(paper(chance.next()), chance)),
    });
  }
  return visits.sort((one, other) => one.moment - other.moment);
}

function rowOf({ matter, name, pages, copies }: CertifiedPaper, chance: Chance) {
  return {
    matter,
    paper: name,
    pages: String(chance.between(...pages)),
    copies: String(chance.between(...copies)),
    language: '',
  };
}
