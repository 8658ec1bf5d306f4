import { placesOf } from './stack.ts';

/** What may be kept of a fault: nothing in it was typed by anybody. */
export interface Blame {
  /** The kind of fault; of the database also its code and the rule that was broken. */
  readonly because: string;
  /** The first place of our own on its way: `src/casework/dossiers/timers.ts:12`. */
  readonly where: string | null;
}

interface Told {
  readonly code?: unknown;
  readonly constraint?: unknown;
}

const name = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/;

/** Why something failed, without the words of the fault: they may quote the row it choked on. */
export function blameOf(fault: unknown): Blame {
  if (!(fault instanceof Error)) return { because: 'fault', where: null };
  const { code, constraint } = fault as Told;
  const said = [code, constraint].filter((one): one is string => typeof one === 'string' && /^\w{1,100}$/.test(one));
  const kind = name.test(fault.name) ? fault.name : 'fault';
  return { because: [kind, ...said].join(' '), where: placeIn(fault.stack ?? '') };
}

const placeIn = (stack: string): string | null => /\bsrc\/[\w./-]+\.tsx?:\d+/.exec(placesOf(stack))?.[0] ?? null;
