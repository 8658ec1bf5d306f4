import type { JSX } from 'preact';
import { Empty, Field, Filter, Link, ListFiles, PageHead, Pagination, Panel, Table } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { hoursText } from '../check/finding.text.ts';
import { roadMinutes } from '../check/times.rules.ts';
import { validateProcess } from '../check/validate.rules.ts';
import type { DefinitionLine } from '../definitions.store.ts';
import { paths } from '../paths.ts';
import { processWords } from './pages.text.ts';

export interface Listing {
  readonly language: Language;
  readonly search: string;
  readonly lines: readonly DefinitionLine[];
  /** The address of the next page, if there is one. */
  readonly next: string | undefined;
}

/** The published processes, the latest of each key. */
export const ListPage = ({ language, search, lines, next }: Listing): JSX.Element => {
  const say = processWords(language);
  return (
    <>
      <PageHead title={say.title} under={say.under} />
      <Filter action={paths.processes()} submit={say.find}>
        <Field name="q" label={say.search} value={search} type="search" />
      </Filter>
      <ListFiles language={language} of={paths.processes(search)} />
      {lines.length === 0 ? (
        <Empty title={say.none} icon="docs" />
      ) : (
        <Panel title={say.latest} flush>
          <Lines lines={lines} language={language} />
        </Panel>
      )}
      {next && <Pagination next={{ href: next }} language={language} />}
    </>
  );
};

const Lines = ({ lines, language }: { lines: readonly DefinitionLine[]; language: Language }): JSX.Element => {
  const say = processWords(language);
  return (
    <Table
      dense
      stack
      caption={say.title}
      scroll={say.scroll}
      columns={[
        { head: say.code },
        { head: say.name },
        { head: say.steps, numeric: true },
        { head: say.time, numeric: true, nowrap: true },
        { head: say.remarks, numeric: true },
      ]}
      rows={lines.map(({ id, key, name, graph }) => [
        <span class="mc-num">{key}</span>,
        <Link href={paths.process(id)} lang="vi">
          {name}
        </Link>,
        String(graph.nodes.filter((node) => node.kind === 'task').length),
        hoursText(roadMinutes(graph).at(-1) ?? 0, language),
        String(validateProcess(graph).length),
      ])}
    />
  );
};
