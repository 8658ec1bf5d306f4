import type { Version } from './version.ts';

type Coded = Pick<Version, 'code' | 'codeFrom' | 'codeTo'>;

/**
 * The national code if it was in use on the day, else null: codes of later catalogues are not shown
 * on an earlier day; pages then say "mã năm 2019: chưa xác minh".
 */
export const codeOn = ({ code, codeFrom, codeTo }: Coded, day: Temporal.PlainDate): string | null =>
  code && codeFrom && !isAfter(codeFrom, day) && (codeTo === null || isAfter(codeTo, day)) ? code : null;

/** Was the version in force on the day? The last day belongs to its successor. */
export const inForce = ({ validFrom, validTo }: Pick<Version, 'validFrom' | 'validTo'>, day: Temporal.PlainDate) =>
  !isAfter(validFrom, day) && (validTo === null || isAfter(validTo, day));

const isAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(one, other) > 0;
