import { createHash } from 'node:crypto';

/** A statement as it is written: text with its values kept apart, so nothing is ever spliced into SQL. */
export interface Sql {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** What the server is asked: numbered text, its values, and a name, so it is parsed once per connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  /** It only reads, and takes no lock: whoever stands behind it waits for nobody else. */
  readonly onlyReads: boolean;
}

/** `` sql`select a from s.t where id = ${id}` ``; a value that is itself `sql` becomes part of the text. */
export const sql = (strings: TemplateStringsArray, ...values: unknown[]): Sql => ({ strings, values });

/** Turns written SQL into the statement that is sent. */
export function toStatement(written: Sql): Statement {
  const flat = written.values.some(isSql) ? inlined(written) : written;
  const { name, text, onlyReads } = prepared(flat.strings);
  return { name, text, onlyReads, values: flat.values.map(toWire) };
}

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

interface Prepared {
  readonly name: string;
  readonly text: string;
  readonly onlyReads: boolean;
}

const byTemplate = new WeakMap<readonly string[], Prepared>();
const byText = new Map<string, Prepared>();

function prepared(strings: readonly string[]): Prepared {
  const known = byTemplate.get(strings);
  if (known) return known;
  const text = strings.reduce((sofar, part, index) => `${sofar}$${index}${part}`);
  const statement = byText.get(text) ?? {
    text,
    name: createHash('sha1').update(text).digest('base64url'),
    onlyReads: !locks.test(text),
  };
  byText.set(text, statement);
  byTemplate.set(strings, statement);
  return statement;
}

const locks =
  /\b(insert|update|delete|merge|truncate|lock|share|pg_advisory\w*|nextval|copy|call|create|alter|drop)\b/i;

const toWire = (value: unknown): unknown =>
  value instanceof Temporal.Instant || value instanceof Temporal.PlainDate || value instanceof Temporal.PlainTime
    ? value.toString()
    : value;
