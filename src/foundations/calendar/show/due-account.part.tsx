import type { JSX } from 'preact';
import { DeadlineAccount, type AccountLine as Drawn } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { AccountKind, AccountLine } from '../deadline/account.rules.ts';
import { accountText } from '../deadline/account.text.ts';

/** The account of a due date, day by day, for whoever asks why it is this one. */
export function DueAccount({
  account,
  language,
  now,
  label,
}: {
  account: readonly AccountLine[];
  language: Language;
  now: Temporal.Instant;
  label?: string;
}): JSX.Element {
  const today = dayOf(now);
  const lines = accountText(account, language).map(
    ({ line, mark, day, text, law }): Drawn => ({
      kind: drawnAs[line.kind],
      day,
      text: law ? (
        <>
          {text}
          <br />
          <span class="mc-muted mc-small">{law}</span>
        </>
      ) : (
        text
      ),
      // Of days that say the same the last number is shown: “1–14” has no room.
      ...(mark && line.count ? { n: line.count.last } : {}),
      today: Temporal.PlainDate.compare(line.from, today) <= 0 && Temporal.PlainDate.compare(today, line.to) <= 0,
    }),
  );
  return <DeadlineAccount lines={lines} label={label} />;
}

const drawnAs: Readonly<Record<AccountKind, Drawn['kind']>> = {
  received: 'day',
  deemed: 'day',
  count: 'count',
  off: 'off',
  stop: 'stop',
  stand: 'stop',
  resume: 'day',
  restart: 'day',
  extended: 'day',
  rolled: 'off',
  due: 'due',
};
