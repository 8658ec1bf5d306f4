import { zone } from '#platform/time/index.ts';
import { accountText } from './account.text.ts';
import type { Deadline } from './deadline.rules.ts';
import { dueText } from './deadline.text.ts';

/** `2019-02-12T17:00:00+07:00` */
export const writeInstant = (instant: Temporal.Instant): string =>
  instant.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', smallestUnit: 'second' });

/** A deadline with its account as plain data, in both languages: what the command and the API answer. */
export function writeDeadline(deadline: Deadline) {
  const english = accountText(deadline.account, 'en');
  return {
    due: writeInstant(deadline.due),
    judgedBy: deadline.judgedBy,
    half: deadline.half,
    provisional: deadline.provisional,
    said: { vi: dueText(deadline, 'vi'), en: dueText(deadline, 'en') },
    account: accountText(deadline.account, 'vi').map(({ line, text, law }, n) => ({
      kind: line.kind,
      from: line.from.toString(),
      to: line.to.toString(),
      count: line.count ?? null,
      text: { vi: text, en: english[n]?.text ?? '' },
      law: law === '' ? null : { vi: law, en: english[n]?.law ?? '' },
    })),
  };
}
