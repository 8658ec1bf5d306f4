import { Type } from 'typebox';
import { accountNames } from '#foundations/access/index.ts';
import { may } from '#platform/actor/index.ts';
import { perform, type Refusal, refusals } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page, redirect } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { paths } from '../paths.ts';
import { bookById } from '../receipt-books/book.store.ts';
import { bookWords } from '../receipt-books/books.text.ts';
import { proposals, type ReceiptField, receiptText, spanText } from '../receipts/receipt.rules.ts';
import { openBooks } from '../receipts/receipt.store.ts';
import { owedSince, takeVoidedAnew } from './anew.act.ts';
import { voidReceipt } from './void.act.ts';
import { VoidPage } from './void.page.tsx';
import { paidBy, receiptOf } from './void.store.ts';
import { voidReasonText } from './void.text.ts';

const key = Type.String({ minLength: 10, maxLength: 60 });
const text = Type.Optional(Type.String({ maxLength: 300 }));
const params = Type.Object({
  id: Type.String({ format: 'uuid', maxLength: 36 }),
  number: Type.Integer({ minimum: 1, maximum: 9_999_999 }),
});
type At = Visit<{ id: string; number: number }>;

/** `/can-bo/bien-lai/{book}/so/{number}`: a receipt that was given, and the press that voids it. */
export const voidRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.receipt(':id', ':number'),
    needs: 'dossier.cash',
    params,
    handle: (ask) => show(ask, {}),
  }),
  route({
    method: 'POST',
    path: paths.voidReceipt(':id', ':number'),
    needs: 'dossier.cash',
    params,
    body: Type.Object({
      key,
      reason: text,
      anew: Type.Optional(Type.Union([Type.Literal('now'), Type.Literal('later')])),
      receiptNumber: text,
      feeReceiptNumber: text,
    }),
    async handle(ask) {
      const { key, ...typed } = ask.body;
      const { id, number } = ask.params;
      const asking = { actor: ask.actor, now: ask.now, key, body: { id, number, ...typed } };
      const { anew } = typed;
      const voiding = { reason: (typed.reason ?? '').trim(), anew, receipts: receiptsIn(typed) };
      const done = await perform(ask.house.db, asking, (deed) => voidReceipt(deed, { bookId: id, number }, voiding));
      if (done.ok) return redirect(`${paths.book(id)}?xong=huy`);
      return show(ask, { typed, wrong: refusals(done.reasons, voidReasonText, ask.language) });
    },
  }),
  route({
    method: 'POST',
    path: paths.takeAnew(':id', ':number'),
    needs: 'dossier.cash',
    params,
    body: Type.Object({ key, receiptNumber: text, feeReceiptNumber: text }),
    async handle(ask) {
      const { key, ...typed } = ask.body;
      const { id, number } = ask.params;
      const asking = { actor: ask.actor, now: ask.now, key, body: { anew: id, number, ...typed } };
      const at = { bookId: id, number };
      const done = await perform(ask.house.db, asking, (deed) => takeVoidedAnew(deed, at, receiptsIn(typed)));
      if (done.ok) return redirect(`${paths.book(id)}?xong=thu-lai`);
      return show(ask, { typed, wrong: refusals(done.reasons, voidReasonText, ask.language) });
    },
  }),
];

const receiptsIn = ({ receiptNumber = '', feeReceiptNumber = '' }: Partial<Record<ReceiptField, string>>) => ({
  receiptNumber,
  feeReceiptNumber,
});

interface Shown {
  readonly typed?: Readonly<Record<string, string | undefined>>;
  readonly wrong?: readonly Refusal[];
}

async function show(ask: At, { typed = {}, wrong = [] }: Shown): Promise<Answer> {
  const { language } = ask;
  const { db } = ask.house;
  const { id, number } = ask.params;
  const [book, receipt] = await Promise.all([bookById(db, id), receiptOf(db, id, number)]);
  if (!book || !receipt?.subject_id || !may(ask.actor, 'dossier.cash', { unitIds: [book.unit_id] }).ok) return missing;
  const voided = receipt.state === 'void';
  const [paid, stillOwed, names, books] = await Promise.all([
    paidBy(db, id, number),
    voided ? owedSince(db, receipt.subject_id, book.kind) : 0n,
    accountNames(
      db,
      [receipt.by_account, receipt.voided_by].filter((one) => one !== null),
    ),
    openBooks(db, book.unit_id),
  ]);
  const proposed = proposals(new Map([[book.kind, voided ? stillOwed : (receipt.amount ?? 0n)]]), books);
  return page({
    title: receiptText(book.series, number),
    place: 'receipts',
    trail: [
      { text: bookWords(language).title, href: paths.receipts() },
      { text: spanText(book), href: paths.book(id) },
    ],
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.receipt(id, number) : undefined,
    body: (
      <VoidPage
        {...{ language, book, receipt, paid, stillOwed, names, typed, wrong }}
        proposals={proposed}
        k={newId()}
      />
    ),
  });
}
