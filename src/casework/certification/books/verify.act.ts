import type { Db } from '#platform/db/index.ts';
import { waivedOf } from '../../payments/rules.ts';
import { bookText, ruleOf } from '../matters.rules.ts';
import { misbookedLines, type PricedAlike, pricedAlike } from './verify.store.ts';

/** Where a certification book does not agree with what it follows from, or a line costs another sum than its fee. None is the good answer. */
export const misbooked = async (db: Db): Promise<string[]> => [
  ...(await misbookedLines(db)),
  ...(await pricedAlike(db)).filter((line) => !rightlyPriced(line)).map(said),
];

/** The fee of the lane (TT 226/2016/TT-BTC), less the share that is waived. */
function rightlyPriced({ matter, pages, copies, fee, waived, percent }: PricedAlike): boolean {
  const price = ruleOf(matter).fee({ pages, copies });
  return waived === waivedOf(price, { percent }) && fee === price - waived;
}

const said = ({ number, volume, year, matter, fee, waived }: PricedAlike): string =>
  `number ${number} of ${bookText({ volume, year, kind: ruleOf(matter).book })}: ${fee} charged, ${waived} waived`;
