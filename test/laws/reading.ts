import ts from 'typescript';
import type { Column } from './columns.ts';
import type { Statement } from './statements.ts';

/** How the driver hands over what the server sends (src/platform/db/types.ts), by the server's number of the type. */
const arrives: Readonly<Record<number, string>> = {
  16: 'boolean',
  17: 'Buffer',
  20: 'bigint',
  21: 'number',
  23: 'number',
  25: 'string',
  700: 'number',
  701: 'number',
  1043: 'string',
  1082: 'PlainDate',
  1083: 'PlainTime',
  1184: 'Instant',
  2950: 'string',
};

/** Where the declared row and the server's columns differ; none is the good answer. */
export function differences(checker: ts.TypeChecker, { row }: Statement, columns: readonly Column[]): string[] {
  // A row without members promises nothing: nobody can read from it.
  if (!row || row.size === 0) return [];
  const names = columns.map(({ name }) => name);
  return [
    ...[...row.keys()].filter((name) => !names.includes(name)).map((name) => `declares ${name}, which does not come`),
    ...names.filter((name) => !row.has(name)).map((name) => `asks for ${name}, which is not declared`),
    ...names.filter((name, n) => names.indexOf(name) !== n).map((name) => `asks for ${name} twice`),
    ...columns.flatMap((column) => {
      const declared = row.get(column.name);
      return declared ? mistaken(checker, column, declared) : [];
    }),
  ];
}

function mistaken(checker: ts.TypeChecker, { name, type }: Column, declared: ts.Type): string[] {
  const comes = arrives[type];
  const said = kindOf(checker, declared);
  return comes === undefined || said === 'unknown' || comes === said
    ? []
    : [`declares ${name} as ${said}, ${comes} comes`];
}

/** A declared type by what it is at run time: literals are strings, an absent value is set aside. */
function kindOf(checker: ts.TypeChecker, declared: ts.Type): string {
  const type = checker.getNonNullableType(declared);
  const parts = type.isUnion() ? type.types : [type];
  const kinds = new Set(parts.map((part) => kindOfOne(part)));
  return kinds.size === 1 ? ([...kinds][0] ?? 'unknown') : 'unknown';
}

function kindOfOne({ flags, symbol }: ts.Type): string {
  if (flags & ts.TypeFlags.StringLike) return 'string';
  if (flags & ts.TypeFlags.NumberLike) return 'number';
  if (flags & ts.TypeFlags.BooleanLike) return 'boolean';
  if (flags & ts.TypeFlags.BigIntLike) return 'bigint';
  const name = symbol?.name ?? '';
  return ['Instant', 'PlainDate', 'PlainTime'].includes(name) ? name : 'unknown';
}
