import { createRequire } from 'node:module';
import type { Statement } from './statements.ts';

interface Rule {
  readonly name: string;
}

/** The folders in the order of the house, read from the list that also fails the build. */
const order: readonly string[] = (
  createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as { forbidden: Rule[] }
).forbidden
  .map(({ name }) => / imports only what is earlier$/.exec(name) && name.split(' ')[0])
  .filter((path) => typeof path === 'string');

const schemaOf = (folder: string): string => (folder.split('/').at(-1) ?? '').replaceAll('-', '_');

/** What stands open to everybody: the house's own tables, and what is published for reading. */
const open = ['platform', 'published', 'pg_catalog'];

/** Tables of others a statement reaches for: a store writes SQL over its own schema and those of earlier capabilities. */
export function trespasses({ file, text }: Statement, relations: ReadonlySet<string>): string[] {
  const own = order.findIndex((folder) => file.startsWith(`${folder}/`));
  const allowed = new Set([...open, ...order.slice(0, own + 1).map(schemaOf)]);
  return named(text, relations).filter((relation) => !allowed.has(relation.split('.')[0] ?? ''));
}

/** Tables of other capabilities a statement writes to: only the owner writes, whoever may read. */
export function intrusions({ file, text }: Statement): string[] {
  const folder = order.find((path) => file.startsWith(`${path}/`)) ?? '';
  return [...text.matchAll(/\b(?:insert into|update|delete from)\s+([a-z_]+)\.([a-z_]+)/gi)]
    .map(([, schema, table]) => `${schema}.${table}`)
    .filter((relation) => ![schemaOf(folder), 'platform'].includes(relation.split('.')[0] ?? ''));
}

const named = (text: string, relations: ReadonlySet<string>): string[] => [
  ...new Set(
    [...text.matchAll(/\b([a-z_]+\.[a-z_]+)\b/g)].map(([, name]) => name ?? '').filter((name) => relations.has(name)),
  ),
];

/** What makes deeds wait for each other or for everybody: law 2 keeps it out of every statement a deed may send. */
export const waitsForAll = ({ text }: Pick<Statement, 'text'>): boolean =>
  /\b(?:pg_notify|notify|listen|pg_(?:try_)?advisory\w*|lock table|nextval|truncate)\b/i.test(text);
