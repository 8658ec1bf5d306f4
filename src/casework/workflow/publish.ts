import { createHash } from 'node:crypto';
import { keptForGood } from '#platform/cache/index.ts';
import type { Db, Tx } from '#platform/db/index.ts';
import { namedId } from '#platform/id/index.ts';
import { isError } from './check/finding.rules.ts';
import { findingText } from './check/finding.text.ts';
import { compile } from './compile.ts';
import { type Definition, insertDefinition, selectDefinition } from './definitions.store.ts';
import { compilerVersion } from './draw/build.rules.ts';
import type { Graph } from './graph.rules.ts';

/**
 * Publishes a process: compiles it, stores text and graph, answers with the definition's id. The same text under
 * the same key is the same definition. A text with errors is a fault here; what people bring is checked by
 * `compile` first.
 */
export async function publish(tx: Tx, { key, name, xml }: { key: string; name: string; xml: string }): Promise<string> {
  const digest = digestOf(xml);
  const id = definitionIdOf({ key, xml });
  const compiled = await compile(xml, { key, name, definition: id });
  if (!compiled.ok) {
    const said = compiled.reasons.filter(isError).map((finding) => findingText(finding, 'en'));
    throw new Error(`the process ${key} cannot be published: ${said.join(' ')}`);
  }
  await insertDefinition(tx, { id, key, name, xml, digest, compiler: compilerVersion, graph: compiled.value.graph });
  return id;
}

const digestOf = (xml: string): string => createHash('sha256').update(xml).digest('hex');

/** The id a text has under a key, published or not. */
export const definitionIdOf = ({ key, xml }: { readonly key: string; readonly xml: string }): string =>
  namedId(`process:${key}:${digestOf(xml)}`);

/** The compiled process of a definition; definitions never change, so it is kept for good. */
export const graphOf = (db: Db, definitionId: string): Promise<Graph> =>
  keptForGood(db, `workflow:graph:${definitionId}`, async () => {
    const definition = await selectDefinition(db, definitionId);
    if (!definition) throw new Error(`no process definition ${definitionId}`);
    return definition.graph;
  });

/** A definition with its text, for pages and export; nothing when there is none. */
export const definitionOf = (db: Db, id: string): Promise<Definition | undefined> => selectDefinition(db, id);
