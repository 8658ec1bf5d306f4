import type { JSX } from 'preact';
import type { Db } from '#platform/db/index.ts';
import type { Language } from '#platform/text/index.ts';
import { compile } from './compile.ts';
import { diagramFor } from './picture/diagram.ts';
import { diagramOf } from './picture/layout.ts';
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

/** The picture of a process that is published nowhere yet, from its BPMN; nothing where it cannot be compiled. */
export async function tablePicture(xml: string, language: Language): Promise<JSX.Element | null> {
  const compiled = await compile(xml);
  if (!compiled.ok) return null;
  const diagram = await diagramOf(xml);
  return <ProcessPicture graph={compiled.value.graph} diagram={diagram} done={[]} now={[]} language={language} />;
}
