import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type Checked, checkProcess, sayChecked, sayProcess } from '#casework/workflow/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { OpenHouse } from './open-house.ts';
import { reportLanguage } from './report-language.ts';

/** `motcua process`: check a BPMN file without a database; show a published process as its table. */
export function processCommand(program: Command, { open }: { readonly open: () => Promise<OpenHouse> }): void {
  const process = program.command('process').description('processes: check a file, show a published one');
  process
    .command('check')
    .description('check a BPMN 2.0 file; exits with 1 if it cannot be published')
    .argument('<file>', 'the BPMN file')
    .option('--hours <number>', 'working hours the whole process is granted')
    .addOption(reportLanguage())
    .action(check);
  process
    .command('show')
    .description('the published process of a procedure, step by step')
    .argument('<key>', 'the code it was published under')
    .addOption(reportLanguage())
    .action((key: string, options: { readonly language: Language }) => show(key, options.language, open));
}

async function check(path: string, options: { readonly hours?: string; readonly language: Language }): Promise<void> {
  const hours = options.hours === undefined ? undefined : Number(options.hours);
  if (hours !== undefined && !(hours >= 0)) return fail(`--hours takes a number of hours, not “${options.hours}”.`);
  let xml: string;
  try {
    xml = readFileSync(path, 'utf8');
  } catch (fault) {
    return fail(`${path} cannot be read: ${(fault as Error).message}`);
  }
  const checked: Checked = await checkProcess(xml, hours);
  for (const line of sayChecked(checked, options.language)) write(line);
  if (!checked.publishable) process.exitCode = 1;
}

async function show(key: string, language: Language, open: () => Promise<OpenHouse>): Promise<void> {
  const { house, close } = await open();
  try {
    const lines = await sayProcess(house.db, key, language);
    if (lines.length === 0) return fail(`No process is published under “${key}”.`);
    for (const line of lines) write(line);
  } finally {
    await close();
  }
}

const write = (line: string): void => void process.stdout.write(`${line}\n`);

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
