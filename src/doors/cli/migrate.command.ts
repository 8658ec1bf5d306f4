import type { Command } from 'commander';
import type { OpenHouse } from './open-house.ts';

/** `motcua migrate`, `motcua seed`: what `serve` does before it lets people in, without letting them in. */
export function migrateCommand(program: Command, { open }: { readonly open: () => Promise<OpenHouse> }): void {
  const openAndClose = (done: string) => async (): Promise<void> => {
    await (await open()).close();
    process.stdout.write(`${done}\n`);
  };
  program
    .command('migrate')
    .description('bring the database to the newest schema')
    .action(openAndClose('The database has the newest schema.'));
  program
    .command('seed')
    .description('plant the demonstration district (once)')
    .action(openAndClose('The house is planted.'));
}
