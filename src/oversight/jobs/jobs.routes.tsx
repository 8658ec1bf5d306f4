import { Type } from 'typebox';
import { accountNames } from '#foundations/access/index.ts';
import { administrationPath } from '#foundations/organisations/index.ts';
import { failing, givenUp } from '#platform/dead-letters/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, page } from '#platform/http/index.ts';
import { progress } from '#platform/listening/index.ts';
import type { Language } from '#platform/text/index.ts';
import { waitingTimers } from '#platform/timers/index.ts';
import { jobFiles } from './jobs.file.ts';
import { JobsPage } from './jobs.page.tsx';
import { jobWords } from './jobs.text.ts';
import { mayMend } from './mend.act.ts';
import { mendRoutes, type Shown } from './mend.routes.tsx';
import { mendWords } from './mend.text.ts';
import { paths } from './paths.ts';

/** `/quan-tri/viec-nen`: is the house keeping up by itself, and what is done where it does not? */
export function jobRoutes({ stream }: Pick<Shown, 'stream'>): HouseRoute[] {
  const list: Shown['list'] = (ask, wrong) => show(ask, stream, { wrong });
  return [
    route({
      method: 'GET',
      path: paths.jobs(),
      needs: 'job.read',
      query: Type.Object({ vua: Type.Optional(Type.String({ maxLength: 20 })) }),
      handle: (ask) => show(ask, stream, { done: doneText(ask.query.vua, ask.language) }),
    }),
    ...jobFiles,
    ...mendRoutes({ stream, list }),
  ];
}

interface Told {
  readonly done?: string | undefined;
  readonly wrong?: readonly Refusal[];
}

async function show(ask: Visit, stream: Shown['stream'], { done, wrong = [] }: Told): Promise<Answer> {
  const { house, actor, now, language } = ask;
  const { db } = house;
  const [listeners, timers, stuck, dropped, mend] = await Promise.all([
    progress(db),
    waitingTimers(db, now),
    failing(db),
    givenUp(db),
    mayMend(db, actor),
  ]);
  const accounts = dropped.flatMap(({ given_up_by, taken_up_by }) => [given_up_by, taken_up_by ?? given_up_by]);
  const names = await accountNames(db, accounts);
  const work = { failing: stuck, givenUp: dropped, names, mayMend: mend, stream };
  return page({
    title: jobWords(language).title,
    place: 'jobs',
    trail: [{ text: jobWords(language).administration, href: administrationPath() }],
    status: wrong.length > 0 ? 422 : 200,
    again: wrong.length > 0 ? paths.jobs() : undefined,
    body: <JobsPage {...{ language, listeners, timers, done, wrong, ...work }} />,
  });
}

/** What a press has just done, read from the address. */
function doneText(done: string | undefined, language: Language): string | undefined {
  const { through, gaveUp, tookUp } = mendWords(language);
  return { xong: through, thoi: gaveUp, 'lam-lai': tookUp }[done ?? ''];
}
