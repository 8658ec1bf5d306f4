import type { JSX } from 'preact';
import { DeadlineAccount } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { AccountKind, AccountLine } from '../account.rules.ts';
import { accountText } from '../deadline.text.ts';

interface AccountProps {
  readonly account: readonly AccountLine[];
  readonly language: Language;
  readonly today?: Temporal.PlainDate;
  readonly label?: string;
}

/** Why a date is this date, as every page shows it. */
export const AccountList = ({ account, language, today, label }: AccountProps): JSX.Element => (
  <DeadlineAccount
    {...(label ? { label } : {})}
    lines={accountText(account, language).map(({ line, mark, day, text, law }) => ({
      kind: shownAs[line.kind],
      day,
      text: law ? `${text} (${law})` : text,
      ...(mark ? { n: mark } : {}),
      today: today !== undefined && line.from.equals(today),
    }))}
  />
);

const shownAs: Record<AccountKind, 'count' | 'off' | 'stop' | 'due' | 'day'> = {
  received: 'day',
  deemed: 'day',
  count: 'count',
  off: 'off',
  stop: 'stop',
  stand: 'off',
  resume: 'day',
  restart: 'day',
  extended: 'day',
  rolled: 'off',
  due: 'due',
};
