import { type Command, Option } from 'commander';
import {
  accountText,
  dueText,
  misaskedText,
  noSuchUnitText,
  readAsked,
  seededCalendar,
  writeDeadline,
  writeInstant,
} from '#foundations/calendar/index.ts';
import { type Deadline, explainDeadline } from '#foundations/calendar/rules.ts';
import type { Seed } from '#platform/seed/index.ts';
import type { Language } from '#platform/text/index.ts';
import { deadlineWords } from './deadline.text.ts';

interface Options {
  readonly from: string;
  readonly limit?: string;
  readonly unit?: string;
  readonly rule?: string;
  readonly ends?: string;
  readonly of: string;
  readonly pause: readonly string[];
  readonly lang: Language;
  readonly json?: true;
}

/** `motcua deadline`: a due date and its account from the seeded calendar files; no database, no server. */
export function deadlineCommand(program: Command, seed: Seed): void {
  const command = program
    .command('deadline')
    .description('when is a limit over, and why')
    .requiredOption('--from <moment>', 'when it was received: 2019-01-28T14:05 (Vietnam’s time) or with an offset')
    .option('--limit <number>', 'how many; not needed for same-day')
    .option('--unit <unit>', 'hour, half-day, working-day, calendar-day, month or same-day (default: working-day)')
    .option('--rule <rule>', 'hours, half-days, calendar-days, months or same-day (default: hours)')
    .option('--ends <end>', 'half-days end in the same-half or in the afternoon (default: as the calendar says)')
    .option('--of <unit key>', 'whose calendar', 'ubnd-huyen')
    .option('--pause <from/to>', 'a stretch in which the clock stands; may be repeated', gather, [])
    .addOption(new Option('--lang <language>', 'the words of the account').choices(['vi', 'en']).default('vi'))
    .option('--json', 'as JSON')
    .action((options: Options) => answer(options, seed, command));
}

const gather = (given: string, before: readonly string[]): string[] => [...before, given];

function answer(options: Options, seed: Seed, command: Command): void {
  const asked = readAsked({
    ...options,
    limit: limitIn(options.limit),
    pauses: options.pause.map((pause) => ({ from: pause.split('/')[0] ?? '', to: pause.split('/')[1] ?? '' })),
  });
  const complaints = asked.ok
    ? []
    : asked.reasons
        .map((misfit) => (misfit.field === 'limit' ? { ...misfit, given: options.limit ?? '' } : misfit))
        .map((misfit) => `--${misaskedText(misfit, 'en')}`.replace('--pauses', '--pause'));
  if (!seed.tsv<'key'>('organisations/units.tsv').some(({ key }) => key === options.of))
    complaints.push(`--of: ${noSuchUnitText(options.of, 'en')}`);
  if (!asked.ok || complaints.length > 0) command.error(complaints.join('\n'));
  const deadline = explainDeadline(seededCalendar(seed, options.of), asked.value);
  process.stdout.write(
    options.json ? `${JSON.stringify(writeDeadline(deadline), null, 2)}\n` : plain(deadline, options.lang),
  );
}

/** Digits with a point at most: `1e1` and `0x10` are numbers to a computer, not to an office. */
function limitIn(given: string | undefined): number | undefined {
  if (given === undefined || given.trim() === '') return undefined;
  return /^\d+(\.\d+)?$/.test(given.trim()) ? Number(given) : Number.NaN;
}

/** The due instant alone on the first line, for programs; then what people read. */
function plain(deadline: Deadline, language: Language): string {
  const lines = accountText(deadline.account, language).map(({ mark, day, text, law }) =>
    `  ${mark.padStart(5)}  ${day.padEnd(23)} ${text}${law ? ` [${law}]` : ''}`.trimEnd(),
  );
  const provisional = deadline.provisional ? ` (${deadlineWords(language).provisional})` : '';
  const said = `${dueText(deadline, language)}${provisional}`;
  return `${[writeInstant(deadline.due), said, ...lines].join('\n')}\n`;
}
