import type { JSX } from 'preact';
import { Link, Section, Table, Tag } from '#design/index.ts';
import { paths as organisations } from '#foundations/organisations/index.ts';
import { paths as staffing } from '#foundations/staffing/index.ts';
import type { Language } from '#platform/text/index.ts';
import { firstStepsWords } from './first-steps.text.ts';
import type { Opening } from './first-steps.view.ts';
import { adminPaths } from './paths.ts';

type State = 'done' | 'open' | 'look';

interface Step {
  readonly key: 'units' | 'second' | 'people' | 'books' | 'calendar' | 'catalogue';
  readonly state: State;
  readonly href?: string;
  readonly how: readonly string[];
}

/** Where the administrator of a new house begins: what is to do, in order, and what of it is done. */
export const FirstSteps = ({ opening, language }: { opening: Opening; language: Language }): JSX.Element => {
  const said = firstStepsWords(language);
  const tags = {
    done: <Tag colour="green">{said.done}</Tag>,
    open: <Tag colour="yellow">{said.open}</Tag>,
    look: <Tag colour="grey">{said.look}</Tag>,
  };
  const rows = stepsOf(opening, language).map(({ key, state, href, how }) => [
    href ? <Link href={href}>{said[key]}</Link> : said[key],
    <>
      {tags[state]}
      {how.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>,
  ]);
  return (
    <Section title={said.title} size="m">
      <p>{said.lead}</p>
      <Table caption={said.title} columns={[{ head: said.step }, { head: said.how }]} rows={rows} />
    </Section>
  );
};

function stepsOf(opening: Opening, language: Language): Step[] {
  const said = firstStepsWords(language);
  const places = opening.places.map(({ unit, people, missing }) =>
    missing.length === 0
      ? said.complete(unit.name, people)
      : said.missing(unit.name, missing.map(opening.roleName).join(', ')),
  );
  const state = (done: boolean): State => (done ? 'done' : 'open');
  return [
    { key: 'units', state: 'look', href: organisations.units(), how: [said.unitsHow(opening.units)] },
    {
      ...{ key: 'second', state: state(opening.administrators > 1), href: staffing.join('van-phong') },
      how: opening.administrators > 1 ? [] : [said.secondHow],
    },
    {
      ...{ key: 'people', state: state(opening.places.some(({ missing }) => missing.length === 0)) },
      ...{ href: staffing.people(), how: places.length > 0 ? places : [said.nobody] },
    },
    {
      ...{ key: 'books', state: state(opening.books > 0) },
      how: [opening.books > 0 ? said.booksDone(opening.books) : said.booksHow],
    },
    { key: 'calendar', state: 'look', href: adminPaths.calendar(), how: [said.calendarHow] },
    { key: 'catalogue', state: 'look', href: adminPaths.catalogue(), how: [said.catalogueHow] },
  ];
}
