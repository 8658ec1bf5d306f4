import type { JSX } from 'preact';
import {
  Button,
  DayField,
  Details,
  Due,
  Empty,
  ErrorSummary,
  Field,
  Fields,
  Form,
  ListFiles,
  Note,
  PageHead,
  Panel,
  Table,
  TextArea,
} from '#design/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay, formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { postWithin } from '../posting/posting.rules.ts';
import type { TypedDecision } from './announce.rules.ts';
import type { AnnouncedRow, TakenBackRow } from './announce.store.ts';
import { announceWords } from './announce.text.ts';

export interface ChainRow extends AnnouncedRow {
  readonly toUpdate: number | undefined;
  /** To the last sheet; while one is missing, to today. */
  readonly toPost: number;
}

export interface AnnounceProps {
  readonly language: Language;
  readonly rows: readonly ChainRow[];
  /** Shown to whoever may record one. */
  readonly mayRecord: boolean;
  readonly k: string;
  readonly typed: TypedDecision;
  readonly errors: ReadonlyMap<string, string>;
  readonly done: number | 'huy' | undefined;
  readonly takenBack: readonly TakenBackRow[];
  /** Who took back, by account. */
  readonly names: ReadonlyMap<string, string>;
}

/** The chain công bố → cập nhật → niêm yết, decision by decision. */
export function AnnouncePage(props: AnnounceProps): JSX.Element {
  const { language, rows, errors, done } = props;
  const said = announceWords(language);
  return (
    <>
      {errors.size > 0 && (
        <ErrorSummary
          title={said.wrong}
          errors={[...errors].map(([field, text]) => ({ text, ...(field ? { href: `#${field}` } : {}) }))}
        />
      )}
      <PageHead title={said.title} under={said.under} />
      {done !== undefined && (
        <Note kind="ok" role="status" title={done === 'huy' ? said.isTakenBack : said.done(done)} />
      )}
      <ListFiles language={language} of={paths.announce()} />
      <Chain language={language} rows={rows} mayRecord={props.mayRecord} />
      {props.mayRecord && <Record {...props} />}
      <TakenBack {...props} />
    </>
  );
}

/** A line for each decision, with the days between. */
function Chain({ language, rows, mayRecord }: Pick<AnnounceProps, 'language' | 'rows' | 'mayRecord'>): JSX.Element {
  const said = announceWords(language);
  return (
    <Table
      caption={said.title}
      dense
      stack
      scroll={said.title}
      columns={[
        { head: said.decision, header: true },
        { head: said.signedOn, nowrap: true },
        { head: said.covers, numeric: true },
        { head: said.updated },
        { head: said.posted },
        ...(mayRecord ? [{ head: said.act, hidden: true, label: said.act }] : []),
      ]}
      empty={<Empty icon="docs" title={said.none} next={said.noneNext} />}
      rows={rows.map((row) => [
        <span key="decision" lang="vi">
          {row.number}, {row.issuer}: {row.title}
        </span>,
        formatDay(row.signed_on),
        String(row.procedures),
        row.updated_at ? said.after(formatDay(dayOf(row.updated_at)), row.toUpdate ?? 0) : '',
        <Posted key="posted" row={row} language={language} />,
        ...(mayRecord ? [<TakeBack key="back" row={row} language={language} />] : []),
      ])}
    />
  );
}

function Posted({ row, language }: { readonly row: ChainRow; readonly language: Language }): JSX.Element {
  const said = announceWords(language);
  return (
    <>
      {said.sheets(row.posted, row.sheets)}
      {' · '}
      {row.posted_at ? hungText(row, row.posted_at, language) : said.waiting(row.toPost)}
      {row.toPost > postWithin && (
        <>
          {' '}
          <Due state="late">{said.late}</Due>
        </>
      )}
    </>
  );
}

/** Recorded by mistake: another number, other procedures. */
function TakeBack({ row, language }: { readonly row: ChainRow; readonly language: Language }): JSX.Element {
  const said = announceWords(language);
  return (
    <Details summary={said.takeBack}>
      <Form action={paths.takeAnnouncementBack(row.id)} k={newId()} label={`${said.takeBack}: ${row.number}`}>
        <Field name="why" id={`why-${row.id}`} label={said.whyBack} />
        <Button kind="warning" small>
          {said.takeBack}
        </Button>
      </Form>
    </Details>
  );
}

function TakenBack({ language, takenBack, names }: AnnounceProps): JSX.Element | null {
  const said = announceWords(language);
  if (takenBack.length === 0) return null;
  return (
    <Panel title={said.takenBack} flush>
      <Table
        caption={said.takenBack}
        dense
        stack
        columns={[{ head: said.decision, header: true }, { head: said.byWhom }, { head: said.whyBack }]}
        rows={takenBack.map((one) => [
          <span lang="vi">{`${one.number}, ${one.issuer}: ${one.title}`}</span>,
          `${names.get(one.taken_back_by) ?? ''}, ${formatMoment(one.taken_back_at)}`,
          <span lang="vi">{one.why}</span>,
        ])}
      />
    </Panel>
  );
}

/** A sheet that hung before the decision was signed waited for nothing. */
function hungText(row: ChainRow, hung: Temporal.Instant, language: Language): string {
  const said = announceWords(language);
  const day = dayOf(hung);
  const before = Temporal.PlainDate.compare(day, row.signed_on) < 0;
  return before ? said.hungBefore(formatDay(day)) : said.after(formatDay(day), row.toPost);
}

function Record({ language, k, typed, errors }: AnnounceProps): JSX.Element {
  const said = announceWords(language);
  const of = (name: keyof TypedDecision) => ({ name, value: typed[name] ?? '', error: errors.get(name) });
  return (
    <Panel title={said.record}>
      <Form action={paths.announce()} k={k}>
        <Fields>
          <Field {...of('number')} label={said.number} />
          <DayField {...of('signedOn')} label={said.signedOn} />
          <Field {...of('issuer')} label={said.issuer} hint={said.issuerHint} />
        </Fields>
        <Field {...of('title')} label={said.subject} />
        <TextArea {...of('procedures')} label={said.procedures} hint={said.proceduresHint} rows={5} />
        <Button name="do" value="look" keys="F9">
          {said.look}
        </Button>
      </Form>
    </Panel>
  );
}
