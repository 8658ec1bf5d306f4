import type { JSX } from 'preact';
import { Button, Empty, ListFiles, PageHead, Table } from '#design/index.ts';
import { importPath } from '#foundations/importing/panels.tsx';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { weekdays, writtenTimes } from './hours.rules.ts';
import type { SigningPost } from './hours.store.ts';
import { hoursWords } from './hours.text.ts';

export interface HoursProps {
  readonly language: Language;
  readonly posts: readonly SigningPost[];
  readonly units: ReadonlyMap<string, { readonly name: string }>;
  readonly mayBring: boolean;
}

/** When the holders of posts sign, day by day. */
export function HoursPage({ language, posts, units, mayBring }: HoursProps): JSX.Element {
  const said = hoursWords(language);
  return (
    <>
      <PageHead title={said.title} under={said.under}>
        {mayBring && (
          <Button kind="secondary" href={importPath(paths.signingHours())}>
            {said.bringShort}
          </Button>
        )}
      </PageHead>
      <ListFiles language={language} of={paths.signingHours()} />
      <Table
        dense
        stack
        caption={said.title}
        scroll={said.title}
        empty={<Empty icon="cal" title={said.none} />}
        columns={[
          { head: said.unit, header: true },
          { head: said.post },
          { head: said.holders },
          ...weekdays.map((day) => ({ head: said[`day${day}`] })),
        ]}
        rows={posts.map((post) => [
          <span lang="vi">{units.get(post.unit_id)?.name}</span>,
          <span lang="vi">{post.title}</span>,
          <span lang="vi">{post.holders.join(', ')}</span>,
          ...weekdays.map((day) => writtenTimes(post.times, day)),
        ])}
      />
    </>
  );
}
