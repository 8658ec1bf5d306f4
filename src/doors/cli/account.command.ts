import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { administratorReasonText, firstAdministrator } from '#foundations/access/index.ts';
import type { OpenHouse } from './open-house.ts';

interface Options {
  readonly login: string;
  readonly name: string;
  readonly passwordFile?: string;
}

/** `motcua account create-admin`: the first administrator of a production house; the password is asked for, never an argument. */
export function accountCommand(program: Command, { open }: { readonly open: () => Promise<OpenHouse> }): void {
  program
    .command('account')
    .description('accounts')
    .command('create-admin')
    .description('make the first administrator')
    .requiredOption('--login <login>', 'what is typed at sign-in')
    .requiredOption('--name <name>', 'full name')
    .action((options: Options) => createAdministrator(options, open));
}

async function createAdministrator({ login, name }: Options, open: () => Promise<OpenHouse>): Promise<void> {
  const password = await askPassword();
  const { house, close } = await open();
  try {
    const made = await firstAdministrator(house.db, { login, name, password, wall: house.clock.wall() });
    if (!made.ok) throw new Error(made.reasons.map((reason) => administratorReasonText(reason, 'en')).join(' '));
    process.stdout.write(`The administrator “${login}” can sign in at ${house.baseUrl}/dang-nhap\n`);
  } finally {
    await close();
  }
}

async function askPassword(): Promise<string> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await prompt.question('Password (15 characters or more are advised, 8 are needed): ')).trim();
  } finally {
    prompt.close();
  }
}
