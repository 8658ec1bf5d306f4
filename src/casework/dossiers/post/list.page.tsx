import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Code,
  type Column,
  type Content,
  DayField,
  Empty,
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
  Table,
  TakeAway,
} from '#design/index.ts';
import { WhichCounter } from '#foundations/organisations/panels.tsx';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay, formatMoment } from '#platform/time/index.ts';
import type { PrintedCopy } from '../../documents/index.ts';
import { PrintedCopies, PrintList } from '../../documents/panels.tsx';
import { paths } from '../paths.ts';
import type { ParcelLine } from './list.store.ts';
import { postListColumns, postListWords } from './list.text.ts';
import type { OpenList, PostList } from './list.view.ts';
import { outcomeText } from './outcome.ts';

export interface PostPageProps {
  readonly language: Language;
  readonly open: OpenList;
  readonly list: PostList;
  readonly copies: readonly PrintedCopy[];
  /** How many were just written down as posted. */
  readonly just: number | undefined;
  readonly wrong: readonly Refusal[];
  /** What was typed before the list was refused, by code. */
  readonly typed: ReadonlyMap<string, { readonly tracking: string; readonly grams: string }>;
}

/** What a counter gives to the postman, and what is on its way. */
export function PostPage(props: PostPageProps): JSX.Element {
  const { language, open, list, just, wrong } = props;
  const said = postListWords(language);
  const { counter, counters, day, today, wrongDay } = open;
  const asked = { quay: counter.key, ngay: today ? '' : formatDay(day) };
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.refused} errors={linksTo(wrong)} />}
      {just !== undefined && <Note kind="ok" role="status" title={said.sent(just)} />}
      <PageHead title={said.title} under={`${counter.name} · ${said.under(list.waiting.length, list.underWay.length)}`}>
        <PrintList path={paths.postPaper(asked)}>{said.pdf}</PrintList>
      </PageHead>
      <Filter action={paths.post()} submit={said.show} label={said.title}>
        <WhichCounter label={said.counter} value={counter.key} counters={counters} />
        <DayField
          name="ngay"
          label={said.day}
          value={wrongDay ?? formatDay(day)}
          error={wrongDay ? said.wrongDay : undefined}
        />
      </Filter>
      <TakeAway language={language} forPaper={undefined} file={(format) => paths.postFile(format, asked)} />
      {today && <Waiting {...props} />}
      {list.posted.length > 0 && <Sent title={said.ofDay(formatDay(day))} lines={list.posted} language={language} />}
      <PrintedCopies path={paths.postPaper(asked)} copies={props.copies} language={language} />
      <Sent title={said.underWay} lines={list.otherDays} language={language} none={said.noneUnderWay} />
    </>
  );
}

/** One press for the whole list, each parcel with its own number. */
function Waiting(props: PostPageProps): JSX.Element {
  const { language, open, list } = props;
  const said = postListWords(language);
  const head = postListColumns(language);
  return (
    <Section title={said.waiting} id="cho-gui">
      <Form action={paths.post()} k={newId()} label={said.waiting}>
        <Hidden name="counter" value={open.counter.key} />
        <Table
          caption={said.waiting}
          dense
          stack
          empty={<Empty icon="check" title={said.none} next={said.noneNext} />}
          columns={[
            ...aboutHeads(language),
            { head: head.cod, numeric: true },
            { head: head.grams },
            { head: head.tracking },
          ]}
          rows={list.waiting.map((line) => [...about(line), formatDong(line.cod), ...asked(props, line)])}
        />
        {list.waiting.length > 0 && (
          <div class="mc-gap">
            <ButtonRow>
              <Button keys="F9">{said.send}</Button>
              <span class="mc-small">{said.hint}</span>
            </ButtonRow>
          </div>
        )}
      </Form>
    </Section>
  );
}

/** What the label of a parcel says: asked for in its row. */
function asked({ language, wrong, typed }: PostPageProps, { code }: ParcelLine): Content[] {
  const said = postListWords(language);
  const field = `tracking-${code}`;
  const before = typed.get(code);
  const plain = { hidden: true, autocomplete: 'off', spellcheck: false } as const;
  return [
    <Field
      key="grams"
      name="grams"
      id={`grams-${code}`}
      label={said.gramsOf(code)}
      value={before?.grams ?? '50'}
      width={5}
      inputMode="numeric"
      {...plain}
    />,
    <span key="tracking">
      <Hidden name="codes" value={code} />
      <Field
        name="tracking"
        id={field}
        label={said.trackingOf(code)}
        value={before?.tracking ?? ''}
        error={wrong.find((one) => one.field === field)?.text}
        width={20}
        {...plain}
      />
    </span>,
  ];
}

/** Whose parcel it is: the same columns in every list. */
function aboutHeads(language: Language): Column[] {
  const head = postListColumns(language);
  return [
    { head: head.code, nowrap: true, header: true },
    { head: head.recipient },
    { head: head.address },
    { head: head.phone, nowrap: true },
  ];
}

const about = (line: ParcelLine): Content[] => [
  <Link key="code" href={paths.dossier(line.code)}>
    <Code value={line.code} />
  </Link>,
  <span key="to" lang="vi">
    {line.recipient}
  </span>,
  <span key="address" lang="vi">
    {line.address}
  </span>,
  line.phone || '–',
];

interface SentProps {
  readonly title: string;
  readonly lines: readonly ParcelLine[];
  readonly language: Language;
  readonly none?: string;
}

function Sent({ title, lines, language, none }: SentProps): JSX.Element {
  const head = postListColumns(language);
  return (
    <Section title={title}>
      <Table
        caption={title}
        dense
        stack
        empty={none && <p class="govuk-body">{none}</p>}
        columns={[
          ...aboutHeads(language),
          { head: head.cod, numeric: true },
          { head: head.tracking, nowrap: true },
          { head: head.posted, nowrap: true },
          { head: head.outcome },
        ]}
        rows={lines.map((line): Content[] => [
          ...about(line),
          formatDong(line.cod),
          line.tracking ?? '',
          line.posted_at ? formatMoment(line.posted_at) : '',
          outcomeText(line, language),
        ])}
      />
    </Section>
  );
}
