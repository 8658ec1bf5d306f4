import type { JSX } from 'preact';
import { Empty, Field, Filter, Link, List, Panel, Section } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { findWords } from './find.text.ts';
import type { Found } from './find.view.ts';

interface FindProps {
  readonly language: Language;
  /** The address of the page it stands on. */
  readonly at: string;
  readonly typed: string;
  /** Undefined while nothing was asked. */
  readonly found: readonly Found[] | undefined;
}

/** One field that finds whatever the administration keeps, and what it found by kinds. */
export function Find({ language, at, typed, found }: FindProps): JSX.Element {
  const said = findWords(language);
  return (
    <>
      <Filter action={at} submit={said.submit} label={said.label}>
        <Field
          name="tim"
          id="tim-quan-tri"
          type="search"
          label={said.label}
          hint={said.hint}
          value={typed}
          width={30}
          spellcheck={false}
        />
      </Filter>
      {found && <Results {...{ language, typed, found }} />}
    </>
  );
}

function Results({ language, typed, found }: Pick<FindProps, 'language' | 'typed'> & { found: readonly Found[] }) {
  const said = findWords(language);
  const all = found.reduce((sum, { total }) => sum + total, 0);
  if (all === 0) return <Empty icon="search" title={said.none} next={said.noneNext} />;
  return (
    <Section title={said.found(all, typed)} size="m">
      <div class="mc-panels">
        {found.map(({ kind, hits, total, all: more }) => (
          <Panel
            key={kind}
            title={`${said[kind]} (${total})`}
            note={total > hits.length && <Link href={more}>{said.all(total)}</Link>}
          >
            <List
              items={hits.map(({ name, href, note }) => ({
                title: kind === 'pages' ? name : <span lang="vi">{name}</span>,
                href,
                note: kind === 'pages' ? note : <span lang="vi">{note}</span>,
              }))}
            />
          </Panel>
        ))}
      </div>
    </Section>
  );
}
