import { actorId } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { type PressKind, type PressRow, pressOf, standingPresses } from '../dossier/pressed.store.ts';
import { changedSince } from '../flow/take-up.act.ts';
import { staysText } from './undo-many.text.ts';

/** One press that can still be taken back. */
export interface Press {
  readonly id: string;
  readonly kind: PressKind;
  readonly at: Temporal.Instant;
  /** Its dossiers that can be, and those the next hand has. */
  readonly standing: number;
  readonly gone: number;
}

/** What a list page says of one's own presses: those that can be taken back, and the one that just was. */
export interface Pressed {
  readonly presses: readonly Press[];
  readonly back: { readonly count: number; readonly stays: readonly string[] } | undefined;
}

/** Of whoever presses nothing that could be taken back. */
export const nothingPressed: Pressed = { presses: [], back: undefined };

export interface AskedBack {
  /** How many came back by the undoing before this page. */
  readonly lai?: number | undefined;
  /** Of which press. */
  readonly lan?: string | undefined;
}

/** Whoever did not go on with it for so long takes it back dossier by dossier. */
const days = 14;
/** So many are offered at once: the newest. */
const most = 3;

/** One's own presses of some kinds, or of one list, that a page offers to take back. */
export async function pressedOf(
  ask: Visit,
  shows: (row: PressRow) => boolean,
  { lai, lan }: AskedBack = {},
): Promise<Pressed> {
  const me = actorId(ask);
  if (!me) return nothingPressed;
  const rows = await standingPresses(ask.house.db, me, ask.now.subtract({ hours: days * 24 }));
  const presses = [...Map.groupBy(rows.filter(shows), (row) => row.press_id)].slice(0, most).map(([id, lines]) => {
    const standing = lines.filter((line) => line.standing).length;
    const { kind, pressed_at: at } = lines[0]!;
    return { id, kind, at, standing, gone: lines.length - standing };
  });
  const stays = lai && lan ? await stayed(ask, await pressOf(ask.house.db, lan, me)) : [];
  return { presses, back: lai ? { count: lai, stays } : undefined };
}

/** Why those that did not come back stayed, a sentence each. */
async function stayed({ house: { db }, language }: Visit, lines: readonly PressRow[]): Promise<string[]> {
  const reasons = await Promise.all(lines.map((line) => changedSince({ tx: db, db }, line, line.pressed_seq)));
  return lines.map(({ code }, n) =>
    staysText({ reason: 'line', code, because: reasons[n] ?? { reason: 'not-allowed' } }, language),
  );
}
