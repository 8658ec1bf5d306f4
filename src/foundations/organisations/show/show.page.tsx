import type { JSX } from 'preact';
import { type Content, Link, Note, PageHead, Panel, SummaryList, Table } from '#design/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { Changes, type ChangesProps } from '../edit/changes.part.tsx';
import { rollOutText } from '../list/list.page.tsx';
import { paths } from '../paths.ts';
import type { Succession } from '../register.ts';
import type { Unit } from '../unit.rules.ts';
import { kindWords, successionWords, terrainWords, unitWords } from '../unit.text.ts';

export interface Showing extends ChangesProps {
  readonly parent: Unit | undefined;
  readonly children: readonly Unit[];
  readonly successions: readonly Succession[];
  /** Who answers for a closed unit today. */
  readonly current: readonly Unit[];
  /** Who works there, from a capability this one does not know. */
  readonly people: Content;
}

/** One unit: what it is, what it was called and coded, what it came from and became, and who works there. */
export const ShowPage = (props: Showing): JSX.Element => {
  const { unit, language } = props;
  return (
    <>
      <PageHead title={<span lang="vi">{unit.name}</span>} under={kindWords(language)[unit.kind]} />
      <div class="mc-panels">
        <Facts {...props} />
        {props.people}
        <Names {...props} />
        <Codes {...props} />
        <Successions {...props} />
        <Changes {...props} />
        {unit.illustrative && <Note>{unitWords(language).illustrative}</Note>}
      </div>
    </>
  );
};

const To = ({ unit }: { unit: Unit }) => (
  <Link href={paths.unit(unit.key)} lang="vi">
    {unit.name}
  </Link>
);

const List = ({ units }: { units: readonly Unit[] }) => (
  <>
    {units.map((unit, n) => (
      <>
        {n > 0 && ' · '}
        <To unit={unit} />
      </>
    ))}
  </>
);

const Facts = ({ unit, parent, children, current, language }: Showing) => {
  const said = unitWords(language);
  const facts: [string, Content][] = [
    [said.shortName, <span lang="vi">{unit.shortName}</span>],
    [said.parent, parent && <To unit={parent} />],
    [said.children, children.length > 0 && <List units={children} />],
    [said.code, unit.code && <span class="mc-num">{unit.code}</span>],
    [said.gso, unit.gsoCode && <span class="mc-num">{unit.gsoCode}</span>],
    [said.rollOut, rollOutText(unit, language)],
    [said.terrain, unit.terrain && terrainWords(language)[unit.terrain]],
    [said.address, <span lang="vi">{unit.address}</span>],
    [said.phone, unit.phone],
    [said.openedOn, formatDay(unit.openedOn)],
    [said.closedOn, unit.closedOn && formatDay(unit.closedOn)],
    [said.current, unit.closedOn && current.some(({ id }) => id !== unit.id) && <List units={current} />],
  ];
  return <SummaryList items={facts.filter(([, value]) => value).map(([key, value]) => ({ key, value }))} />;
};

const Names = ({ unit, language }: Showing) => {
  const said = unitWords(language);
  return (
    <Panel title={said.names} flush>
      <Table
        dense
        stack
        caption={said.names}
        scroll={said.names}
        columns={[{ head: said.name }, { head: said.shortName }, { head: said.from }, { head: said.until }]}
        rows={unit.names.map((name) => [
          <span lang="vi">{name.name}</span>,
          <span lang="vi">{name.shortName}</span>,
          formatDay(name.from),
          name.to ? formatDay(name.to) : said.lasting,
        ])}
      />
    </Panel>
  );
};

const Codes = ({ unit, language }: Showing) => {
  const said = unitWords(language);
  return (
    <Panel title={said.codes} flush={unit.codes.length > 0}>
      <Table
        dense
        stack
        caption={said.codes}
        scroll={said.codes}
        empty={<p>{said.noCodes}</p>}
        columns={[{ head: said.code }, { head: said.scheme }, { head: said.from }, { head: said.until }]}
        rows={unit.codes.map((code) => [
          <span class="mc-num">{code.code}</span>,
          said[code.scheme],
          formatDay(code.from),
          code.to ? formatDay(code.to) : said.lasting,
        ])}
      />
    </Panel>
  );
};

const Successions = ({ successions, language }: Showing) => {
  const said = unitWords(language);
  return (
    <Panel title={said.succession} flush={successions.length > 0}>
      <Table
        dense
        stack
        caption={said.succession}
        scroll={said.succession}
        empty={<p>{said.noSuccession}</p>}
        columns={[
          { head: said.before },
          { head: said.after },
          { head: said.kind },
          { head: said.from },
          { head: said.decision },
        ]}
        rows={successions.map((row) => [
          <To unit={row.predecessor} />,
          <To unit={row.successor} />,
          successionWords(language)[row.kind],
          formatDay(row.effectiveOn),
          <span lang="vi">{row.decision}</span>,
        ])}
      />
    </Panel>
  );
};
