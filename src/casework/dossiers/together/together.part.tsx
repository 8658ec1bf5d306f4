import type { JSX } from 'preact';
import { Link, Panel, SummaryList } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { togetherWords } from './together.text.ts';
import type { Group, Together } from './together.view.ts';

/** What the dossier belongs to: the others of its visit, and those that left in the same press. */
export function TogetherPanel({ together, language }: { together: Together; language: Language }): JSX.Element | null {
  const said = togetherWords(language);
  const { came, left } = together;
  const items = [
    ...(came ? [{ key: said[came.kind], value: <Codes group={came} language={language} /> }] : []),
    ...(left ? [{ key: said.left, value: <Codes group={left} language={language} /> }] : []),
  ];
  if (items.length === 0) return null;
  return (
    <Panel title={said.title}>
      <SummaryList items={items} />
    </Panel>
  );
}

function Codes({ group: { codes, closed, list }, language }: { group: Group; language: Language }): JSX.Element {
  const said = togetherWords(language);
  return (
    <>
      {codes.map((code) => (
        <span key={code} class="mc-num mc-nowrap">
          <Link href={paths.dossier(code)}>{code}</Link>{' '}
        </span>
      ))}
      {closed > 0 && <span class="mc-muted">{said.closed(closed)} </span>}
      {list && <Link href={list}>{said.whole}</Link>}
    </>
  );
}
