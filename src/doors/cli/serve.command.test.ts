import { Command } from 'commander';
import { expect, test } from 'vitest';
import { openSeed } from '#platform/seed/index.ts';
import { deadlineCommand } from './deadline.command.ts';
import { serveCommand } from './serve.command.ts';

test('a mistyped command or an option nobody knows opens no house: it is named, beside the commands there are', async () => {
  let complained = '';
  const program = new Command('motcua').exitOverride().configureOutput({
    writeErr: (text) => {
      complained += text;
    },
  });
  const opened = (): never => {
    throw new Error('a house was opened');
  };
  serveCommand(program, { config: opened, open: opened, listeners: [], seed: openSeed('db/seed') });
  deadlineCommand(program, openSeed('db/seed'));
  const parse = (...typed: string[]): Promise<unknown> => program.parseAsync(typed, { from: 'user' });
  await expect(parse('serve', '--port', '80')).rejects.toThrow();
  expect(complained).toContain('motcua does not know “--port”');
  for (const helpless of [
    ['backup', '--help'],
    ['help', 'backup'],
  ]) {
    complained = '';
    await expect(parse(...helpless)).rejects.toMatchObject({ exitCode: 1 });
    expect(complained).toContain('motcua does not know “backup”');
  }
  await expect(parse('deadlin', '--from', 'x')).rejects.toThrow();
  expect(complained).toContain('motcua does not know “deadlin”. Its commands: serve, deadline');
});
