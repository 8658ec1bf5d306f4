import { type Unit, unitsOn } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Visit } from '#platform/house/index.ts';
import type { Cell, Column } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay, localOf } from '#platform/time/index.ts';
import { stateText } from '../view/state.text.ts';
import { type BookLine, linesAfter, type Place, type Span } from './follow-up.store.ts';
import { columnWords, followUpWords } from './follow-up.text.ts';

/** The counters whose book this official may open: those whose dossiers are theirs to read. */
export async function countersOf(ask: Visit): Promise<Unit[]> {
  const mine = new Set(unitsWhere(ask.actor, 'dossier.read'));
  return (await unitsOn(ask.house.db, dayOf(ask.now))).filter((unit) => unit.kind === 'one-stop' && mine.has(unit.id));
}

/** Every line of a span, asked for a page at a time as it is read. */
export async function* everyLine(db: Db, span: Span, size = 1000): AsyncGenerator<BookLine> {
  for (let after: Place | undefined; ; ) {
    const lines = await linesAfter(db, span, after, size);
    yield* lines;
    const last = lines.at(-1);
    if (!last || lines.length < size) return;
    after = { receivedAt: last.received_at, code: last.code };
  }
}

/** What is needed to say a line in words. */
export interface Saying {
  readonly units: ReadonlyMap<string, Unit>;
  readonly language: Language;
}

/** How the result is collected; what became of a dossier that has none. */
export const wayText = (line: BookLine, language: Language): string =>
  line.collect_by === 'post' ? followUpWords(language).byPost : followUpWords(language).atCounter;

export function noteText({ state, result, ended_at }: BookLine, language: Language): string {
  const word = stateText({ state, result }, language);
  if (ended_at) return followUpWords(language).on(word, formatDay(dayOf(ended_at)));
  return result === 'refused' || state === 'awaiting-supplement' ? word : '';
}

export const bookColumns = (language: Language): Column[] => {
  const head = columnWords(language);
  return [
    { head: head.line, width: 6 },
    { head: head.code, width: 26 },
    { head: head.procedure, width: 44 },
    { head: head.sets, width: 8 },
    { head: head.owner, width: 26 },
    { head: head.address, width: 34 },
    { head: head.phone, width: 14 },
    { head: head.settling, width: 30 },
    { head: head.received, kind: 'moment', width: 17 },
    { head: head.promised, kind: 'moment', width: 17 },
    { head: head.given, kind: 'moment', width: 17 },
    { head: head.back, kind: 'moment', width: 17 },
    { head: head.returned, kind: 'moment', width: 17 },
    { head: head.way, width: 18 },
    { head: head.collector, width: 26 },
    { head: head.note, width: 30 },
  ];
};

export const bookCells = (line: BookLine, n: number, { units, language }: Saying): Cell[] => [
  n,
  line.code,
  line.procedure,
  line.sets,
  line.owner_name,
  line.address,
  line.phone,
  units.get(line.settling_id)?.name ?? '',
  at(line.received_at),
  at(line.promised_due),
  at(line.given_at),
  at(line.back_at),
  at(line.returned_at),
  wayText(line, language),
  line.collector_name,
  noteText(line, language),
];

const at = (instant: Temporal.Instant | null): Temporal.PlainDateTime | null => instant && localOf(instant);

/** The rows of a file: every line with its number. */
export async function* bookRows(db: Db, span: Span, saying: Saying): AsyncGenerator<Cell[]> {
  let n = 0;
  for await (const line of everyLine(db, span)) {
    n += 1;
    yield bookCells(line, n, saying);
  }
}
