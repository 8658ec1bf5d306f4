import type { Command } from 'commander';
import { verifyFlow } from '#casework/dossiers/index.ts';
import { brokenLinks } from '#platform/events/index.ts';
import type { OpenHouse } from './open-house.ts';

/** `motcua verify`: every event's hash recomputed, every open task compared with its process state. Exits with 1 when something does not hold. */
export function verifyCommand(program: Command, open: () => Promise<OpenHouse>): void {
  program
    .command('verify')
    .description('recompute the chains of events and compare work with process states')
    .action(async () => {
      const { house, close } = await open();
      try {
        const [broken, strayed] = [await brokenLinks(house.db), await verifyFlow(house.db)];
        for (const { stream_id, seq } of broken)
          process.stdout.write(`broken link: stream ${stream_id}, event ${seq}\n`);
        for (const code of strayed) process.stdout.write(`work and process differ: ${code}\n`);
        if (broken.length + strayed.length === 0) process.stdout.write('Everything holds.\n');
        else process.exitCode = 1;
      } finally {
        await close();
      }
    });
}
