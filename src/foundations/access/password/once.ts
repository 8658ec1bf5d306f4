import { randomInt } from 'node:crypto';

/** Letters and figures nobody mistakes when they are read aloud or copied by hand: no i, l, o, 0, 1. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A one-time password of 59 random bits, in groups to be read aloud: `k7mp-4trx-9wza`. */
export const oncePassword = (): string =>
  Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')).join(
    '-',
  );

/** As long as a colleague may need to come to a keyboard: a day of wall time. */
export const onceLasts = Temporal.Duration.from({ hours: 24 });
