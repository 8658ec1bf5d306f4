import { resolve } from 'node:path';
import type { Command } from 'commander';
import { accountsExist } from '#foundations/access/index.ts';
import { playSmallYear } from '#oversight/rehearsal/index.ts';
import { forget } from '#platform/cache/index.ts';
import type { Config, Misread } from '#platform/config/index.ts';
import { isAway } from '#platform/db/index.ts';
import { keepListening, type Listener } from '#platform/listening/index.ts';
import { StartFailure } from '#platform/postgres/index.ts';
import type { Result } from '#platform/result/index.ts';
import { tellOfRoom } from '#platform/room/index.ts';
import type { Seed } from '#platform/seed/index.ts';
import { keepFiring } from '#platform/timers/index.ts';
import { openWebProcesses, type WebProcesses } from '#platform/web-processes/index.ts';
import { greeting } from './greeting.text.ts';
import { type OpenHouse, wellConfigured } from './open-house.ts';
import { rehearsing } from './rehearsing.ts';
import { portFree, stoppedEarly, toldToStop } from './stop.ts';

export interface Serving {
  readonly config: () => Result<Config, Misread>;
  readonly open: (stop?: AbortSignal) => Promise<OpenHouse>;
  readonly listeners: readonly Listener[];
  readonly seed: Seed;
}

/**
 * `motcua serve`: opens the house and lets people in, until it is told to stop. Pages are answered by processes of
 * their own (`web`); this one keeps the database, the listeners and the timers, and replaces a web process that dies.
 */
export function serveCommand(program: Command, serving: Serving): void {
  // Help about a command nobody knows (`backup --help`) would be the help about all of them, and a success.
  program.addHelpText('before', () => {
    const word = program.args.find((one) => one !== 'help');
    if (word && !word.startsWith('-')) program.error(unknown(word, program));
    return '';
  });
  program
    .command('serve', { isDefault: true })
    .description('start the one-stop shop (npm start)')
    // A mistyped command falls to this one, which takes no words: it says so instead of opening a house.
    .argument('[nothing...]')
    .allowUnknownOption()
    .usage('[options]')
    .action(async (words: readonly string[]) => {
      if (words.length > 0) program.error(unknown(words[0] ?? '', program));
      await serve(serving);
    });
}

const unknown = (word: string, program: Command): string => {
  const known = program.createHelp().visibleCommands(program);
  return `motcua does not know “${word}”. Its commands: ${known.map((command) => command.name()).join(', ')}`;
};

async function serve({ config, open, listeners, seed }: Serving): Promise<void> {
  const stop = toldToStop();
  const settings = wellConfigured(config());
  await portFree(settings);
  const heard = { deed: (): void => undefined, change: (): void => undefined };
  // Started first: they load the program while the database starts.
  const web = openWebProcesses({
    count: settings.webProcesses,
    args: ['web'],
    onDeed: () => heard.deed(),
    onForget: () => heard.change(),
    say,
  });
  try {
    const opened = await open(stop);
    await keepOpen({ ...opened, web, seed, stop }, listeners, heard).finally(opened.close);
  } catch (fault) {
    throw isAway(fault) ? new StartFailure(databaseAway) : fault;
  } finally {
    await web.close();
  }
}

const databaseAway =
  'The database went away while the house was being opened. What was confirmed to people is kept: start again.';

interface Heard {
  deed: () => void;
  change: () => void;
}

type Standing = OpenHouse & { readonly web: WebProcesses; readonly seed: Seed; readonly stop: AbortSignal };

async function keepOpen(standing: Standing, listeners: readonly Listener[], heard: Heard): Promise<void> {
  const { house, config, databaseUrl, lost, web, seed, stop } = standing;
  await anybodyToSignIn(standing);
  if (config.mode === 'demo')
    await rehearsing(databaseUrl, (db) =>
      playSmallYear({ house: { ...house, db }, seed, dossiers: config.demoYear, say, stop }),
    );
  if (stop.aborted) throw stoppedEarly();
  const listening = keepListening(house.db, listeners);
  const firing = keepFiring(house);
  const telling = tellOfRoom(resolve(config.dataDir), say);
  Object.assign(heard, { deed: listening.wake, change: () => forget(house.db) });
  try {
    // The last question before people are let in: from then on nothing here ends with the database.
    const hello = greeting(config, await house.clock.business(house.db));
    await web.serve(databaseUrl);
    process.stdout.write(hello);
    const why = await Promise.race([whenTold(stop), lost.then(() => databaseEnded), web.lost]);
    await web.close();
    if (why !== 'told') throw new StartFailure(why);
  } finally {
    telling.stop();
    await Promise.all([listening.stop(), firing.stop()]);
  }
}

const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

const databaseEnded =
  'The database server cannot be kept running, so the house closes. What was confirmed to people is kept: start again.';

async function anybodyToSignIn({ house, config }: OpenHouse): Promise<void> {
  if (config.mode === 'demo' || (await accountsExist(house.db))) return;
  throw new StartFailure(
    'Nobody could sign in yet. Make the first administrator: npx motcua account create-admin --login LOGIN --name "HỌ TÊN"',
  );
}

const whenTold = (stop: AbortSignal): Promise<'told'> =>
  new Promise((resolve) => {
    if (stop.aborted) resolve('told');
    stop.addEventListener('abort', () => resolve('told'));
  });
