import pg from 'pg';

const { builtins } = pg.types;
const dateArray = 1182;
const plain = pg.types.getTypeParser;

/**
 * How values of the database arrive: instants and days as Temporal, whole numbers beyond 53 bits
 * (money) as bigint, everything else as the driver has it.
 */
export const readers = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
    if (format === 'binary') return plain(oid, 'binary');
    return own.get(oid) ?? plain(oid, 'text');
  },
};

const own = new Map<number, (text: string) => unknown>([
  [builtins.TIMESTAMPTZ, (text) => Temporal.Instant.from(text)],
  [builtins.DATE, (text) => Temporal.PlainDate.from(text)],
  [builtins.TIME, (text) => Temporal.PlainTime.from(text)],
  [builtins.INT8, (text) => BigInt(text)],
  [
    dateArray,
    (text) =>
      text
        .slice(1, -1)
        .split(',')
        .filter(Boolean)
        .map((day) => Temporal.PlainDate.from(day)),
  ],
]);
