import type { OnTheWay } from './clock.act.ts';

/** Under which name the page that is shown again hears what rang while the clock was moved. */
export const onTheWayQuery = 'dong-ho';

const failed = 'failed';

/** Kinds and counts alone: they stand in an address. */
export const writeOnTheWay = ({ rang, failed: left }: OnTheWay): string =>
  [...rang, ...(left > 0 ? [[failed, left]] : [])].map(([kind, n]) => `${kind}*${n}`).join(',') || '0';

/** What an address says of it; nothing where the clock was not moved, or somebody wrote words of their own. */
export function readOnTheWay(url: string): OnTheWay | undefined {
  const written = new URL(url, 'http://here').searchParams.get(onTheWayQuery);
  if (written === null || !/^(0|([a-z][a-z.-]{0,40}\*\d{1,6})(,[a-z][a-z.-]{0,40}\*\d{1,6}){0,19})$/.test(written))
    return undefined;
  const counts = written === '0' ? [] : written.split(',').map((part) => part.split('*') as [string, string]);
  const rang = counts.filter(([kind]) => kind !== failed).map(([kind, n]) => [kind, Number(n)] as const);
  return { rang: new Map(rang), failed: Number(counts.find(([kind]) => kind === failed)?.[1] ?? 0) };
}
