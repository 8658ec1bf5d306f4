import type { JSX } from 'preact';
import { PageHead } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { CitizenParts } from './parts/citizen.parts.tsx';
import { FormParts } from './parts/form.parts.tsx';
import { PathParts } from './parts/path.parts.tsx';
import { TableParts } from './parts/table.parts.tsx';
import { WordParts } from './parts/word.parts.tsx';
import { WorkParts } from './parts/work.parts.tsx';
import { partsWords } from './parts.text.ts';

/** Every component in every state: what a new page is held against, and what the accessibility tests read. */
export const PartsPage = ({ language }: { language: Language }): JSX.Element => {
  const say = partsWords(language);
  return (
    <>
      <PageHead title={say.title} under={say.lead} />
      <WordParts say={say} />
      <FormParts say={say} language={language} />
      <TableParts say={say} />
      <PathParts say={say} />
      <WorkParts say={say} />
      <CitizenParts say={say} language={language} />
    </>
  );
};
