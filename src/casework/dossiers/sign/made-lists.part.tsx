import type { JSX } from 'preact';
import { type Content, Link, Panel, Table, Tag } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { listNumber } from './sign.rules.ts';
import { signingWords } from './signing.text.ts';
import type { Signing } from './signing.view.ts';

/** The lists that were made, newest first, and whether they came back. */
export function MadeLists({ lists, language }: { lists: Signing['lists']; language: Language }): JSX.Element {
  const said = signingWords(language);
  if (lists.length === 0)
    return (
      <Panel title={said.lists}>
        <p class="govuk-body mc-muted">{said.listsNone}</p>
      </Panel>
    );
  return (
    <Panel title={said.lists} flush>
      <Table
        caption={said.lists}
        scroll={said.lists}
        dense
        columns={[
          { head: said.number, nowrap: true, header: true },
          { head: said.unit },
          { head: said.madeAt, nowrap: true },
          { head: said.madeBy },
          { head: said.lines, numeric: true },
          { head: said.state },
        ]}
        rows={lists.map((list) => row(list, language))}
      />
    </Panel>
  );
}

function row(list: Signing['lists'][number], language: Language): Content[] {
  const said = signingWords(language);
  return [
    <Link key="list" href={paths.signingList(list.id)}>
      {listNumber(list)}
    </Link>,
    list.unit,
    formatMoment(list.made_at),
    list.maker,
    String(list.lines),
    <Tag key="state" colour={list.recorded_at ? 'grey' : 'blue'} icon={list.recorded_at ? 'check' : 'clock'}>
      {list.recorded_at ? said.recorded(formatMoment(list.recorded_at)) : said.waits}
    </Tag>,
  ];
}
