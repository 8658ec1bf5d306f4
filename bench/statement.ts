import { type Difference, quoted, type Row } from './kept-rows.ts';

/** A value of a statement: ready as it is, made fresh for each request, or read off the dossier it is for. */
export type Value =
  | { readonly kind: 'ready'; readonly text: string | null }
  | { readonly kind: 'fresh'; readonly of: string; readonly as: 'uuid' | 'code' | 'word' }
  | { readonly kind: 'target'; readonly of: string };

interface Slot {
  readonly value: Value;
  readonly type: string;
}

/** A statement with its values still apart. */
export type Parts = readonly (string | Slot)[];

/** What is to be taken from the dossier a statement is for: the text it had in the one played by hand, and its name. */
export type Targets = ReadonlyMap<string, string>;

/**
 * One statement that writes what a deed wrote: every new row and every changed one, each as a part of the same
 * WITH. Ids, codes and paper numbers of new rows are made fresh; everything else is ready.
 */
export function asOneStatement({ added, changed }: Difference, targets: Targets = new Map()): Parts {
  const fresh = freshIn(added, targets);
  const writes = [
    ...added.map((row) => insertion(row, (column, text) => valueIn(row, { column, text }, { fresh, targets }))),
    ...changed.map(({ row, columns }) => update(row, columns, targets)),
  ];
  return writes.flatMap((write, n) => {
    const last = n === writes.length - 1;
    return [n === 0 ? 'with ' : last ? '\n' : ',\n', ...(last ? write : [`w${n} as (`, ...write, ')'])];
  });
}

/** Ids are new when the row that carries them is. */
function freshIn(added: readonly Row[], targets: Targets): ReadonlySet<string> {
  const own = added.flatMap(({ values }) => [
    values.id,
    values.key,
    values.stream_id,
    values.dossier_id,
    values.subject_id,
  ]);
  return new Set(own.filter((id): id is string => typeof id === 'string' && !targets.has(id)));
}

interface Known {
  readonly fresh: ReadonlySet<string>;
  readonly targets: Targets;
}

function valueIn(
  row: Row,
  { column, text }: { column: string; text: string | null },
  { fresh, targets }: Known,
): Value {
  if (text === null) return { kind: 'ready', text };
  if (column === 'seq' && targets.has('seq')) return { kind: 'target', of: 'seq' };
  const target = targets.get(text);
  if (target) return { kind: 'target', of: target };
  if (fresh.has(text)) return { kind: 'fresh', of: text, as: column === 'key' ? 'word' : 'uuid' };
  if (row.table.name === 'dossiers.dossiers' && column === 'code') return { kind: 'fresh', of: text, as: 'code' };
  if (column === 'identity_number') return { kind: 'fresh', of: text, as: 'code' };
  return { kind: 'ready', text };
}

function insertion(row: Row, value: (column: string, text: string | null) => Value): Parts {
  const { table, values } = row;
  const slots = table.columns.map(({ name, type }) => ({ value: value(name, values[name] ?? null), type }));
  return [
    `insert into ${table.name} (${table.columns.map(({ name }) => quoted(name)).join(', ')}) values (`,
    ...separated(slots),
    ')',
  ];
}

function update({ table, values }: Row, columns: readonly string[], targets: Targets): Parts {
  const slot = (name: string): Slot => {
    const text = values[name] ?? null;
    const of = name === 'seq' && targets.has('seq') ? 'seq' : targets.get(text ?? '');
    const type = table.columns.find((column) => column.name === name)?.type ?? 'text';
    return { value: of ? { kind: 'target', of } : { kind: 'ready', text }, type };
  };
  // A counter goes on from where it stands: a ready value would be wrong for the second who comes.
  const counter = table.name === 'numbering.counters';
  return [
    `update ${table.name} set `,
    ...columns.flatMap((name, n) => [
      `${n > 0 ? ', ' : ''}${quoted(name)} = `,
      counter ? `${quoted(name)} + 1` : slot(name),
    ]),
    ' where ',
    ...table.key.flatMap((name, n) => [`${n > 0 ? ' and ' : ''}${quoted(name)} = `, slot(name)]),
  ];
}

const separated = (slots: readonly Slot[]): Parts => slots.flatMap((slot, n) => (n > 0 ? [', ', slot] : [slot]));

export interface Prepared {
  readonly text: string;
  readonly values: readonly Value[];
}

/** As it is prepared: the same value is sent once, however often it stands in the text. */
export function prepared(parts: Parts): Prepared {
  const numbers = new Map<string, number>();
  const values: Value[] = [];
  const text = parts.map((part) => {
    if (typeof part === 'string') return part;
    const key = JSON.stringify(part);
    const known = numbers.get(key) ?? values.push(part.value);
    numbers.set(key, known);
    return `$${known}::${part.type}`;
  });
  return { text: text.join(''), values };
}
