import type { Command } from 'commander';
import type { OpenHouse } from './open-house.ts';

/** `motcua migrate`, `motcua seed`: what `serve` does before it lets people in, without letting them in. */
export function migrateCommand(program: Command, { open }: { readonly open: () => Promise<OpenHouse> }): void {
  const openAndClose = async (): Promise<void> => (await open()).close();
  program.command('migrate').description('bring the database to the newest schema').action(openAndClose);
  program.command('seed').description('plant the demonstration district (once)').action(openAndClose);
}
