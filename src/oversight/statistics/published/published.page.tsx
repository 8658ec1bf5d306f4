import type { JSX } from 'preact';
import { causeWords, trackedPath } from '#casework/dossiers/index.ts';
import {
  Code,
  Due,
  Empty,
  Filter,
  Heading,
  Inset,
  ListFiles,
  Pagination,
  Section,
  Select,
  Table,
} from '#design/index.ts';
import { distanceText, dueText } from '#foundations/calendar/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import type { MadeUp } from '../made-up.store.ts';
import { latePath, listPath } from '../paths.ts';
import { publicWords } from '../public.text.ts';
import { addressOf, leastShown, type Wanted } from './published.rules.ts';
import { publishedWords, standingWords } from './published.text.ts';
import type { Choices, FieldCount, Kind, Published, PublishedList } from './published.view.ts';

export interface ListProps {
  readonly kind: Kind;
  readonly language: Language;
  readonly wanted: Wanted;
  readonly list: PublishedList;
  readonly choices: Choices;
  readonly sensitive: readonly FieldCount[];
  /** The figures are the demonstration's. */
  readonly madeUp: MadeUp;
}

const pathOf = (kind: Kind): string => (kind === 'late' ? latePath() : listPath());

/** A public list of dossiers by code, narrowed by office and field. */
export function PublishedPage(props: ListProps): JSX.Element {
  const { kind, language, wanted, list, sensitive } = props;
  const said = publishedWords(language);
  const to = (after: Wanted['after']): string => addressOf(pathOf(kind), { ...wanted, after });
  return (
    <>
      <Heading size="xl" lead={kind === 'late' ? said.lateLead : said.receivedLead}>
        {said[kind]}
      </Heading>
      {props.madeUp !== 'real' && <Inset>{publicWords(language)[props.madeUp]}</Inset>}
      <Narrow {...props} />
      <ListFiles language={language} of={to(undefined)} />
      {kind === 'late' ? <LateTable rows={list.rows} language={language} /> : <ReceivedTable {...props} />}
      <Pagination
        language={language}
        {...(wanted.after ? { previous: { href: to(undefined), text: said.first } } : {})}
        {...(list.next ? { next: { href: to(list.next), text: said.further } } : {})}
      />
      <Sensitive counts={sensitive} language={language} />
    </>
  );
}

function Narrow({ kind, language, wanted, choices }: ListProps): JSX.Element {
  const said = publishedWords(language);
  const units = choices.units.map(({ key, name }) => ({ value: key, text: name }));
  const fields = choices.fields.map(({ key, name }) => ({ value: key, text: name }));
  return (
    <Filter action={pathOf(kind)} submit={said.narrow} label={said.narrow}>
      <Select
        name="noi"
        label={said.unit}
        value={wanted.unit ?? ''}
        options={[{ value: '', text: said.anyUnit }, ...units]}
      />
      <Select
        name="linh-vuc"
        label={said.field}
        value={wanted.field ?? ''}
        options={[{ value: '', text: said.anyField }, ...fields]}
      />
    </Filter>
  );
}

interface Rows {
  readonly rows: readonly Published[];
  readonly language: Language;
}

/** What is late, with its days, the class of its cause and its new day. */
export function LateTable({ rows, language }: Rows): JSX.Element {
  const said = publishedWords(language);
  return (
    <Table
      caption={said.late}
      stack
      columns={[{ head: said.dossier }, { head: said.unit }, { head: said.promised }, { head: said.cause }]}
      empty={<Empty icon="check" title={said.noneLate} next={said.noneLateNext} />}
      rows={rows.map((one) => [
        <Named key="name" one={one} />,
        one.office,
        <PromisedDay key="due" one={one} language={language} />,
        <Why key="why" one={one} language={language} />,
      ])}
    />
  );
}

function ReceivedTable({ list, language }: ListProps): JSX.Element {
  const said = publishedWords(language);
  return (
    <Table
      caption={said.received}
      stack
      columns={[
        { head: said.dossier },
        { head: said.unit },
        { head: said.day, nowrap: true },
        { head: said.promised },
        { head: said.standing },
      ]}
      empty={<Empty title={said.none} next={said.noneNext} />}
      rows={list.rows.map((one) => [
        <Named key="name" one={one} />,
        one.office,
        formatDay(dayOf(one.receivedAt)),
        dueText({ due: one.due, judgedBy: one.judgedBy }, language),
        <Stands key="stands" one={one} language={language} />,
      ])}
    />
  );
}

interface One {
  readonly one: Published;
  readonly language: Language;
}

const Named = ({ one }: Pick<One, 'one'>): JSX.Element => (
  <>
    <a class="govuk-link" href={trackedPath(one.code)}>
      <Code value={one.code} />
    </a>
    <br />
    {one.name}
  </>
);

const PromisedDay = ({ one, language }: One): JSX.Element => (
  <>
    {dueText({ due: one.due, judgedBy: one.judgedBy }, language)}
    <br />
    <Due state="late">{distanceText(one.by, language)}</Due>
  </>
);

function Why({ one, language }: One): JSX.Element {
  const said = publishedWords(language);
  return (
    <>
      {one.cause ? causeWords(language)[one.cause] : said.notReported}
      <br />
      <span class="mc-muted mc-small">{one.newDay ? said.newDay(formatDay(one.newDay)) : said.noApology}</span>
    </>
  );
}

function Stands({ one, language }: One): JSX.Element {
  if (one.standing === 'late') return <Due state="late">{distanceText(one.by, language)}</Due>;
  return (
    <>
      {standingWords(language)[one.standing]}
      {one.endedLate && <p class="govuk-body mc-small">{publishedWords(language).endedLate}</p>}
    </>
  );
}

/** How many of what is not listed; nothing where there is none. */
function Sensitive({ counts, language }: { counts: readonly FieldCount[]; language: Language }): JSX.Element | null {
  if (counts.length === 0) return null;
  const said = publishedWords(language);
  const shown = (count: number): string => (count < leastShown ? said.few : String(count));
  return (
    <Section title={said.sensitive} id="theo-linh-vuc">
      <p class="govuk-body">{said.sensitiveLead}</p>
      <Table
        caption={said.sensitive}
        stack
        columns={[{ head: said.field }, { head: said.count, numeric: true }, { head: said.countLate, numeric: true }]}
        rows={counts.map(({ field, received, late }) => [field, shown(received), shown(late)])}
      />
    </Section>
  );
}
