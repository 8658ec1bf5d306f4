import type { JSX } from 'preact';
import { Link, List, Note, Panel, Tag } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { toDoWords } from './to-do.text.ts';
import type { ToDo } from './to-do.view.ts';

const colours = { now: 'red', soon: 'yellow', later: 'grey' } as const;

/** What is to be seen to, what cannot wait first. */
export function ToDoPanel({ language, items }: { language: Language; items: readonly ToDo[] }): JSX.Element {
  const said = toDoWords(language);
  if (items.length === 0) return <Note kind="ok" title={said.none} />;
  return (
    <Panel title={said.title} note={String(items.length)} id="viec-can-lam">
      <List
        items={items.map(({ when, text, href, next, at = [] }) => ({
          title: text,
          href,
          note: (
            <>
              <Tag colour={colours[when]}>{said[when]}</Tag>{' '}
              {at.map((one, n) => (
                <span key={one.href}>
                  <Link href={one.href} lang="vi">
                    {one.name}
                  </Link>
                  {n + 1 < at.length || next ? ', ' : ''}
                </span>
              ))}
              {next}
            </>
          ),
        }))}
      />
    </Panel>
  );
}
