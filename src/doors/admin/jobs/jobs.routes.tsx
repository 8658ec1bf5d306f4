import { administrationPath } from '#foundations/organisations/index.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { page } from '#platform/http/index.ts';
import { progress } from '#platform/listening/index.ts';
import { waitingTimers } from '#platform/timers/index.ts';
import { ownPaths } from '../paths.ts';
import { jobFiles } from './jobs.file.ts';
import { JobsPage } from './jobs.page.tsx';
import { jobWords } from './jobs.text.ts';

/** `/quan-tri/viec-nen`: is the house keeping up by itself? */
export const jobRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: ownPaths.jobs(),
    needs: 'job.read',
    async handle({ house: { db }, now, language }) {
      const [listeners, timers] = await Promise.all([progress(db), waitingTimers(db, now)]);
      return page({
        title: jobWords(language).title,
        place: 'jobs',
        trail: [{ text: jobWords(language).administration, href: administrationPath() }],
        body: <JobsPage {...{ language, listeners, timers }} />,
      });
    },
  }),
  ...jobFiles,
];
