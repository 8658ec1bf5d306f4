import { Command } from 'commander';
import { afterEach, expect, test, vi } from 'vitest';
import { openSeed } from '#platform/seed/index.ts';
import { deadlineCommand } from './deadline.command.ts';

afterEach(() => void vi.restoreAllMocks());

async function run(...args: string[]): Promise<{ said: string; complained: string }> {
  const heard = { said: '', complained: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    heard.said += text;
    return true;
  });
  const program = new Command('motcua').exitOverride().configureOutput({
    writeErr: (text) => {
      heard.complained += text;
    },
  });
  deadlineCommand(program, openSeed('db/seed'));
  await program.parseAsync(['deadline', ...args], { from: 'user' }).catch(() => undefined);
  return heard;
}

test('the due instant stands alone on the first line, the account below', async () => {
  const { said } = await run('--from', '2019-01-28T14:05', '--limit', '15', '--unit', 'calendar-day');
  const [first, second, ...account] = said.trimEnd().split('\n');
  expect([first, second]).toEqual(['2019-02-12T17:00:00+07:00', 'chiều Thứ Ba 12/02/2019']);
  expect(account[0]).toContain('Nhận hồ sơ lúc 14:05. Ngày nhận không tính.');
});

test('working days run by the clock unless another rule is asked for', async () => {
  const asked = ['--from', '2019-01-28T14:05', '--limit', '10', '--unit', 'working-day'];
  expect((await run(...asked)).said).toMatch(/^2019-02-18T14:05:00\+07:00\n/);
  expect((await run(...asked, '--rule', 'half-days')).said).toMatch(/^2019-02-18T17:00:00\+07:00\n/);
  const morning = ['--from', '2019-02-18T09:10', '--limit', '3', '--rule', 'half-days'];
  expect((await run(...morning)).said).toMatch(/^2019-02-21T17:00/);
  expect((await run(...morning, '--ends', 'same-half')).said).toMatch(/^2019-02-21T12:00/);
});

test('a pause is heeded; JSON says the same', async () => {
  const asked = [
    '--from',
    '2018-11-28T09:00',
    '--limit',
    '30',
    '--rule',
    'half-days',
    '--pause',
    '2019-01-03T10:00/2019-02-20T08:20',
  ];
  expect(JSON.parse((await run(...asked, '--json')).said).due).toBe('2019-02-28T17:00:00+07:00');
});

test('every wrong option is named, and nothing else is said', async () => {
  const { said, complained } = await run('--from', 'x', '--limit', '', '--unit', 'day', '--rule', 'mine');
  expect(said).toBe('');
  for (const option of ['--from', '--limit', '--unit', '--rule']) expect(complained).toContain(option);
});

test('a wrong limit is told as it was typed; a rule says which unit it counts', async () => {
  const from = ['--from', '2019-02-20T09:00'];
  expect((await run(...from, '--limit', 'ten')).complained).toContain('--limit: “ten” is not a number');
  const sameDay = await run(...from, '--limit', '0', '--unit', 'working-day', '--rule', 'same-day');
  expect(sameDay.complained).toContain('“same-day” counts the unit same-day only, not working-day');
  expect((await run(...from, '--rule', 'same-day')).said).toMatch(/^2019-02-20T17:00/);
});

test('a date outside the years of the calendar says that its holidays are not known', async () => {
  const { said } = await run('--from', '2010-01-28T14:05', '--limit', '5', '--lang', 'en');
  expect(said).toContain('provisional: the official holidays of these days are not known here');
});

test('an unknown unit, language or zone is refused in a sentence, never answered as if it had been understood', async () => {
  const asked = ['--from', '2019-02-20T09:00', '--limit', '3'];
  for (const [odd, sentence] of [
    [['--of', 'nobody'], '--of: there is no unit “nobody”'],
    [['--lang', 'fr'], 'Allowed choices are vi, en'],
    [['--from', '2019-02-20T09:00[Asia/Tokyo]'], '--from: “2019-02-20T09:00[Asia/Tokyo]” cannot be read'],
    [['--limit', '1e1'], '--limit: “1e1” is not a number'],
    [['--limit', '0x10'], '--limit: “0x10” is not a number'],
  ] as const) {
    const { said, complained } = await run(...asked, ...odd);
    expect(said).toBe('');
    expect(complained).toContain(sentence);
  }
});
