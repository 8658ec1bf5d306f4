import type { JSX } from 'preact';
import { type Content, Table, TakeAway } from '#design/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { total } from '../charges.rules.ts';
import { paths } from '../paths.ts';
import { kindText } from '../receipt-books/books.page.tsx';
import type { UsageProps } from './usage.page.tsx';
import { quarterKey, type SharedFee, shareOf } from './usage.rules.ts';
import { usageColumns, usageWords } from './usage.text.ts';

/** Fee by fee, phí and lệ phí apart: what came in, what the office keeps, and what the budget gets. */
export function Shares({ language, fees, counter, quarter }: UsageProps): JSX.Element | null {
  if (fees.length === 0) return null;
  const [said, head] = [usageWords(language), usageColumns(language)];
  const line = (fee: SharedFee): Content[] => {
    const { kept, paid } = shareOf(fee);
    const sums = [fee.taken, kept, paid].map(formatDong);
    return [fee.name, kindText(fee.kind, language), `${fee.kept_percent}%`, ...sums];
  };
  const shares = fees.map(shareOf);
  const sums = [total(fees.map((fee) => ({ amount: fee.taken }))), ...[keptIn(shares), paidIn(shares)]].map(formatDong);
  return (
    <>
      <h2 class="govuk-heading-s mc-gap">{said.shares}</h2>
      <p class="govuk-body mc-small">{said.sharesLaw}</p>
      <TakeAway
        language={language}
        forPaper={undefined}
        file={(format) => paths.usageFile(format, { quay: counter.key, ky: quarterKey(quarter), bang: 'nop' })}
      />
      <Table
        dense
        stack
        caption={said.shares}
        scroll={said.shares}
        columns={[
          { head: said.fee, header: true },
          { head: head.kind, nowrap: true },
          { head: said.percent, numeric: true, nowrap: true },
          ...[head.taken, said.kept, said.paid].map((one) => ({ head: one, numeric: true, nowrap: true })),
        ]}
        rows={[...fees.map(line), [said.sum, '', '', ...sums]]}
      />
    </>
  );
}

type Share = ReturnType<typeof shareOf>;
const keptIn = (shares: readonly Share[]) => total(shares.map(({ kept }) => ({ amount: kept })));
const paidIn = (shares: readonly Share[]) => total(shares.map(({ paid }) => ({ amount: paid })));
