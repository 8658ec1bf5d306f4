import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  besideFields,
  Code,
  type Content,
  ErrorSummary,
  Field,
  Filter,
  Form,
  Hidden,
  Link,
  linksTo,
  Note,
  PageHead,
  Section,
  Select,
  Table,
  Tick,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay, formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { keepText } from '../retention/retention.rules.ts';
import type { TypedLine } from './archive.rules.ts';
import type { ArchiveList, ToArchive } from './archive.store.ts';
import { archiveWords } from './archive.text.ts';
import type { ArchiveDesk } from './archive.view.ts';

export interface ArchivePageProps {
  readonly language: Language;
  readonly desk: ArchiveDesk;
  readonly wrong: readonly Refusal[];
  /** What was typed before it was refused, by code. */
  readonly typed: ReadonlyMap<string, TypedLine>;
}

/** An office's ended dossiers of a year, to be handed to the archive at one press. */
export function ArchivePage(props: ArchivePageProps): JSX.Element {
  const { language, desk, wrong } = props;
  const said = archiveWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.refused} errors={linksTo(wrong)} />}
      <PageHead title={said.title} under={said.under} />
      <Filter action={paths.archive()} submit={said.show} label={said.title}>
        <Select
          name="donvi"
          label={said.unit}
          value={desk.unit.key}
          options={desk.offices.map(({ key, name }) => ({ value: key, text: name }))}
        />
        <Field
          name="nam"
          label={said.year}
          value={String(desk.year)}
          width={4}
          inputMode="numeric"
          autocomplete="off"
        />
      </Filter>
      <Section title={said.waiting} size="m">
        {desk.waiting.some(({ sure }) => !sure) && <Note kind="warn" title={said.unsure} />}
        {desk.waiting.length === 0 ? <p class="govuk-body">{said.none}</p> : <Waiting {...props} />}
      </Section>
      <Section title={said.lists} size="m">
        <Lists {...props} />
      </Section>
    </>
  );
}

function Waiting(props: ArchivePageProps): JSX.Element {
  const { language, desk } = props;
  const said = archiveWords(language);
  return (
    <Form action={paths.archive()} k={newId()} label={said.waiting}>
      <Hidden name="unit" value={desk.unit.key} />
      <Hidden name="year" value={String(desk.year)} />
      <Table
        caption={said.waiting}
        dense
        stack
        columns={[
          { head: said.choose, hidden: true },
          { head: said.code, nowrap: true, header: true },
          { head: said.heading },
          { head: said.closed, nowrap: true },
          { head: said.pages },
          { head: said.keep },
          { head: said.box },
        ]}
        rows={desk.waiting.map((line) => rowOf(props, line))}
      />
      <div class="mc-gap">
        <ButtonRow>
          <Button keys="F9">{said.hand}</Button>
          <span class="mc-small">{[said.handHint, desk.more ? said.more(desk.waiting.length) : ''].join(' ')}</span>
        </ButtonRow>
      </div>
    </Form>
  );
}

function rowOf(props: ArchivePageProps, line: ToArchive): Content[] {
  const { language, typed } = props;
  const said = archiveWords(language);
  const { code } = line;
  const ticked = typed.size === 0 || typed.has(code);
  return [
    <Tick key="tick" name="chon" value={code} label={said.chooseOne(code)} checked={ticked} />,
    <span key="code">
      <Hidden name="codes" value={code} />
      <Link href={paths.dossier(code)}>
        <Code value={code} />
      </Link>
    </span>,
    <span key="heading" lang="vi">
      {`${line.subject}: ${line.owner_name}`}
      {line.state === 'withdrawn' && ` (${said.withdrawn})`}
    </span>,
    formatDay(dayOf(line.closed_at)),
    asked(props, code, { column: 'pages', label: said.pagesOf(code), value: '' }),
    asked(props, code, { column: 'keep', label: said.keepOf(code), value: keepText(line.years) }),
    asked(props, code, { column: 'box', label: said.boxOf(code), value: '1' }),
  ];
}

interface Asked {
  readonly column: 'pages' | 'keep' | 'box';
  readonly label: string;
  /** What stands there before anybody typed. */
  readonly value: string;
}

const asked = ({ wrong, typed }: ArchivePageProps, code: string, { column, label, value }: Asked): Content => (
  <Field
    key={column}
    name={column}
    id={`${column}-${code}`}
    label={label}
    hidden
    value={typed.get(code)?.[column] ?? value}
    error={besideFields(wrong).get(`${column}-${code}`)}
    width={column === 'box' ? 5 : 4}
    autocomplete="off"
  />
);

function Lists({ language, desk }: ArchivePageProps): JSX.Element {
  const said = archiveWords(language);
  return (
    <Table
      caption={said.lists}
      dense
      stack
      columns={[
        { head: said.listTitle, header: true },
        { head: said.unit },
        { head: said.year, nowrap: true },
        { head: said.count, numeric: true },
        { head: said.pages, numeric: true },
        { head: said.handedAt, nowrap: true },
        { head: said.state },
      ]}
      rows={desk.lists.map((list): Content[] => [
        <Link key="n" href={paths.archiveList(list.id)} about={desk.units.get(list.unit_id)?.name ?? ''}>
          {said.list(String(list.number))}
        </Link>,
        desk.units.get(list.unit_id)?.name ?? '',
        String(list.year),
        String(list.lines),
        String(list.pages),
        formatMoment(list.handed_at),
        standing(list, language),
      ])}
      empty={<p class="govuk-body">{said.noLists}</p>}
    />
  );
}

const standing = (list: ArchiveList, language: Language): string => {
  const said = archiveWords(language);
  if (list.accepted_at) return said.isAccepted;
  return list.taken_back_at ? said.isTakenBack : said.waits;
};
