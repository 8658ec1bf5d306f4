import { collectDefaultMetrics, register } from 'prom-client';
import { answers } from '#platform/db/index.ts';
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
      const [listeners, timer] = await Promise.all([progress(house.db), nextTimer(house.db)]);
      const late = timer && Temporal.Instant.compare(timer, now) < 0 ? timer.toString() : null;
      return json({
        status: 'ready',
        timersLateSince: late,
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
      const text = await (house.metrics?.() ?? register.metrics());
      return { kind: 'text', text, type: register.contentType };
    },
  }),
];

const isLoopback = (address: string): boolean => address === '::1' || /^(::ffff:)?127\./.test(address);
