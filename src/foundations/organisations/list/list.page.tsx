import type { JSX } from 'preact';
import { Button, Empty, Link, ListFiles, PageHead, Panel, Table } from '#design/index.ts';
import { importPath } from '#foundations/importing/panels.tsx';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { bringWords } from '../bring/bring.text.ts';
import { editWords } from '../edit/edit.text.ts';
import { paths } from '../paths.ts';
import { isOpenOn, type Unit } from '../unit.rules.ts';
import { kindWords, rollOutWords, terrainWords, unitWords } from '../unit.text.ts';

export interface Listing {
  readonly language: Language;
  readonly day: Temporal.PlainDate;
  /** Those the official may see, closed ones too, in the order of lists. */
  readonly units: readonly Unit[];
  readonly mayOpen: boolean;
}

/** Every unit by level: the district as a tree, the communes as a table, guests, and what is closed. */
export const ListPage = ({ language, day, units, mayOpen }: Listing): JSX.Element => {
  const said = unitWords(language);
  const open = units.filter((unit) => isOpenOn(unit, day));
  const guests = open.filter((unit) => unit.parentId === null && unit.kind !== 'authority');
  return (
    <>
      <PageHead title={said.title} under={said.under(open.length, formatDay(day))}>
        {mayOpen && (
          <>
            <Button href={paths.openUnit()}>{editWords(language).open}</Button>
            <Button kind="secondary" href={importPath(paths.units())}>
              {bringWords(language).short}
            </Button>
          </>
        )}
      </PageHead>
      <ListFiles language={language} of={paths.units()} />
      <div class="mc-panels">
        {units.length === 0 && <Empty title={said.none} icon="building" />}
        <Shown
          title={said.district}
          flush={false}
          units={open.filter((unit) => unit.level === 'district' && !guests.includes(unit))}
        >
          {(shown) => <Tree units={shown} language={language} />}
        </Shown>
        <Shown title={said.communes} units={open.filter((unit) => unit.kind === 'commune')}>
          {(shown) => <Communes units={shown} language={language} />}
        </Shown>
        <Shown title={said.guests} units={guests}>
          {(shown, title) => <Plain units={shown} title={title} language={language} />}
        </Shown>
        <Shown title={said.closed} units={units.filter((unit) => !open.includes(unit))}>
          {(shown, title) => <Plain units={shown} title={title} language={language} />}
        </Shown>
      </div>
    </>
  );
};

const Shown = (props: {
  title: string;
  units: readonly Unit[];
  flush?: boolean;
  children: (units: readonly Unit[], title: string) => JSX.Element;
}): JSX.Element | null =>
  props.units.length === 0 ? null : (
    <Panel title={props.title} note={String(props.units.length)} flush={props.flush ?? true}>
      {props.children(props.units, props.title)}
    </Panel>
  );

const To = ({ unit }: { unit: Unit }) => (
  <Link href={paths.unit(unit.key)} lang="vi">
    {unit.name}
  </Link>
);

/** Units under units; one whose parent is not shown stands at the top. */
const Tree = ({ units, language }: { units: readonly Unit[]; language: Language }) => {
  const shown = new Set(units.map((unit) => unit.id));
  const below = Map.groupBy(units, (unit) => (unit.parentId && shown.has(unit.parentId) ? unit.parentId : ''));
  const branch = (id: string): JSX.Element => (
    <ul class="govuk-list govuk-list--bullet">
      {(below.get(id) ?? []).map((unit) => (
        <li key={unit.key}>
          <To unit={unit} /> <span class="mc-muted">{kindWords(language)[unit.kind]}</span>
          {below.has(unit.id) && branch(unit.id)}
        </li>
      ))}
    </ul>
  );
  return branch('');
};

const Communes = ({ units, language }: { units: readonly Unit[]; language: Language }) => {
  const said = unitWords(language);
  return (
    <Table
      dense
      stack
      caption={said.communes}
      scroll={said.communes}
      columns={[
        { head: said.name },
        { head: said.code, nowrap: true },
        { head: said.gso, nowrap: true },
        { head: said.rollOut },
        { head: said.terrain },
      ]}
      rows={units.map((unit) => [
        <To unit={unit} />,
        <span class="mc-num">{unit.code}</span>,
        <span class="mc-num">{unit.gsoCode}</span>,
        rollOutText(unit, language),
        unit.terrain && terrainWords(language)[unit.terrain],
      ])}
    />
  );
};

/** How a commune's one-stop works, and since when. */
export function rollOutText(unit: Unit, language: Language): string {
  if (!unit.electronic) return '';
  const mode = rollOutWords(language)[unit.electronic];
  return unit.electronicSince ? `${mode}, ${unitWords(language).since(formatDay(unit.electronicSince))}` : mode;
}

const Plain = ({ units, title, language }: { units: readonly Unit[]; title: string; language: Language }) => {
  const said = unitWords(language);
  return (
    <Table
      dense
      stack
      caption={title}
      scroll={title}
      columns={[{ head: said.name }, { head: said.kind }, { head: said.closedOn }]}
      rows={units.map((unit) => [
        <To unit={unit} />,
        kindWords(language)[unit.kind],
        unit.closedOn ? formatDay(unit.closedOn) : '–',
      ])}
    />
  );
};
