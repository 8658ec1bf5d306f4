import { type DestinationStream, type LoggerOptions, pino } from 'pino';
import { placesOf } from './stack.ts';

export { type Blame, blameOf } from './blame.ts';

/** The machine's diary. Bodies, names and paper numbers are never given to it; paths lose their query. */
export const openLog = (level: string, to: DestinationStream = pino.destination(1)) =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: ['req.headers', '*.password', '*.cookie', '*.authorization'], remove: true },
      serializers: { req: withoutQuery, err: withoutValues },
      hooks: { logMethod: withoutItsOwnWords },
    },
    to,
  );

export type Log = ReturnType<typeof openLog>;

const withoutQuery = (request: { method: string; url: string; id: string }) => ({
  id: request.id,
  method: request.method,
  // The short link carries a check word in its path: it stays out of the diary.
  path: request.url.split('?')[0]?.replace(/^\/h\/.*/, '/h/…'),
});

type LogMethod = NonNullable<NonNullable<LoggerOptions['hooks']>['logMethod']>;

/** Where nothing is said of a fault, its own message would be taken, with the values in it. */
const withoutItsOwnWords: LogMethod = function (given, method) {
  const [what, ...said] = given as unknown as [object | string, ...string[]];
  if (what instanceof Error) return method.call(this, { err: what }, said[0] ?? 'a fault');
  if (typeof what === 'object' && said.length === 0) return method.call(this, what, '');
  return method.apply(this, given);
};

// A database error's detail quotes the row it choked on: names and numbers of people.
const withoutValues = (fault: Error & { code?: string; table?: string; constraint?: string }) => ({
  type: fault.name,
  message: fault.code
    ? `database error ${fault.code} ${fault.table ?? ''} ${fault.constraint ?? ''}`.trim()
    : fault.message,
  stack: fault.stack && placesOf(fault.stack),
});
