import type { JSX } from 'preact';
import {
  Button,
  type Content,
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
  Pagination,
  Panel,
  PrintButton,
  Select,
  Table,
  Tag,
  TakeAway,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { WhichCounter } from '#foundations/organisations/panels.tsx';
import type { Refusal } from '#platform/deeds/index.ts';
import { formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { PrintList } from '../../documents/panels.tsx';
import { paths } from '../paths.ts';
import type { GivenBackOfKind, TakenByBook } from './cash.rules.ts';
import type { Closing } from './cash.store.ts';
import { cashWords } from './cash.text.ts';
import { Drawer } from './drawer.part.tsx';

export interface CashPageProps {
  readonly language: Language;
  readonly counter: Unit;
  readonly counters: readonly Unit[];
  readonly me: string | null;
  readonly taken: readonly TakenByBook[];
  readonly givenBack: readonly GivenBackOfKind[];
  readonly spoiled: readonly { readonly series: string; readonly number: number; readonly state: 'void' | 'lost' }[];
  readonly treasurers: readonly { readonly accountId: string; readonly name: string }[];
  readonly closings: readonly Closing[];
  readonly names: ReadonlyMap<string, string>;
  readonly next: string | undefined;
  readonly further: boolean;
  readonly k: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly wrong: readonly Refusal[];
  readonly justDone: boolean;
  /** The view for paper: every hand-over, without the forms. */
  readonly forPaper: boolean;
}

/** The money of a counter: what was taken and lies in the drawer, and every hand-over to the thủ quỹ. */
export function CashPage(props: CashPageProps): JSX.Element {
  const { language, counter, counters, wrong, taken, forPaper } = props;
  const said = cashWords(language);
  const errors = linksTo(wrong);
  return (
    <>
      {errors.length > 0 && <ErrorSummary title={said.mend} errors={errors} />}
      {props.justDone && <Note kind="ok" role="status" title={said.done} />}
      <PageHead title={said.title} under={counter.name}>
        {forPaper && <PrintButton>{said.print}</PrintButton>}
      </PageHead>
      {!forPaper && (
        <p class="govuk-body">
          <Link href={paths.due({ quay: counter.key })}>{said.due}</Link>
        </p>
      )}
      {counters.length > 1 && (
        <Filter action={paths.cash()} submit={said.show} label={said.title}>
          <WhichCounter label={said.counter} value={counter.key} counters={counters} />
        </Filter>
      )}
      <Panel title={said.since}>
        <Drawer {...props} />
      </Panel>
      {taken.length > 0 && !forPaper && (
        <Panel title={said.handOver}>
          <HandOverForm {...props} />
        </Panel>
      )}
      <Panel title={said.book}>
        <Book {...props} />
      </Panel>
    </>
  );
}

function HandOverForm({ language, counter, treasurers, k, typed, wrong }: CashPageProps): JSX.Element {
  const said = cashWords(language);
  const errorOf = (name: string): string | undefined => wrong.find(({ field }) => field === name)?.text;
  return (
    <Form action={paths.handOverCash()} k={k} label={said.handOver}>
      <Hidden name="counter" value={counter.key} />
      <Field
        name="counted"
        label={said.counted}
        hint={said.countedHint}
        value={typed.counted ?? ''}
        error={errorOf('counted')}
        width={10}
        inputMode="numeric"
        autocomplete="off"
      />
      <Select
        name="treasurer"
        label={said.treasurer}
        value={typed.treasurer ?? ''}
        error={errorOf('treasurer')}
        options={[
          { value: '', text: said.choose },
          ...treasurers.map(({ accountId, name }) => ({ value: accountId, text: name })),
        ]}
      />
      <Button keys="F9">{said.press}</Button>
    </Form>
  );
}

function Book(props: CashPageProps): JSX.Element {
  const { language, counter, closings, further, next } = props;
  const said = cashWords(language);
  return (
    <>
      <TakeAway
        language={language}
        forPaper={props.forPaper ? undefined : paths.cashForPaper(counter.key)}
        file={(format) => paths.cashFile(format, counter.key)}
      />
      <Table
        caption={said.book}
        scroll={said.book}
        dense
        stack
        columns={[
          { head: said.at, header: true, nowrap: true },
          { head: said.levy, numeric: true, nowrap: true },
          { head: said.charge, numeric: true, nowrap: true },
          { head: said.refunded, numeric: true, nowrap: true },
          { head: said.toHand, numeric: true, nowrap: true },
          { head: said.receipts, numeric: true },
          { head: said.from },
          { head: said.to },
          { head: said.received },
          ...(props.forPaper ? [] : [{ head: said.sheet, nowrap: true }]),
        ]}
        rows={closings.map((closing) => row(closing, props))}
        empty={<Empty icon="book" title={said.none} />}
      />
      <Pagination
        previous={further ? { href: paths.cash(counter.key), text: said.newest } : undefined}
        next={next === undefined ? undefined : { href: next, text: said.older }}
        language={language}
      />
    </>
  );
}

const row = (closing: Closing, { names, language, me, k, forPaper }: CashPageProps): Content[] => [
  formatMoment(closing.closed_at),
  formatDong(closing.levies),
  formatDong(closing.charges),
  formatDong(closing.refunded),
  formatDong(closing.levies + closing.charges - closing.refunded),
  String(closing.receipts),
  names.get(closing.closed_by) ?? '',
  names.get(closing.treasurer_id) ?? '',
  <Received key="received" {...{ closing, language, me, k }} />,
  ...(forPaper ? [] : [<Sheet key="sheet" {...{ closing, language }} />]),
];

/** Every receipt of the day, for the signatures of both and as a file. */
function Sheet({ closing, language }: Pick<CashPageProps, 'language'> & { readonly closing: Closing }): JSX.Element {
  const said = cashWords(language);
  const which = `${said.sheet} ${formatMoment(closing.closed_at)}`;
  return (
    <>
      <PrintList path={paths.cashDay(closing.id, 'pdf')} label={`${said.printSheet}: ${which}`} plain>
        {said.printSheet}
      </PrintList>
      {(['xlsx', 'csv'] as const).map((ending) => (
        <span key={ending}>
          <Link href={paths.cashDay(closing.id, ending)}>
            {ending === 'xlsx' ? 'Excel' : 'CSV'}
            <span class="govuk-visually-hidden"> {which}</span>
          </Link>{' '}
        </span>
      ))}
    </>
  );
}

/** When the money came; until then the press of whoever is to say so. */
function Received({
  closing,
  language,
  me,
  k,
}: Pick<CashPageProps, 'language' | 'me' | 'k'> & { readonly closing: Closing }): JSX.Element {
  const said = cashWords(language);
  if (closing.received_at) return <>{formatMoment(closing.received_at)}</>;
  if (closing.treasurer_id !== me) return <Tag colour="yellow">{said.waits}</Tag>;
  return (
    <Form action={paths.receiveCash(closing.id)} k={`${k}-${closing.id.slice(-8)}`}>
      <Button small label={`${said.receive}: ${formatDong(closing.levies + closing.charges - closing.refunded)}`}>
        {said.receive}
      </Button>
    </Form>
  );
}
