import type { JSX } from 'preact';
import type { Db } from '#platform/db/index.ts';
import type { Language } from '#platform/text/index.ts';
import { diagramFor } from './picture/diagram.ts';
import { ProcessPicture } from './picture/picture.tsx';
import { definitionOf } from './publish.ts';

export interface Pictured {
  readonly definitionId: string;
  /** Elements completed, and open now; both empty on a procedure's page. */
  readonly done?: readonly string[];
  readonly now?: readonly string[];
  readonly language: Language;
  readonly id?: string;
}

/** The picture of a published process, for the pages of dossiers and procedures; nothing if there is no such process. */
export async function processPicture(
  db: Db,
  { definitionId, done = [], now = [], language, id }: Pictured,
): Promise<JSX.Element | null> {
  const definition = await definitionOf(db, definitionId);
  if (!definition) return null;
  const diagram = await diagramFor(db, definition);
  return (
    <ProcessPicture graph={definition.graph} diagram={diagram} done={done} now={now} language={language} id={id} />
  );
}
