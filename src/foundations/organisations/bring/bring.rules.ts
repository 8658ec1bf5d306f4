import type { Typed } from '#foundations/importing/index.ts';
import { keyOf } from '../edit/edit.rules.ts';
import type { Unit } from '../unit.rules.ts';

/** What of a unit the file may change from a day on: its names, its code, what it is part of, its end. All else is written once, at its opening. */
export const changeable = ['name', 'shortName', 'code', 'parent', 'closedOn'] as const;

/** What a line says beside what the file says when it goes out. */
export const saidFields = ['on', 'decision', 'successor', 'succession'] as const;

/** The columns in which a line differs from what stands there; what is left empty stays. */
export const differing = <Field extends string>(line: Typed, written: Readonly<Record<Field, string>>): Field[] =>
  (Object.keys(written) as Field[]).filter((field) => line[field] && line[field] !== written[field]);

/** Which acts of the screen a line asks for. */
export const actsFor = (fields: readonly string[]): ('rename' | 'recode' | 'reparent' | 'end')[] => [
  ...(fields.includes('name') || fields.includes('shortName') ? (['rename'] as const) : []),
  ...(fields.includes('code') ? (['recode'] as const) : []),
  ...(fields.includes('parent') ? (['reparent'] as const) : []),
  // Last: what is renamed from an earlier day is ended under that name.
  ...(fields.includes('closedOn') ? (['end'] as const) : []),
];

/** A name in both its lengths, also where the line says one of them only. */
export const renamed = (line: Typed, { name, shortName }: Pick<Unit, 'name' | 'shortName'>): Typed => ({
  ...line,
  name: line.name || name,
  shortName: line.shortName || shortName,
});

/** How a unit is called and coded, the last thing written of each: what was seen must still stand. */
export const stoodAs = ({
  names,
  codes,
  closedOn,
  parentId,
}: Pick<Unit, 'names' | 'codes' | 'closedOn' | 'parentId'>): string =>
  JSON.stringify([
    names[0]?.name,
    names[0]?.shortName,
    codes[0]?.code,
    String(names[0]?.from),
    String(closedOn),
    parentId,
  ]);

export type Twice = 'name-above' | 'code-above';

/** Keeps the names and codes that the lines of a file ask for, and tells what was asked for before. */
export function meeting(): (line: Typed) => Twice[] {
  const met = new Set<string>();
  return ({ name = '', code = '' }) => {
    const [called, coded] = [`name ${keyOf(name, new Set())}`, `code ${code}`];
    const again: Twice[] = [
      ...(name && met.has(called) ? (['name-above'] as const) : []),
      ...(code && met.has(coded) ? (['code-above'] as const) : []),
    ];
    if (name) met.add(called);
    if (code) met.add(coded);
    return again;
  };
}
