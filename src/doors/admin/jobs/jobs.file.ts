import { type NamedSheet, sheetRoutes } from '#platform/house/index.ts';
import { progress } from '#platform/listening/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { dayOf, localOf } from '#platform/time/index.ts';
import { waitingTimers } from '#platform/timers/index.ts';
import { ownPaths } from '../paths.ts';
import { jobName, jobWords } from './jobs.text.ts';

/** One thing the house does by itself. */
interface Job {
  readonly sort: string;
  readonly name: string;
  readonly waiting: number;
  readonly overdue: number | null;
  readonly failures: number;
  readonly because: string | null;
  /** When it moved last, or is due next. */
  readonly at: Temporal.Instant | null;
}

/** Listeners and timers in one table. */
export const jobFiles = sheetRoutes({
  path: ownPaths.jobs(),
  needs: 'job.read',
  async sheet({ house: { db }, now, language }): Promise<NamedSheet> {
    const said = jobWords(language);
    const [listeners, timers] = await Promise.all([progress(db), waitingTimers(db, now)]);
    const listening = listeners.map((one): Job => {
      const { name, behind, failures, failed_because: because, moved_at: at } = one;
      return { sort: said.listeners, name, waiting: behind, overdue: null, failures, because, at };
    });
    const timed = timers.map((one): Job => {
      const { kind: name, waiting, overdue, failed: failures, failed_because: because, next_at: at } = one;
      return { sort: said.timers, name, waiting, overdue, failures, because, at };
    });
    const sheet = sheetOf<Job>({
      name: said.title,
      lines: [...listening, ...timed],
      columns: [
        { head: said.kind, width: 18, cell: ({ sort }) => sort },
        { head: said.name, width: 34, cell: ({ name }) => jobName(name, language) },
        { head: said.waiting, width: 12, cell: ({ waiting }) => waiting },
        { head: said.overdue, width: 12, cell: ({ overdue }) => overdue },
        { head: said.failures, width: 12, cell: ({ failures }) => failures },
        { head: said.because, width: 50, cell: ({ because }) => because },
        { head: said.movedOrNext, kind: 'moment', width: 18, cell: ({ at }) => at && localOf(at) },
      ],
    });
    return { ...sheet, file: `viec-nen-${dayOf(now)}` };
  },
});
