import type { Visit } from '#platform/house/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { printSlips } from '../../documents/index.ts';
import { issuedAt } from '../paper/issued.ts';
import { letterheadOf, marksOf } from '../paper/sheet-data.ts';
import type { SlipsSeen } from './slips.view.ts';

/** The blank slips of a printing that are still to be used; the paper is Vietnamese, whatever the screen speaks. */
export async function slipsPaper(
  ask: Visit,
  { block, counter, slips }: SlipsSeen,
  size: 'a4' | 'a5',
): Promise<Uint8Array> {
  const { press, baseUrl } = ask.house;
  const issued = await issuedAt(ask, counter.id, block.made_at);
  const open = slips.filter((slip) => slip.entered_at === null && slip.voided_at === null);
  return printSlips(press, {
    letterhead: { ...letterheadOf(issued), day: block.day.toString() },
    size,
    day: formatDay(block.day),
    oneStop: issued.area,
    lookUpAt: issued.lookUpAt,
    slips: open.map(({ code, check_word }) => ({ code, checkWord: check_word })),
    marks: marksOf(issued),
    baseUrl,
  });
}
