import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Command } from 'commander';
import { administratorReasonText, firstAdministrator } from '#foundations/access/index.ts';
import { clean } from '#platform/http/index.ts';
import { StartFailure } from '#platform/postgres/index.ts';
import type { OpenHouse } from './open-house.ts';

interface Options {
  readonly login: string;
  readonly name: string;
}

/** `motcua account create-admin`: the first administrator of a production house; the password is asked for, never an argument. */
export function accountCommand(program: Command, { open }: { readonly open: () => Promise<OpenHouse> }): void {
  program
    .command('account')
    .description('accounts')
    .command('create-admin')
    .description('make the first administrator; the password is asked for, or read from the standard input')
    .requiredOption('--login <login>', 'what is typed at sign-in')
    .requiredOption('--name <name>', 'full name')
    .action((options: Options) => createAdministrator(options, open));
}

async function createAdministrator({ login, name }: Options, open: () => Promise<OpenHouse>): Promise<void> {
  const password = await askPassword();
  const { house, close } = await open();
  try {
    const made = await firstAdministrator(house.db, { login, name, password, wall: house.clock.wall() });
    if (!made.ok) {
      throw new StartFailure(made.reasons.map((reason) => administratorReasonText(reason, 'en')).join('\n'));
    }
    process.stdout.write(`The administrator “${login}” can sign in at ${house.baseUrl}/dang-nhap\n`);
  } finally {
    await close();
  }
}

/** Asked for without showing what is typed; from a pipe the first line is taken. */
async function askPassword(): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const prompt = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY });
  // Only now does the terminal no longer show what is typed: asking earlier would echo a quick hand.
  if (process.stdin.isTTY) process.stderr.write('Password (15 characters or more are advised, 8 are needed): ');
  try {
    for await (const line of prompt) return clean(line);
    throw new StartFailure('No password was given.');
  } finally {
    prompt.close();
    if (process.stdin.isTTY) process.stderr.write('\n');
  }
}
