import type { Spent } from '../hands.ts';
import type { Stage } from '../story.ts';
import { basketOfThree, knownPerson, unknownWithoutPapers } from './counter.ts';
import { lostSlip, returnByScan } from './desk.ts';
import { certificationLine, listOfForty, monthBook, pageOfPaperBook } from './lane.ts';
import { approveFifteen, bundleGiven, bundleTaken, resetPassword } from './office.ts';

/** Work that a person does by keyboard alone, and the seconds in which it should be done. */
export interface TimedStory {
  readonly name: string;
  readonly seconds: number;
  readonly tell: (stage: Stage) => Promise<Spent>;
}

/** Told one after the other in one house. */
export const timedStories: readonly TimedStory[] = [
  { name: 'a line of certification', seconds: 15, tell: certificationLine },
  { name: 'a known person, one procedure', seconds: 60, tell: knownPerson },
  { name: 'an unknown old person without papers', seconds: 120, tell: unknownWithoutPapers },
  { name: 'a basket of three procedures', seconds: 150, tell: basketOfThree },
  { name: 'thirty folders handed over by scanner', seconds: 60, tell: bundleGiven },
  { name: 'thirty folders signed for by scanner', seconds: 60, tell: bundleTaken },
  { name: 'a list of forty recorded as signed on paper', seconds: 30, tell: listOfForty },
  { name: 'a result returned by scanning the slip', seconds: 10, tell: returnByScan },
  { name: 'a lost slip', seconds: 45, tell: lostSlip },
  { name: 'a page of twenty lines of a paper book', seconds: 360, tell: pageOfPaperBook },
  { name: 'fifteen approved by the head', seconds: 180, tell: approveFifteen },
  { name: 'the month’s book of certification', seconds: 15, tell: monthBook },
  { name: 'a password reset by two of the unit', seconds: 60, tell: resetPassword },
];
