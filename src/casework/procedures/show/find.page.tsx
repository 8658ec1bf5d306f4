import type { JSX } from 'preact';
import {
  Button,
  Empty,
  Field,
  Form,
  Heading,
  Link,
  List,
  Note,
  NumberedPages,
  Section,
  Select,
} from '#design/index.ts';
import { limitText } from '#foundations/calendar/rules.ts';
import type { Language } from '#platform/text/index.ts';
import type { Entry } from '../catalogue/entry.rules.ts';
import { paths } from '../paths.ts';
import { limitOf } from '../versions/limits.rules.ts';
import type { Level, Version } from '../versions/version.ts';
import { findWords } from './find.text.ts';
import { Original } from './original.tsx';
import { costOf, sayLevel } from './said.text.ts';

export interface Finding {
  readonly language: Language;
  readonly day: Temporal.PlainDate;
  readonly search: string;
  readonly level: string;
  readonly field: string;
  readonly counts: { readonly district: number; readonly commune: number };
  readonly fields: readonly FieldCount[];
  /** Undefined while nothing is asked: then the fields are shown. */
  readonly found: Found | undefined;
}

export interface FieldCount {
  readonly key: string;
  readonly name: string;
  readonly counts: Readonly<Record<Level, number>>;
}

/** The levels as addresses name them. */
export const levelKeys: Readonly<Record<Level, string>> = { district: 'huyen', commune: 'xa' };

export interface Found {
  readonly total: number;
  readonly rows: readonly { readonly entry: Entry; readonly version: Version | undefined }[];
  readonly page: number;
  readonly pages: number;
}

/** The catalogue for citizens: a search, and the fields as doors. */
export const FindPage = (props: Finding): JSX.Element => {
  const said = findWords(props.language);
  return (
    <>
      <Heading size="xl" lead={said.lead(props.counts.district, props.counts.commune)}>
        {said.title}
      </Heading>
      <Search {...props} />
      {props.found ? <Results {...props} found={props.found} /> : <FieldList {...props} />}
      <div class="mc-section">
        <Note kind="warn" icon="info">
          {said.illustrative}
        </Note>
      </div>
    </>
  );
};

const Search = ({ language, search, level, field, fields }: Finding) => {
  const said = findWords(language);
  return (
    <Form method="get" action={paths.procedures()} label={said.search} class="mc-card mc-searchbox">
      <Field name="tu" type="search" label={said.search} hint={said.hint} value={search} language={language} />
      <div class="mc-searchbox__more">
        <Select
          name="cap"
          label={said.level}
          value={level}
          options={[
            { value: '', text: said.anyLevel },
            { value: levelKeys.district, text: sayLevel('district', language) },
            { value: levelKeys.commune, text: sayLevel('commune', language) },
          ]}
        />
        <Select
          name="linh-vuc"
          label={said.field}
          value={field}
          options={[{ value: '', text: said.anyField }, ...fields.map(({ key, name }) => ({ value: key, text: name }))]}
        />
        <Button icon="search">{said.submit}</Button>
      </div>
    </Form>
  );
};

const FieldList = ({ language, fields }: Finding) => (
  <>
    {(['commune', 'district'] as const).map((level) => (
      <Section key={level} title={sayLevel(level, language)}>
        <ul class="mc-index">
          {fields
            .filter((field) => field.counts[level] > 0)
            .map(({ key, name, counts }) => (
              <li key={key}>
                <Link href={paths.procedures({ field: key, level: levelKeys[level] })}>
                  <Original language={language}>{name}</Original>
                </Link>
                {'\u00a0'}
                <span class="mc-muted mc-num">{counts[level]}</span>
              </li>
            ))}
        </ul>
      </Section>
    ))}
  </>
);

const Results = ({ found, ...props }: Finding & { readonly found: Found }) => {
  const said = findWords(props.language);
  if (found.total === 0) return <Empty icon="search" title={said.none} next={said.next} />;
  return (
    <Section title={said.found(found.total)} more={<Link href={paths.procedures()}>{said.clear}</Link>}>
      <List items={found.rows.map((row) => line(row, props))} />
      <Pages {...props} found={found} />
    </Section>
  );
};

function line({ entry, version }: Found['rows'][number], { language, day }: Pick<Finding, 'language' | 'day'>) {
  const facts = [sayLevel(entry.level, language), entry.field, ...(version ? factsOf(version, day, language) : [])];
  return {
    title: <Original language={language}>{entry.name}</Original>,
    href: paths.procedure(entry.key),
    note: facts.join(' · '),
  };
}

function factsOf(version: Version, day: Temporal.PlainDate, language: Language): string[] {
  if (version.standing === 'name-only') return [findWords(language).nameOnly];
  const first = version.cases[0]!.key;
  const limit = limitOf(version, first, day)?.committed;
  return [...(limit ? [limitText(limit, language)] : []), costOf(version, first, language)];
}

const Pages = ({ language, search, level, field, found }: Finding & { readonly found: Found }) => {
  const to = (page: number): string => {
    const path = paths.procedures({ search, level, field });
    return `${path}${path.includes('?') ? '&' : '?'}trang=${page}`;
  };
  const { page, pages } = found;
  return <NumberedPages language={language} page={page} pages={pages} to={to} />;
};
