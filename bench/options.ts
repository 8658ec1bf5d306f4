/** What the bench was asked for. */
export interface Options {
  readonly sizes: readonly number[];
  /** Names of works; empty for all. */
  readonly only: readonly string[];
  readonly rounds: number;
  readonly connections: number;
  /** Folder for a profile of the product's processor time. */
  readonly profile: string | undefined;
  /** A folder to keep the data in, and to go on from; without it they are thrown away. */
  readonly keep: string | undefined;
}

/** How it is asked for. */
export const usage = `npm run bench -- [--quick] [--only receive,advance,track,queue,search,figures] [--sizes 100000,1000000]
  [--rounds 5] [--connections 32] [--profile FOLDER] [--keep FOLDER]
  --quick: 100,000 dossiers only. Without it 100,000 and then 1,000,000.`;

export function readOptions(given: readonly string[]): Options {
  const value = (name: string): string | undefined => {
    const at = given.indexOf(`--${name}`);
    return at < 0 ? undefined : given[at + 1];
  };
  const quick = given.includes('--quick');
  const sizes = value('sizes')?.split(',').map(Number) ?? (quick ? [100_000] : [100_000, 1_000_000]);
  const options = {
    sizes,
    only: value('only')?.split(',') ?? [],
    rounds: Number(value('rounds') ?? 5),
    connections: Number(value('connections') ?? 32),
    profile: value('profile'),
    keep: value('keep'),
  };
  if (sizes.some(Number.isNaN) || !(options.rounds > 0) || !(options.connections > 0)) throw new Error(usage);
  return options;
}
