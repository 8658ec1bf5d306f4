import type { Unit } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import type { Cell, Column } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, instantOf, localOf, parseDay } from '#platform/time/index.ts';
import { shelvesOf } from '../shelf/shelf.view.ts';
import { onTheWay, type ParcelLine, postedBetween, toPost } from './list.store.ts';
import { postListColumns } from './list.text.ts';
import { outcomeText } from './outcome.ts';

export interface PostAddress {
  readonly quay?: string;
  /** The day whose list is asked for; today without it. */
  readonly ngay?: string;
}

/** A counter's list that is open. */
export interface OpenList {
  readonly counter: Unit;
  readonly counters: readonly Unit[];
  readonly day: Temporal.PlainDate;
  readonly today: boolean;
  /** What was typed for a day and is none. */
  readonly wrongDay: string | undefined;
}

/** The list an address means: without a counter, the first of one's own. Whoever reads so many addresses is remembered. */
export async function openList(ask: Visit<unknown, PostAddress>, purpose: string): Promise<OpenList | undefined> {
  const counters = await shelvesOf(ask);
  const { quay, ngay } = ask.query;
  const counter = quay ? counters.find(({ key }) => key === quay) : counters[0];
  if (!counter) return undefined;
  const { actor, now: at } = ask;
  await noteReading(ask.house.db, { actor, subjectKind: 'parcels', subjectId: counter.id, purpose, at });
  const typed = parseDay(ngay ?? '');
  const day = typed ?? dayOf(at);
  const today = Temporal.PlainDate.compare(day, dayOf(at)) === 0;
  return { counter, counters, day, today, wrongDay: typed ? undefined : ngay || undefined };
}

export interface PostList {
  readonly waiting: readonly ParcelLine[];
  readonly posted: readonly ParcelLine[];
  readonly underWay: readonly ParcelLine[];
  /** Under way, and not of the day that is shown. */
  readonly otherDays: readonly ParcelLine[];
}

/** What waits, what went that day, and what is still on its way. */
export async function postList(db: Db, { counter, day, today }: OpenList): Promise<PostList> {
  const [waiting, posted, underWay] = await Promise.all([
    today ? toPost(db, counter.id) : [],
    postedBetween(db, counter.id, { from: startOf(day), to: startOf(day.add({ days: 1 })) }),
    onTheWay(db, counter.id),
  ]);
  const shown = new Set(posted.map(({ tracking }) => tracking));
  return { waiting, posted, underWay, otherDays: underWay.filter(({ tracking }) => !shown.has(tracking)) };
}

const startOf = (day: Temporal.PlainDate): Temporal.Instant => instantOf(day.toPlainDateTime());

export const sheetColumns = (language: Language): Column[] => {
  const head = postListColumns(language);
  return [
    { head: head.code, width: 26 },
    { head: head.recipient, width: 26 },
    { head: head.address, width: 44 },
    { head: head.phone, width: 14 },
    { head: head.grams, width: 10 },
    { head: head.cod, kind: 'money', width: 12 },
    { head: head.tracking, width: 18 },
    { head: head.posted, kind: 'moment', width: 17 },
    { head: head.outcome, width: 40 },
  ];
};

export async function* sheetRows(lines: readonly ParcelLine[], language: Language): AsyncGenerator<Cell[]> {
  for (const line of lines)
    yield [
      line.code,
      line.recipient,
      line.address,
      line.phone,
      line.grams,
      line.cod,
      line.tracking,
      line.posted_at && localOf(line.posted_at),
      line.tracking ? outcomeText(line, language) : '',
    ];
}
