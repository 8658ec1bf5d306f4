import type { JSX } from 'preact';
import {
  Button,
  Empty,
  Field,
  Filter,
  Link,
  ListFiles,
  Note,
  NumberedPages,
  PageHead,
  Select,
  Table,
  Tag,
} from '#design/index.ts';
import { importPath } from '#foundations/importing/panels.tsx';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Language } from '#platform/text/index.ts';
import { absencesWords } from '../absence/list.text.ts';
import { bringWords } from '../bring/bring.text.ts';
import { joinWords } from '../join/join.text.ts';
import { liftWords } from '../lift/lift.text.ts';
import { paths } from '../paths.ts';
import { hoursWords } from '../roster/hours.text.ts';
import { unitOption } from '../state-and-unit.part.tsx';
import type { PersonLine } from './people.store.ts';
import { peopleWords } from './people.text.ts';

export interface Listing {
  readonly language: Language;
  readonly fragment: string;
  /** The key of the unit chosen, or empty. */
  readonly unitKey: string;
  /** Those whose people may be seen. */
  readonly units: readonly Unit[];
  readonly people: readonly PersonLine[];
  /** Whom wrong passwords have closed out for a while, by account. */
  readonly locks: ReadonlyMap<string, unknown>;
  readonly page: number;
  readonly pages: number;
  /** Those who hold no post now. */
  readonly left: boolean;
  readonly mayJoin: boolean;
  /** An entry was just taken back. */
  readonly takenBack: boolean;
}

/** Who is in office, found by any fragment of the name. */
export const ListPage = (props: Listing): JSX.Element => {
  const said = peopleWords(props.language);
  return (
    <>
      {props.takenBack && <Note kind="ok" role="status" title={joinWords(props.language).takenBack} />}
      <PageHead title={said.title} under={(props.left ? said.underLeft : said.under)(props.people[0]?.total ?? 0)}>
        <Link href={paths.absences()}>{absencesWords(props.language).title}</Link>
        <Link href={paths.signingHours()}>{hoursWords(props.language).title}</Link>
        {props.mayJoin && (
          <>
            <Button href={paths.join(props.unitKey)}>{joinWords(props.language).open}</Button>
            <Button kind="secondary" href={importPath(paths.people())}>
              {bringWords(props.language).short}
            </Button>
          </>
        )}
      </PageHead>
      <Search {...props} />
      <ListFiles language={props.language} of={paths.people(asked(props))} />
      <People {...props} />
      <Pages {...props} />
    </>
  );
};

const asked = ({ fragment, unitKey, left }: Listing) => ({
  tim: fragment,
  'don-vi': unitKey,
  xem: left ? 'da-thoi' : '',
});

const Search = ({ language, fragment, unitKey, units, left }: Listing) => {
  const said = peopleWords(language);
  return (
    <Filter action={paths.people()} submit={said.submit} label={said.title}>
      <Field
        name="tim"
        id="tim-nguoi"
        type="search"
        label={said.search}
        value={fragment}
        width={20}
        spellcheck={false}
      />
      <Select
        name="don-vi"
        label={said.unit}
        value={unitKey}
        options={[{ value: '', text: said.anyUnit }, ...units.map(unitOption)]}
      />
      <Select
        name="xem"
        label={said.which}
        value={left ? 'da-thoi' : ''}
        options={[
          { value: '', text: said.inOffice },
          { value: 'da-thoi', text: said.leftOffice },
        ]}
      />
    </Filter>
  );
};

const People = ({ language, units, people, locks }: Listing) => {
  const said = peopleWords(language);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return (
    <Table
      dense
      stack
      caption={said.title}
      scroll={said.title}
      empty={<Empty icon="users" title={said.none} next={said.noneNext} />}
      columns={[
        { head: said.name, nowrap: true },
        { head: said.post },
        { head: said.unit },
        { head: said.roles },
        { head: said.account, nowrap: true },
      ]}
      rows={people.map((person) => [
        <Link href={paths.person(person.id)} lang="vi">
          {person.name}
        </Link>,
        <span lang="vi">{person.title}</span>,
        <span lang="vi">{byId.get(person.unit_id)?.name}</span>,
        <span lang="vi">{person.roles.join(' · ')}</span>,
        <>
          {person.login ?? said.noAccount}{' '}
          {locks.has(person.account_id ?? '') && <Tag colour="red">{liftWords(language).closed}</Tag>}
        </>,
      ])}
    />
  );
};

const Pages = (props: Listing) => {
  const { language, page, pages } = props;
  const to = (n: number): string => paths.people({ ...asked(props), trang: n === 1 ? '' : String(n) });
  return <NumberedPages language={language} page={page} pages={pages} to={to} />;
};
