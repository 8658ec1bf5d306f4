import type { Visit } from '#platform/house/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { type ParcelListData, spelledDay } from '../../documents/index.ts';
import { issuedAt } from '../paper/issued.ts';
import { letterheadOf, marksOf } from '../paper/sheet-data.ts';
import { paths } from '../paths.ts';
import type { ParcelLine } from './list.store.ts';
import type { OpenList } from './list.view.ts';

/** The list that the counter and the postman sign; the paper is Vietnamese, whatever the screen speaks. */
export async function parcelListData(
  ask: Visit,
  { counter, day }: OpenList,
  lines: readonly ParcelLine[],
): Promise<ParcelListData> {
  const issued = { ...(await issuedAt(ask, counter.id, ask.now)), unit: counter.name };
  return {
    letterhead: letterheadOf(issued),
    day: spelledDay(day),
    lines: lines.map(({ code, recipient, address, phone, grams, cod, tracking }) => ({
      code,
      recipient,
      address,
      phone,
      grams: grams === null ? '' : String(grams),
      cod: formatDong(cod),
      tracking: tracking ?? '',
    })),
    cod: formatDong(lines.reduce((sum, line) => sum + line.cod, 0n)),
    code: `BG-${counter.key}-${day.toString().replaceAll('-', '')}`,
    path: paths.post({ quay: counter.key, ngay: formatDay(day) }),
    giver: ask.actor.kind === 'staff' ? ask.actor.name : '',
    marks: marksOf(issued),
  };
}
