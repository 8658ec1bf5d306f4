import { Compile } from 'typebox/compile';
import type { Seed } from '#platform/seed/index.ts';
import { type ProcedureRecord, procedureRecord } from '../versions/record.form.ts';

/** A record with the place it is written down at. */
export interface Written {
  readonly file: string;
  readonly line: number;
  readonly record: ProcedureRecord;
}

/** A line that is no record, with everything that is wrong about it. */
export interface Unreadable {
  readonly file: string;
  readonly line: number;
  readonly why: string;
}

/** Reads every record below db/seed/procedures, in a fixed order: the eight, the district's, the communes'. */
export function readWritten(seed: Seed): { readonly records: Written[]; readonly unreadable: Unreadable[] } {
  const records: Written[] = [];
  const unreadable: Unreadable[] = [];
  for (const file of filesOf(seed)) {
    for (const { line, text } of linesOf(seed.text(file))) {
      const why = faultOf(text);
      if (why) unreadable.push({ file, line, why });
      else records.push({ file, line, record: JSON.parse(text) });
    }
  }
  return { records, unreadable };
}

const filesOf = (seed: Seed): string[] => [
  'procedures/eight.jsonl',
  ...['procedures/district', 'procedures/commune'].flatMap((folder) =>
    seed
      .list(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => `${folder}/${name}`),
  ),
];

const linesOf = (text: string): { line: number; text: string }[] =>
  text
    .split('\n')
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter(({ text: line }) => line.trim() !== '' && !line.startsWith('#'));

const schema = Compile(procedureRecord);

function faultOf(text: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (fault) {
    return `not JSON: ${(fault as Error).message}`;
  }
  if (schema.Check(value)) return undefined;
  const errors = schema.Errors(value).slice(0, 5);
  return errors.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`).join('; ');
}
