import type { JSX } from 'preact';
import {
  Button,
  type Content,
  Empty,
  Form,
  Link,
  NameWithMore,
  Pagination,
  Table,
  Tag,
  TakeAway,
} from '#design/index.ts';
import { formatAmount, formatDong } from '#platform/money/index.ts';
import { dayOf, formatClock, formatMoment, localOf } from '#platform/time/index.ts';
import { PrintList } from '../../documents/panels.tsx';
import { paths } from '../paths.ts';
import type { CashPageProps } from './cash.page.tsx';
import type { Closing } from './cash.store.ts';
import { cashWords, closingNote } from './cash.text.ts';

/** The cash book: every hand-over, the newest first; what was opened again stays in it and says so. */
export function HandOvers(props: CashPageProps): JSX.Element {
  const { language, counter, closings, further, next } = props;
  const said = cashWords(language);
  return (
    <>
      <TakeAway
        language={language}
        forPaper={props.forPaper ? undefined : paths.cashForPaper(counter.key)}
        file={(format) => paths.cashFile(format, counter.key)}
      />
      <p class="govuk-body mc-small mc-muted">{said.inDong}</p>
      <Table
        caption={said.book}
        scroll={said.book}
        dense
        stack
        columns={[
          { head: said.at, header: true, nowrap: true },
          { head: said.levy, numeric: true, nowrap: true, wideOnly: true },
          { head: said.charge, numeric: true, nowrap: true, wideOnly: true },
          { head: said.refunded, numeric: true, wideOnly: true },
          { head: said.waived, numeric: true, wideOnly: true },
          { head: said.toHand, numeric: true, nowrap: true },
          { head: said.receipts, numeric: true, wideOnly: true },
          { head: said.from, nowrap: true, wideOnly: true },
          { head: said.to, nowrap: true, wideOnly: true },
          { head: said.receivedShort, label: said.received },
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

/** On a phone a day is a line with its money, where that is and its sheet; what the sum is made of unfolds. */
const row = (closing: Closing, { names, language, me, k, forPaper }: CashPageProps): Content[] => {
  const said = cashWords(language);
  const sums = [
    { key: said.levy, value: formatAmount(closing.levies) },
    { key: said.charge, value: formatAmount(closing.charges) },
    { key: said.refunded, value: formatAmount(closing.refunded) },
    { key: said.waived, value: formatAmount(closing.waived_levies + closing.waived_charges) },
  ];
  const hands = [
    { key: said.receipts, value: String(closing.receipts) },
    { key: said.from, value: names.get(closing.closed_by) ?? '' },
    { key: said.to, value: names.get(closing.treasurer_id) ?? '' },
  ];
  return [
    <NameWithMore key="at" name={formatMoment(closing.closed_at)} more={[...sums, ...hands]} />,
    ...sums.map(({ value }) => value),
    formatAmount(closing.counted),
    ...hands.map(({ value }) => value),
    <Received key="received" {...{ closing, language, me, k }} />,
    ...(forPaper ? [] : [closing.taken_back_at ? '–' : <Sheet key="sheet" {...{ closing, language }} />]),
  ];
};

/** Every receipt of the day, for the signatures of both and as a file. */
function Sheet({ closing, language }: Pick<CashPageProps, 'language'> & { readonly closing: Closing }): JSX.Element {
  const said = cashWords(language);
  const which = `${said.sheet} ${formatMoment(closing.closed_at)}`;
  return (
    <div class="mc-cellacts">
      <PrintList path={paths.cashDay(closing.id, 'pdf')} label={`${said.printSheet}: ${which}`} plain>
        {said.print}
      </PrintList>
      {(['xlsx', 'csv'] as const).map((ending) => (
        <Link key={ending} href={paths.cashDay(closing.id, ending)}>
          {ending === 'xlsx' ? 'Excel' : 'CSV'}
          <span class="govuk-visually-hidden"> {which}</span>
        </Link>
      ))}
    </div>
  );
}

/** When the money came, until then the press of whoever is to say so; and how the sum differs, or that it was opened again. */
function Received(props: OfClosing): JSX.Element {
  const note = closingNote(props.closing, props.language);
  return (
    <>
      <InWhoseHands {...props} />
      {note && <div class="mc-small">{note}</div>}
    </>
  );
}

/** The clock alone, on the day that the row names already. */
function sameDay(closed: Temporal.Instant, at: Temporal.Instant): string {
  return dayOf(closed).equals(dayOf(at)) ? formatClock(localOf(at)) : formatMoment(at);
}

type OfClosing = Pick<CashPageProps, 'language' | 'me' | 'k'> & { readonly closing: Closing };

function InWhoseHands({ closing, language, me, k }: OfClosing): JSX.Element | null {
  const said = cashWords(language);
  if (closing.received_at) return <>{sameDay(closing.closed_at, closing.received_at)}</>;
  if (closing.taken_back_at) return null;
  if (closing.treasurer_id !== me) return <Tag colour="yellow">{said.waits}</Tag>;
  return (
    <Form action={paths.receiveCash(closing.id)} k={`${k}-${closing.id.slice(-8)}`}>
      {/* The sum stands in the same row; said again it pushed the last column off a screen of 1280 px. */}
      <Button small label={said.receive(formatDong(closing.counted))}>
        {said.receiveShort}
      </Button>
    </Form>
  );
}
