import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TSchema } from 'typebox';
import { allShapes, type EventShape } from '#platform/events/shape.ts';

/** Loads every file in which a capability says what it records, and answers with all shapes of the house. */
export async function everyShape(): Promise<EventShape<TSchema>[]> {
  for (const path of eventFiles('src')) await import(resolve(path));
  return allShapes();
}

const eventFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return eventFiles(path);
    return entry.name.endsWith('.events.ts') ? [path] : [];
  });

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema | readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
}

/**
 * Places of a payload in which free text could lie: a string that is no id, instant, number or key of a list,
 * or anything whose kind is not said. None is the good answer.
 */
export const loose = (payload: TSchema): string[] => looseIn(payload as Schema, '');

function looseIn(schema: Schema, at: string): string[] {
  if (schema.const !== undefined || schema.enum) return [];
  if (schema.anyOf) return schema.anyOf.flatMap((one) => looseIn(one, at));
  switch (schema.type) {
    case 'string':
      return schema.pattern && takesNoWords(schema.pattern) ? [] : [at];
    case 'integer':
    case 'number':
    case 'boolean':
    case 'null':
      return [];
    case 'array':
      return [schema.items ?? {}].flat().flatMap((item) => looseIn(item as Schema, `${at}[]`));
    case 'object':
      return [
        ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => looseIn(inner, `${at}/${name}`)),
        ...Object.entries(schema.patternProperties ?? {}).flatMap(([name, inner]) => [
          ...(takesNoWords(name) ? [] : [`${at}/{${name}}`]),
          ...looseIn(inner, `${at}/*`),
        ]),
      ];
    default:
      return [at];
  }
}

/** What people are called, where they live, how they are reached, what they write. */
const words = [
  'Lò Văn Tướng',
  'Lò',
  'bản Noong Ứng, xã Thanh An',
  'Thiếu giấy tờ',
  'a b',
  'tuong@example.vn',
  '+84 912',
  '',
];

const takesNoWords = (pattern: string): boolean =>
  pattern.startsWith('^') && pattern.endsWith('$') && !words.some((word) => new RegExp(pattern, 'u').test(word));
