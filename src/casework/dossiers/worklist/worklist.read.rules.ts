import { type Door, doors, type Queue } from './worklist.rules.ts';

/** What a queue is narrowed to, as its address says it. */
export interface Wanted {
  readonly act?: string | undefined;
  /** The key of an office. */
  readonly unit?: string | undefined;
  /** The key of a procedure. */
  readonly procedure?: string | undefined;
  readonly door?: Door | undefined;
  /** Only mine and what nobody holds. */
  readonly mine?: boolean | undefined;
  readonly after?: { readonly dueAt: Temporal.Instant; readonly taskId: string } | undefined;
}

/** The parts of the address; all may be absent or empty. */
export interface QueueAddress {
  readonly viec?: string;
  readonly 'don-vi'?: string;
  readonly 'thu-tuc'?: string;
  readonly han?: string;
  readonly giu?: string;
  readonly sau?: string;
}

const doorKeys: Readonly<Record<Door, string>> = {
  late: 'qua-han',
  today: 'hom-nay',
  soon: 'sap-den',
  later: 'con-lai',
  waiting: 'cho-bo-sung',
  ready: 'cho-tra',
};

/** Reads an address; what it does not know narrows nothing. */
export const readWanted = (asked: QueueAddress): Wanted => ({
  act: asked.viec || undefined,
  unit: asked['don-vi'] || undefined,
  procedure: asked['thu-tuc'] || undefined,
  door: doors.find((door) => doorKeys[door] === asked.han),
  mine: asked.giu === 'toi',
  after: readAfter(asked.sau ?? ''),
});

/** `20190221T1000Z_0190…`: the last line seen, by its due instant and its own id. */
function readAfter(written: string): Wanted['after'] {
  const [, dueAt, taskId] = /^(\d{4}-[0-9T:.Z-]+)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(written) ?? [];
  if (!dueAt || !taskId) return undefined;
  try {
    return { dueAt: Temporal.Instant.from(dueAt), taskId };
  } catch {
    return undefined;
  }
}

/** The address of a narrowed queue: the other way round. */
export function addressOf(path: string, wanted: Wanted): string {
  const asked = [
    ['viec', wanted.act],
    ['don-vi', wanted.unit],
    ['thu-tuc', wanted.procedure],
    ['han', wanted.door && doorKeys[wanted.door]],
    ['giu', wanted.mine ? 'toi' : undefined],
    ['sau', wanted.after && `${wanted.after.dueAt}_${wanted.after.taskId}`],
  ].filter((part): part is [string, string] => Boolean(part[1]));
  return asked.length === 0 ? path : `${path}?${new URLSearchParams(asked)}`;
}

export const doorKey = (door: Door | undefined): string => (door ? doorKeys[door] : '');

/** The queues an address asks for, of those that are the official's. */
export const narrowed = (queues: readonly Queue[], act: string | undefined, unitId: string | null): Queue[] =>
  queues.filter((queue) => (!act || queue.act === act) && (unitId === null || queue.unitId === unitId));

/** A ticked line says which dossier, and what was last seen of it: `000.00.29.H18-190220-0007~12`. */
export const tickOf = (code: string, seq: number): string => `${code}~${seq}`;

export function readTicks(sent: string | readonly string[] | undefined): { code: string; seq: number | null }[] {
  const ticks = sent === undefined ? [] : typeof sent === 'string' ? [sent] : sent;
  return ticks.map((tick) => {
    const [code = '', seq] = tick.split('~');
    return { code, seq: seq && /^\d{1,9}$/.test(seq) ? Number(seq) : null };
  });
}
