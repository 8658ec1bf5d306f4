import { type Command, InvalidArgumentError } from 'commander';
import { type Played, simulate } from '#oversight/rehearsal/index.ts';
import { type Rates, ratesOf } from '#oversight/statistics/index.ts';
import { catchUp, type Listener } from '#platform/listening/index.ts';
import { StartFailure } from '#platform/postgres/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import type { OpenHouse } from './open-house.ts';
import { rehearsing } from './rehearsing.ts';

export interface Simulating {
  readonly open: () => Promise<OpenHouse>;
  readonly seed: Seed;
  readonly listeners: readonly Listener[];
}

interface Options {
  readonly dossiers: number;
  readonly seed: string;
}

/** `motcua simulate`: a year of the district, played through the same acts as the pages call; its rates are counted back from the events. */
export function simulateCommand(program: Command, simulating: Simulating): void {
  program
    .command('simulate')
    .description('play a year of the demonstration district through the acts, and count its rates')
    .option('--dossiers <number>', 'how many people come', wholeNumber, 20_000)
    .option('--seed <word>', 'the same word gives the same year', '1')
    .action((options: Options) => play(options, simulating));
}

const wholeNumber = (given: string): number => {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > 1_000_000)
    throw new InvalidArgumentError('give a whole number from 1 to 1,000,000.');
  return number;
};

async function play({ dossiers, seed: word }: Options, { open, seed, listeners }: Simulating): Promise<void> {
  const { house, config, databaseUrl, close } = await open();
  try {
    if (config.mode === 'production') throw new StartFailure('A year is played only for demonstration: MODE=demo.');
    const until = await house.clock.business(house.db);
    const began = performance.now();
    const progress = (played: Played): void => showProgress(played, dossiers);
    const played = await rehearsing(databaseUrl, (db) =>
      simulate({ db, seed, word: `${word}/${dossiers}`, dossiers, until, progress }),
    );
    if (played === 'played-before') return say(`The year of seed ${word} was played before; give another --seed.`);
    const seconds = (performance.now() - began) / 1000;
    for (const listener of listeners) await catchUp(house.db, listener);
    say(
      `${played.dossiers} people, ${played.deeds} deeds in ${seconds.toFixed(0)} s: ${Math.round(played.deeds / seconds)} a second; ${played.turnedAway} turned away.`,
    );
    sayRates(await ratesOf(house.db));
  } finally {
    await close();
  }
}

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

/** A line that rewrites itself on a screen; a log gets none. */
function showProgress({ day, dossiers, deeds }: Played, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${day}: ${dossiers} of ${of} received, ${deeds} deeds\u001b[K`);
}

function sayRates(rates: Rates): void {
  const of = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
  const { received, finished, in_time, supplemented, apologised, refused, returned } = rates;
  say(`Counted from the events: ${received} received, ${finished} with a result, ${returned} handed out.`);
  say(
    `In time ${of(in_time, finished)} · apologies for ${of(apologised, finished - in_time)} of the late · papers asked for ${of(supplemented, received)}.`,
  );
  say(
    `Not accepted ${of(rates.declined, received)} · not qualified ${of(refused, received)} · withdrawn ${of(rates.withdrawn, received)} · entered by mistake ${of(rates.voided, received)} · stopped ${rates.stopped} (an ending only from 01/07/2025 on).`,
  );
}
