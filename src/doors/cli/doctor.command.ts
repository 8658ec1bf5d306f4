import type { Command } from 'commander';
import { examineCatalogue, sayExamination } from '#casework/procedures/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { OpenHouse } from './open-house.ts';

/** `motcua doctor`: how much of the catalogue is known, what is lacking, what somebody should look at. */
export function doctorCommand(program: Command, open: () => Promise<OpenHouse>): void {
  program
    .command('doctor')
    .description('how complete the catalogue is, and what should be looked at')
    .option('--language <vi|en>', 'the words of the report', 'en')
    .action(async ({ language }: { readonly language: string }) => {
      const { house, close } = await open();
      try {
        const day = dayOf(await house.clock.business(house.db));
        const found = await examineCatalogue(house.db, day);
        for (const line of sayExamination(found, day, language === 'vi' ? 'vi' : 'en'))
          process.stdout.write(`${line}\n`);
      } finally {
        await close();
      }
    });
}
