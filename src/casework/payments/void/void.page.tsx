import type { JSX } from 'preact';
import {
  Button,
  besideFields,
  ErrorSummary,
  Field,
  Form,
  linksTo,
  Note,
  PageHead,
  Panel,
  Radios,
  SummaryList,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { type Dong, formatDong } from '#platform/money/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { ReceiptFields } from '../panels.tsx';
import { paths } from '../paths.ts';
import type { Book } from '../receipt-books/book.store.ts';
import { kindText } from '../receipt-books/books.page.tsx';
import { lineStates } from '../receipt-books/books.text.ts';
import { type Proposal, receiptText } from '../receipts/receipt.rules.ts';
import { whyNotVoid } from './void.rules.ts';
import type { GivenReceipt } from './void.store.ts';
import { closedText, voidWords } from './void.text.ts';

export interface VoidPageProps {
  readonly language: Language;
  readonly book: Book;
  readonly receipt: GivenReceipt;
  /** Since it was voided; nothing where it was taken anew. */
  readonly stillOwed: Dong;
  readonly paid: readonly { readonly name: string; readonly amount: Dong }[];
  readonly names: ReadonlyMap<string, string>;
  readonly proposals: readonly Proposal[];
  readonly k: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly wrong: readonly Refusal[];
}

/** One receipt that was given: for what, how much, and the way to void it. */
export function VoidPage(props: VoidPageProps): JSX.Element {
  const { language, book, receipt, wrong } = props;
  const said = voidWords(language);
  const errors = linksTo(wrong);
  const why = whyNotVoid(receipt);
  return (
    <>
      {errors.length > 0 && <ErrorSummary title={said.mend} errors={errors} />}
      <PageHead title={said.title(receiptText(book.series, receipt.number))} under={kindText(book.kind, language)} />
      <Facts {...props} />
      {why?.reason === 'day-closed' && (
        <div class="mc-gap">
          <Note kind="info" title={closedText(why.at, language)} />
        </div>
      )}
      {!why && (
        <Panel title={said.voidIt}>
          <VoidForm {...props} />
        </Panel>
      )}
      {receipt.state === 'void' && props.stillOwed > 0n && (
        <Panel title={said.takeIt}>
          <AnewForm {...props} />
        </Panel>
      )}
    </>
  );
}

function Facts({ language, receipt, paid, names }: VoidPageProps): JSX.Element {
  const said = voidWords(language);
  const { state, amount, at, by_account, voided_at, voided_by, reason, handed_over_at, refunded_at } = receipt;
  const by = (account: string | null): string => names.get(account ?? '') ?? '';
  // What a voided receipt had paid is paid by another, or owed: neither the charges nor the money are its own any more.
  const after = voided_at
    ? [
        { key: said.voidedAt, value: formatMoment(voided_at) },
        { key: said.voidedBy, value: by(voided_by) },
        { key: said.why, value: reason },
      ]
    : [
        { key: said.paid, value: paid.map(({ name, amount }) => `${name}: ${formatDong(amount)}`).join('; ') },
        { key: said.handedOver, value: handed_over_at ? formatMoment(handed_over_at) : said.stillHere },
        ...(refunded_at ? [{ key: said.refundedAt, value: formatMoment(refunded_at) }] : []),
      ];
  return (
    <SummaryList
      items={[
        { key: said.state, value: lineStates(language)[state] },
        { key: said.sum, value: amount === null ? '' : formatDong(amount) },
        { key: said.given, value: formatMoment(at) },
        { key: said.by, value: by(by_account) },
        ...after,
      ]}
    />
  );
}

function VoidForm({ language, book, receipt, proposals, k, typed, wrong }: VoidPageProps): JSX.Element {
  const said = voidWords(language);
  const errors = besideFields(wrong);
  return (
    <Form action={paths.voidReceipt(book.id, receipt.number)} k={k} label={said.voidIt}>
      <p class="govuk-body mc-small">{said.hint}</p>
      <Field
        name="reason"
        label={said.why}
        value={typed.reason ?? ''}
        error={errors.get('reason')}
        autocomplete="off"
      />
      <Radios
        name="anew"
        legend={said.anew}
        value={typed.anew ?? 'now'}
        error={errors.get('anew')}
        small
        items={[
          { value: 'now', text: said.now },
          { value: 'later', text: said.later },
        ]}
      />
      <ReceiptFields {...{ proposals, typed, errors, language }} />
      <Button kind="warning">{said.press}</Button>
    </Form>
  );
}

function AnewForm({ language, book, receipt, stillOwed, proposals, k, typed, wrong }: VoidPageProps): JSX.Element {
  const said = voidWords(language);
  const errors = besideFields(wrong);
  return (
    <Form action={paths.takeAnew(book.id, receipt.number)} k={k} label={said.takeIt}>
      <p class="govuk-body">{said.stillOwed(formatDong(stillOwed))}</p>
      <ReceiptFields {...{ proposals, typed, errors, language }} />
      <Button keys="F9">{said.take}</Button>
    </Form>
  );
}
