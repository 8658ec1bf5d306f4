import { accountNames } from '#foundations/access/index.ts';
import { type Unit, unitsOn } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { type Received, type UnscannedLine, unscannedLines } from './digitise.store.ts';

export const spans = ['today', 'week', 'month'] as const;
export type Span = (typeof spans)[number];
const days: Readonly<Record<Span, number>> = { today: 0, week: 6, month: 30 };

export interface UnscannedAddress {
  readonly quay?: string;
  readonly nhan?: string;
  readonly trang?: number;
  /** `in`: every line on one page, for paper. */
  readonly xem?: 'in';
}

export interface OpenUnscanned {
  readonly counter: Unit;
  readonly counters: readonly Unit[];
  readonly span: Span;
  readonly received: Received;
}

/** The list an address means: without a counter, the first of one's own; of today, unless more is asked for. */
export async function openUnscanned({
  actor,
  now,
  house,
  query,
}: Visit<unknown, UnscannedAddress>): Promise<OpenUnscanned | undefined> {
  const mine = new Set(unitsWhere(actor, 'dossier.receive'));
  const units = await unitsOn(house.db, dayOf(now));
  const counters = units.filter((unit) => unit.kind === 'one-stop' && mine.has(unit.id));
  const counter = query.quay ? counters.find(({ key }) => key === query.quay) : counters[0];
  if (!counter) return undefined;
  const span = spans.find((one) => one === query.nhan) ?? 'today';
  const from = instantOf(dayOf(now).subtract({ days: days[span] }).toPlainDateTime());
  return { counter, counters, span, received: { counterId: counter.id, from } };
}

export interface UnscannedSeen extends UnscannedLine {
  readonly receiver: string;
}

/** Its lines with the names of those who received them. */
export async function unscannedSeen(
  { house }: Visit,
  { received }: OpenUnscanned,
  part: Parameters<typeof unscannedLines>[2],
): Promise<UnscannedSeen[]> {
  const lines = await unscannedLines(house.db, received, part);
  const names = await accountNames(
    house.db,
    lines.map(({ received_by }) => received_by),
  );
  return lines.map((line) => ({ ...line, receiver: names.get(line.received_by) ?? '' }));
}
