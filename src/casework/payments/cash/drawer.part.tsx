import type { JSX } from 'preact';
import { Empty, Sums, Table } from '#design/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { numberText } from '../receipts/receipt.rules.ts';
import type { CashPageProps } from './cash.page.tsx';
import { lyingIn, sumsOf } from './cash.rules.ts';
import { cashWords } from './cash.text.ts';

type DrawerProps = Pick<CashPageProps, 'language' | 'taken' | 'givenBack' | 'waived' | 'spoiled'>;

/** What lies in the drawer, book by book, phí and lệ phí apart. */
export function Drawer({ language, taken, givenBack, waived, spoiled }: DrawerProps): JSX.Element {
  const said = cashWords(language);
  return (
    <>
      <Table
        caption={said.since}
        scroll={said.since}
        dense
        stack
        columns={[
          { head: said.series, header: true, nowrap: true },
          { head: said.kind },
          { head: said.numbers, nowrap: true },
          { head: said.receipts, numeric: true },
          { head: said.sum, numeric: true, nowrap: true },
        ]}
        rows={taken.map((book) => [
          book.series,
          book.kind === 'phí' ? said.charge : said.levy,
          `${numberText(book.lowest)} – ${numberText(book.highest)}`,
          String(book.receipts),
          formatDong(book.sum),
        ])}
        empty={<Empty icon="coin" title={said.nothing} />}
      />
      {taken.length + givenBack.length > 0 && <InTheDrawer {...{ language, taken, givenBack }} />}
      <Waived waived={waived} language={language} />
      <Spoiled spoiled={spoiled} language={language} />
    </>
  );
}

/** Taken, less what was given back: the money that is counted. */
function InTheDrawer({ language, taken, givenBack }: Omit<DrawerProps, 'spoiled' | 'waived'>): JSX.Element {
  const said = cashWords(language);
  const sums = sumsOf(taken, givenBack);
  const { levies, charges, refundedLevies, refundedCharges } = sums;
  const refunded = refundedLevies + refundedCharges;
  const back = [
    { name: said.all, amount: formatDong(levies + charges) },
    { name: said.refunded, amount: `−${formatDong(refunded)}` },
  ];
  return (
    <Sums
      items={[
        { name: said.levy, amount: formatDong(levies) },
        { name: said.charge, amount: formatDong(charges) },
        ...(refunded > 0n ? back : []),
        { name: refunded > 0n ? said.toHand : said.all, amount: formatDong(lyingIn(sums)), total: true },
      ]}
    />
  );
}

/** What was not charged since the last closing; said only where there is some. */
function Waived({ waived, language }: Pick<DrawerProps, 'waived' | 'language'>): JSX.Element | null {
  const { waivedLevies, waivedCharges } = sumsOf([], [], waived);
  const n = waived.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) return null;
  return (
    <p class="govuk-body mc-small mc-gap">
      {cashWords(language).waivedNow(n, formatDong(waivedLevies), formatDong(waivedCharges))}
    </p>
  );
}

function Spoiled({ spoiled, language }: Pick<DrawerProps, 'spoiled' | 'language'>): JSX.Element {
  const said = cashWords(language);
  const off = spoiled.map(({ series, number, state }) => said[state](`${series} ${numberText(number)}`));
  return (
    <p class="govuk-body mc-small mc-gap">
      {said.spoiled}: {off.join(', ') || said.noneSpoiled}
    </p>
  );
}
