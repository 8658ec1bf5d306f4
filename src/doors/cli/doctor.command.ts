import type { Command } from 'commander';
import { examineCatalogue, sayExamination } from '#casework/procedures/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import type { OpenHouse } from './open-house.ts';
import { reportLanguage } from './report-language.ts';

/** `motcua doctor`: how much of the catalogue is known, what is lacking, what somebody should look at. */
export function doctorCommand(program: Command, open: () => Promise<OpenHouse>): void {
  program
    .command('doctor')
    .description('how complete the catalogue is, and what should be looked at')
    .addOption(reportLanguage())
    .action(async ({ language }: { readonly language: Language }) => {
      const { house, close } = await open();
      try {
        const day = dayOf(await house.clock.business(house.db));
        const found = await examineCatalogue(house.db, day);
        for (const line of sayExamination(found, day, language)) process.stdout.write(`${line}\n`);
      } finally {
        await close();
      }
    });
}
