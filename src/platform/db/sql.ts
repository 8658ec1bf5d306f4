import { createHash } from 'node:crypto';
import type pg from 'pg';

/** A statement as it is written: text with its values kept apart, so nothing is ever spliced into SQL. */
export interface Sql {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
  readonly apart?: boolean;
  readonly plannedOnce?: boolean;
}

/** What the server is asked: numbered text, its values, and a name, so it is parsed once per connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  /** It only reads, and takes no lock: whoever stands behind it waits for nobody else. */
  readonly onlyReads: boolean;
  /** The table of a plain write whose rows nobody reads back; undefined for everything else. */
  readonly writes: string | undefined;
  /** It may travel with writes to its own table. */
  readonly apart?: boolean | undefined;
  /** One plan is good for all values. */
  readonly plannedOnce?: boolean | undefined;
}

/** What the server answered. */
export type Answer = Pick<pg.QueryResult, 'rows' | 'rowCount'>;

/** `` sql`select a from s.t where id = ${id}` ``; a value that is itself `sql` becomes part of the text. */
export const sql = (strings: TemplateStringsArray, ...values: unknown[]): Sql => ({ strings, values });

/** Vouches for a write: no row that was written before it in the same turn matters to it, even in its own table. */
export const apart = (written: Sql): Sql => ({ ...written, apart: true });

/**
 * Vouches for a question: one plan is good for all its values. The server plans anew for each asking while it takes a list of
 * unknown length for a long one, and of a page's lines that is more work than finding them.
 */
export const plannedOnce = (question: Sql): Sql => ({ ...question, plannedOnce: true });

/** Turns written SQL into the statement that is sent. */
export function toStatement(written: Sql): Statement {
  const flat = written.values.some(isSql) ? inlined(written) : written;
  return { ...prepared(flat.strings), values: flat.values.map(toWire), ...vouchedFor(written) };
}

const vouchedFor = ({ apart, plannedOnce }: Sql): Pick<Statement, 'apart' | 'plannedOnce'> => ({ apart, plannedOnce });

/** A statement as the driver takes it. */
export const sent = ({ name, text, values }: Statement): pg.QueryConfig => ({
  name,
  text,
  values: values as unknown[],
});

const isSql = (value: unknown): value is Sql =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

function inlined(written: Sql): Sql {
  const strings: string[] = [written.strings[0] ?? ''];
  const values: unknown[] = [];
  const append = (text: string): void => {
    strings[strings.length - 1] += text;
  };
  written.values.forEach((value, index) => {
    if (isSql(value)) {
      const part = inlined(value);
      append(part.strings[0] ?? '');
      part.values.forEach((inner, n) => {
        values.push(inner);
        strings.push(part.strings[n + 1] ?? '');
      });
    } else {
      values.push(value);
      strings.push('');
    }
    append(written.strings[index + 1] ?? '');
  });
  return { strings, values };
}

type Prepared = Omit<Statement, 'values' | 'apart' | 'plannedOnce'>;

const byTemplate = new WeakMap<readonly string[], Prepared>();
const byText = new Map<string, Prepared>();

function prepared(strings: readonly string[]): Prepared {
  const known = byTemplate.get(strings);
  if (known) return known;
  const text = strings.reduce((sofar, part, index) => `${sofar}$${index}${part}`);
  const statement = byText.get(text) ?? { ...named(text), onlyReads: !locks.test(text), writes: writesOf(text) };
  byText.set(text, statement);
  byTemplate.set(strings, statement);
  return statement;
}

/** The same text has the same name on every connection. */
export const named = (text: string): Pick<Statement, 'name' | 'text'> => ({
  text,
  name: createHash('sha1').update(text).digest('base64url'),
});

const writesOf = (text: string): string | undefined =>
  /\breturning\b/i.test(text) ? undefined : /^\s*(?:insert\s+into|update|delete\s+from)\s+(\w+\.\w+)/i.exec(text)?.[1];

const locks =
  /\b(insert|update|delete|merge|truncate|lock|share|pg_advisory\w*|nextval|copy|call|create|alter|drop)\b/i;

const toWire = (value: unknown): unknown =>
  value instanceof Temporal.Instant || value instanceof Temporal.PlainDate || value instanceof Temporal.PlainTime
    ? value.toString()
    : value;
