import { accountNames } from '#foundations/access/index.ts';
import type { Db } from '#platform/db/index.ts';
import { failing, givenUp } from '#platform/dead-letters/index.ts';
import { type NamedSheet, sheetRoutes } from '#platform/house/index.ts';
import { progress } from '#platform/listening/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatMoment, localOf } from '#platform/time/index.ts';
import { waitingTimers } from '#platform/timers/index.ts';
import { jobName, jobWords } from './jobs.text.ts';
import { mendWords } from './mend.text.ts';
import { paths } from './paths.ts';

/** One thing the house does by itself, or could not do. */
interface Job {
  readonly sort: string;
  readonly name: string;
  readonly waiting?: number;
  readonly overdue?: number;
  readonly failures: number;
  readonly because: string | null;
  readonly where?: string | null;
  /** When it moved last, is due next, failed last or was given up. */
  readonly at: Temporal.Instant | null;
  readonly reason?: string;
  readonly state?: string;
}

/** Listeners, timers, what failed of them and what was given up, in one table. */
export const jobFiles = sheetRoutes({
  path: paths.jobs(),
  needs: 'job.read',
  async sheet({ house: { db }, now, language }): Promise<NamedSheet> {
    const said = jobWords(language);
    const words = mendWords(language);
    const [kept, failed, dropped] = await Promise.all([
      keptJobs(db, now, language),
      failedJobs(db, language),
      droppedJobs(db, language),
    ]);
    const sheet = sheetOf<Job>({
      name: said.title,
      lines: [...failed, ...kept, ...dropped],
      columns: [
        { head: said.kind, width: 18, cell: ({ sort }) => sort },
        { head: said.name, width: 34, cell: ({ name }) => jobName(name, language) },
        { head: said.waiting, width: 12, cell: ({ waiting }) => waiting ?? null },
        { head: said.overdue, width: 12, cell: ({ overdue }) => overdue ?? null },
        { head: said.failures, width: 12, cell: ({ failures }) => failures },
        { head: said.because, width: 40, cell: ({ because }) => because },
        { head: said.where, width: 40, cell: ({ where }) => where ?? null },
        { head: said.movedOrNext, kind: 'moment', width: 18, cell: ({ at }) => at && localOf(at) },
        { head: words.reason, width: 40, cell: ({ reason }) => reason ?? null },
        { head: words.state, width: 40, cell: ({ state }) => state ?? null },
      ],
    });
    return { ...sheet, file: `viec-nen-${dayOf(now)}` };
  },
});

async function keptJobs(db: Db, now: Temporal.Instant, language: Language): Promise<Job[]> {
  const said = jobWords(language);
  const [listeners, timers] = await Promise.all([progress(db), waitingTimers(db, now)]);
  const listening = listeners.map((one): Job => {
    const { name, behind, failures, failed_because: because, moved_at: at } = one;
    return { sort: said.listeners, name, waiting: behind, failures, because, at };
  });
  const timed = timers.map((one): Job => {
    const { kind: name, waiting, overdue, failed: failures, failed_because: because, next_at: at } = one;
    return { sort: said.timers, name, waiting, overdue, failures, because, at };
  });
  return [...listening, ...timed];
}

async function failedJobs(db: Db, language: Language): Promise<Job[]> {
  const { failing: sort, soon } = mendWords(language);
  return (await failing(db)).map((one) => ({
    ...{ sort, name: one.name, waiting: one.behind, failures: one.failures, because: one.failed_because },
    ...{ where: one.failed_where, at: one.failed_at, state: one.try_after ? formatMoment(one.try_after) : soon },
  }));
}

async function droppedJobs(db: Db, language: Language): Promise<Job[]> {
  const { givenUp: sort, stands, takenUp } = mendWords(language);
  const dropped = await givenUp(db);
  const names = await accountNames(
    db,
    dropped.flatMap(({ given_up_by, taken_up_by }) => [given_up_by, taken_up_by ?? given_up_by]),
  );
  const by = (account: string | null, at: Temporal.Instant): string =>
    `${(account && names.get(account)) || ''}, ${formatMoment(at)}`;
  return dropped.map((one) => ({
    ...{ sort, name: one.name, failures: one.failures, because: one.failed_because, where: one.failed_where },
    ...{ at: one.given_up_at, reason: `${one.reason} (${by(one.given_up_by, one.given_up_at)})` },
    state: one.taken_up_at ? takenUp(by(one.taken_up_by, one.taken_up_at)) : stands,
  }));
}
