import type pg from 'pg';
import { ask } from './known-query.ts';
import type { Asked } from './lanes.ts';
import { type Answer, named, type Statement } from './sql.ts';

/** What a transaction asks, in its order; plain writes fired without waiting are held for each other until flushed. */
export interface Together extends Asked {
  /** Sends what is still held; the end of the turn does, and whatever else is asked. */
  flush(): void;
}

interface Held {
  readonly statement: Statement;
  readonly done: (answer: Answer) => void;
  readonly failed: (fault: unknown) => void;
}

/** Writes that follow each other in one turn of the program are sent as one statement: the server plans, locks and answers once. */
export function together(client: pg.PoolClient): Together {
  let held: Held[] = [];
  const flush = (): void => {
    const going = held;
    held = [];
    if (going.length > 0) send(client, going);
  };
  const query = (statement: Statement): Promise<Answer> => {
    if (!joins(held, statement)) flush();
    if (!statement.writes) return ask(client, statement);
    if (held.length === 0) process.nextTick(flush);
    return new Promise((done, failed) => held.push({ statement, done, failed }));
  };
  return { query, flush };
}

function send(client: pg.PoolClient, held: readonly Held[]): void {
  const [first, ...others] = held.map(({ statement }) => statement);
  if (!first) return;
  const one = others.length === 0 ? first : asOne([first, ...others]);
  ask(client, one).then(
    (answer) =>
      held.forEach(({ done }, n) => {
        done(others.length === 0 ? answer : { rows: [], rowCount: answer.rows[0][`n${n}`] });
      }),
    (fault) => {
      for (const { failed } of held) failed(fault);
    },
  );
}

/**
 * May a write travel in one statement with others? The parts of a statement do not see what the others write: none
 * may so much as name a table another one writes, unless its author vouches for it; only plain writes can be parts at all.
 */
function joins(held: readonly Held[], { text, writes, apart }: Statement): boolean {
  if (writes && apart) return true;
  return !!writes && held.every(({ statement: one }) => !text.includes(one.writes ?? '') && !one.text.includes(writes));
}

const known = new Map<string, Pick<Statement, 'name' | 'text'>>();

/** One statement for several writes; its single row tells how many rows each has written, as `n0`, `n1` … */
function asOne(parts: readonly Statement[]): Statement {
  const key = parts.map(({ name }) => name).join();
  const written = known.get(key) ?? named(textOf(parts));
  known.set(key, written);
  return { ...written, values: parts.flatMap(({ values }) => values), onlyReads: false, writes: undefined };
}

function textOf(parts: readonly Statement[]): string {
  let before = 0;
  const writes = parts.map(({ text, values }, n) => {
    const renumbered = text.replace(/\$(\d+)/g, (_, number: string) => `$${Number(number) + before}`);
    before += values.length;
    return `w${n} as (${renumbered} returning 1)`;
  });
  const counts = parts.map((_, n) => `(select count(*)::int from w${n}) as n${n}`);
  return `with ${writes.join(', ')} select ${counts.join(', ')}`;
}
