import type { Command } from 'commander';
import { misbooked } from '#casework/certification/index.ts';
import { misexempted, misjudged, unexplainedGaps, verifyFlow } from '#casework/dossiers/index.ts';
import { unbalanced } from '#casework/payments/index.ts';
import type { Db } from '#platform/db/index.ts';
import { brokenLinks } from '#platform/events/index.ts';
import type { OpenHouse } from './open-house.ts';

/**
 * `motcua verify`: every event's hash recomputed, every open task compared with its process state, every date with its
 * promise, no number is lacking without a reason, and receipts agree with charges. Exits with 1 when something does not hold.
 */
export function verifyCommand(program: Command, open: () => Promise<OpenHouse>): void {
  program
    .command('verify')
    .description('recompute the chains of events, compare work, dates, numbers and money with what they follow from')
    .action(async () => {
      const { house, close } = await open();
      try {
        const found = await complaints(house.db);
        for (const complaint of found) process.stdout.write(`${complaint}\n`);
        if (found.length === 0) process.stdout.write('Everything holds.\n');
        else process.exitCode = 1;
      } finally {
        await close();
      }
    });
}

const complaints = async (db: Db): Promise<string[]> => [
  ...(await brokenLinks(db)).map(({ stream_id, seq }) => `broken link: stream ${stream_id}, event ${seq}`),
  ...(await verifyFlow(db)).map((code) => `work and process differ: ${code}`),
  ...(await misjudged(db)).map((code) => `judged by another date than was promised: ${code}`),
  ...(await unexplainedGaps(db)).map((gap) => `a number without a reason: ${gap}`),
  ...(await misbooked(db)).map((what) => `a certification book that does not agree: ${what}`),
  ...(await misexempted(db)).map((what) => `a fee that is not what its version says: ${what}`),
  ...(await unbalanced(db)).map((what) => `money that does not agree: ${what}`),
];
