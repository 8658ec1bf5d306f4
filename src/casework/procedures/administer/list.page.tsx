import type { JSX } from 'preact';
import {
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
import type { Language } from '#platform/text/index.ts';
import { formatDay, formatMoment } from '#platform/time/index.ts';
import type { Entry } from '../catalogue/entry.rules.ts';
import { editWords } from '../edit/edit.text.ts';
import { paths } from '../paths.ts';
import { sayLevel } from '../show/said.text.ts';
import { codeOn } from '../versions/code.rules.ts';
import { sayLacks } from '../versions/reception.text.ts';
import type { Standing } from '../versions/version.ts';
import { administerWords } from './administer.text.ts';

export interface Listing {
  readonly language: Language;
  readonly day: Temporal.PlainDate;
  readonly counts: Readonly<Record<Standing, number>>;
  readonly asked: Readonly<Record<'tu' | 'cap' | 'linh-vuc' | 'muc', string>>;
  readonly fields: readonly { readonly key: string; readonly name: string }[];
  readonly rows: readonly Entry[];
  readonly page: number;
  readonly pages: number;
  readonly unitName: (key: string) => string;
  readonly mayEdit: boolean;
  /** Versions that are being written, by the key of their procedure. */
  readonly drafts: readonly { readonly key: string; readonly name: string; readonly at: Temporal.Instant }[];
}

/** The catalogue for those who look after it: what is complete, thin, a name only, and what each lacks. */
export const ListPage = (props: Listing): JSX.Element => {
  const { language, counts, rows } = props;
  const said = administerWords(language);
  return (
    <>
      <PageHead title={said.title} under={said.under(counts.complete, counts.thin, counts['name-only'])}>
        <Link href={paths.adminNational()}>{said.national}</Link>
        {props.mayEdit && <Link href={paths.newProcedure()}>{editWords(language).newOne}</Link>}
      </PageHead>
      <Drafts {...props} />
      <Choices {...props} />
      <ListFiles language={language} of={paths.adminProcedures(props.asked)} />
      <Table
        caption={said.title}
        dense
        stack
        scroll={said.title}
        columns={[
          { head: said.name },
          { head: said.code, nowrap: true },
          { head: said.field },
          { head: said.settles },
          { head: said.standing },
          { head: said.lacks },
          { head: said.from, nowrap: true },
        ]}
        rows={rows.map((entry) => cells(entry, props))}
        empty={<Empty icon="docs" title={said.none} next={said.widen} />}
      />
      <Pages {...props} />
    </>
  );
};

const Drafts = ({ language, drafts }: Listing) =>
  drafts.length === 0 ? null : (
    <Note title={administerWords(language).drafts}>
      <ul class="mc-plain">
        {drafts.map(({ key, name, at }) => (
          <li key={key}>
            <Link href={paths.newVersion(key)}>
              <span lang="vi">{name}</span>
            </Link>
            , {formatMoment(at)}
          </li>
        ))}
      </ul>
    </Note>
  );

const cells = (entry: Entry, { language, day, unitName }: Listing) => [
  <Link href={paths.adminProcedure(entry.key)}>{entry.name}</Link>,
  codeOn(entry, day) ? <span class="mc-num">{codeOn(entry, day)}</span> : '',
  entry.field,
  entry.settles === 'commune' ? administerWords(language).communes : unitName(entry.settles),
  <StandingTag standing={entry.standing} language={language} />,
  sayLacks(entry.lacks, language),
  formatDay(entry.validFrom),
];

const colours = { complete: 'green', thin: 'yellow', 'name-only': 'grey' } as const;

/** How much of a procedure is known: the word, and a colour for the eye. */
export const StandingTag = ({ standing, language }: { standing: Standing; language: Language }): JSX.Element => (
  <Tag colour={colours[standing]}>{administerWords(language)[standing]}</Tag>
);

const Choices = ({ language, asked, fields }: Listing) => {
  const said = administerWords(language);
  const any = { value: '', text: said.any };
  return (
    <Filter action={paths.adminProcedures()} submit={said.filter} label={said.filter}>
      <Field name="tu" type="search" label={said.search} value={asked.tu} language={language} />
      <Select
        name="cap"
        label={said.level}
        value={asked.cap}
        options={[
          any,
          { value: 'huyen', text: sayLevel('district', language) },
          { value: 'xa', text: sayLevel('commune', language) },
        ]}
      />
      <Select
        name="muc"
        label={said.standing}
        value={asked.muc}
        options={[any, ...(['complete', 'thin', 'name-only'] as const).map((value) => ({ value, text: said[value] }))]}
      />
      <Select
        name="linh-vuc"
        label={said.field}
        value={asked['linh-vuc']}
        options={[any, ...fields.map(({ key, name }) => ({ value: key, text: name }))]}
      />
    </Filter>
  );
};

const Pages = ({ language, asked, page, pages }: Listing) => {
  const to = (n: number): string => paths.adminProcedures({ ...asked, trang: String(n) });
  return <NumberedPages language={language} page={page} pages={pages} to={to} />;
};
