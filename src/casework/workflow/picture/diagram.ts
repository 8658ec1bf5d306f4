import { keptForGood } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Definition } from '../definitions.store.ts';
import { type Diagram, diagramOf } from './layout.ts';

/** A definition never changes, so its diagram is laid out once in the life of the process. */
export const diagramFor = (db: Db, { id, xml }: Pick<Definition, 'id' | 'xml'>): Promise<Diagram> =>
  keptForGood(db, `workflow:diagram:${id}`, () => diagramOf(xml));
