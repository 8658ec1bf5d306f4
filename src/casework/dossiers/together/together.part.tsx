import type { JSX } from 'preact';
import { type Content, Link, Panel, SummaryList } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatMoment } from '#platform/time/index.ts';
import { twoFigures } from '../bundle/bundle.text.ts';
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

interface ListsProps {
  readonly together: Together;
  readonly unitNames: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** The numbered lists it is or was on: from hand to hand, and into the archive. */
export function ListsPanel({ together, unitNames, language }: ListsProps): JSX.Element | null {
  const said = togetherWords(language);
  const unit = (id: string): string => unitNames.get(id) ?? '';
  const carried = together.carried.map((one) => ({
    key: linked(said.bundle(twoFigures(one.number), String(dayOf(one.given_at).year)), one.list),
    value: [
      said.between(unit(one.from_unit_id), unit(one.to_unit_id)),
      said.givenAt(formatMoment(one.given_at)),
      one.missed && said.missed,
      one.taken_back && said.takenBack,
    ],
  }));
  const archived = together.archived.map((one) => ({
    key: linked(said.archive(String(one.number), String(one.year)), one.list),
    value: [
      said.between(unit(one.unit_id), unit(one.archive_id)),
      said.box(one.box),
      one.years === null ? said.forEver : said.kept(String(one.years)),
      one.taken_back ? said.takenBack : one.accepted_at ? said.accepted(formatMoment(one.accepted_at)) : said.waiting,
    ],
  }));
  const items = [...carried, ...archived];
  if (items.length === 0) return null;
  return (
    <Panel title={said.lists}>
      <SummaryList items={items.map(({ key, value }) => ({ key, value: value.filter(Boolean).join(' · ') }))} />
    </Panel>
  );
}

const linked = (words: string, list: string | undefined): Content => (list ? <Link href={list}>{words}</Link> : words);
