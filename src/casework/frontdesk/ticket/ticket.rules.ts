/** What people come for: each lane has numbers of its own. */
export const lanes = ['receive', 'certify', 'return'] as const;
export type Lane = (typeof lanes)[number];
export const isLane = (said: string): said is Lane => lanes.some((lane) => lane === said);

export type TicketState = 'waiting' | 'called' | 'serving' | 'aside' | 'done' | 'lost';

/** Who stands at a window, or is on the way to it. */
export const atWindow = (state: TicketState): boolean => state === 'called' || state === 'serving';

const letters: Readonly<Record<Lane, string>> = { receive: 'T', certify: 'C', return: 'K' };

/** As it is called out: `C012`. */
export const ticketCode = ({ series, number }: { readonly series: Lane; readonly number: number }): string =>
  `${letters[series]}${String(number).padStart(3, '0')}`;

/** Called so often without an answer, a number is lost; before that it goes back to the end of the line. */
const mostMisses = 2;
export const afterMiss = (misses: number): 'waiting' | 'lost' => (misses + 1 >= mostMisses ? 'lost' : 'waiting');

/** So many wait at a counter at most: what is drawn beyond is somebody playing with the screen. */
export const mostWaiting = 300;

/** What an official does with a number at their window. */
export const presses = ['again', 'absent', 'serve', 'done', 'aside', 'back', 'resume'] as const;
export type Press = (typeof presses)[number];

/** From which states each press leads on. */
export const pressFrom: Readonly<Record<Press, readonly TicketState[]>> = {
  again: ['called'],
  absent: ['called'],
  serve: ['called'],
  done: ['called', 'serving'],
  aside: ['called', 'serving'],
  back: ['called'],
  resume: ['aside', 'lost', 'done'],
};

/** How long people usually wait, in minutes: the middle one of those called today; undefined where too few were to tell. */
export function usualWait(minutes: readonly number[]): number | undefined {
  if (minutes.length < 3) return undefined;
  return [...minutes].sort((one, other) => one - other)[Math.floor(minutes.length / 2)];
}

export type TicketReason = {
  readonly reason:
    | 'not-allowed'
    | 'no-tickets'
    | 'too-many-waiting'
    | 'nobody-waits'
    | 'changed'
    | 'window-busy'
    | 'lane-unserved';
};
