import { collectDefaultMetrics, register } from 'prom-client';
import { answers } from '#platform/db/index.ts';
import { type Alarm, alarm } from '#platform/dead-letters/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { type Answer, json, missing } from '#platform/http/index.ts';
import { progress } from '#platform/listening/index.ts';
import { nextTimer } from '#platform/timers/index.ts';

collectDefaultMetrics();

/** Is the process alive, can it serve, and what does it use: for whoever watches the machine. */
export const healthRoutes: HouseRoute[] = [
  route({ method: 'GET', path: '/healthz', needs: 'public', alone: true, handle: async () => json({ status: 'ok' }) }),
  route({
    method: 'GET',
    path: '/readyz',
    needs: 'public',
    async handle({ house, now }): Promise<Answer> {
      await answers(house.db);
      const [listeners, timer, jobs] = await Promise.all([progress(house.db), nextTimer(house.db), alarm(house.db)]);
      const late = timer && Temporal.Instant.compare(timer, now) < 0 ? timer.toString() : null;
      return json({
        status: 'ready',
        timersLateSince: late,
        jobsFailing: jobs.failing,
        jobsGivenUp: jobs.givenUp,
        listeners: listeners.map(({ name, behind, failures }) => ({ name, behind, failures })),
      });
    },
  }),
  route({
    method: 'GET',
    path: '/metrics',
    needs: 'public',
    // Only from the machine itself: figures of load are nobody else's business.
    async handle({ house, address }): Promise<Answer> {
      if (!isLoopback(address)) return missing;
      const [text, jobs] = await Promise.all([house.metrics?.() ?? register.metrics(), alarm(house.db)]);
      return { kind: 'text', text: text + jobFigures(jobs), type: register.contentType };
    },
  }),
];

/** One truth for all processes: counted in the database when it is asked. */
const jobFigures = ({ failing, givenUp }: Alarm): string =>
  [
    '# HELP motcua_jobs_failing Background jobs that failed and wait to be done.',
    '# TYPE motcua_jobs_failing gauge',
    `motcua_jobs_failing ${failing}`,
    '# HELP motcua_jobs_given_up Background jobs that an official gave up and nobody took up again.',
    '# TYPE motcua_jobs_given_up gauge',
    `motcua_jobs_given_up ${givenUp}`,
    '',
  ].join('\n');

const isLoopback = (address: string): boolean => address === '::1' || /^(::ffff:)?127\./.test(address);
