import type { Visit } from '#platform/house/index.ts';
import { dayOf, parseDay } from '#platform/time/index.ts';
import { unitByKey } from '../register.ts';
import type { Unit } from '../unit.rules.ts';
import { type Act, chosenIn, type Part, type Typed } from './edit.rules.ts';
import type { UnitWork } from './end.act.ts';
import type { Holding } from './holdings.rules.ts';
import { before } from './separate.act.ts';
import type { HangingDossiers, Use } from './uses.part.tsx';

/** What the door knows of capabilities this one does not. */
export interface EditSlots {
  /** What hangs on a unit, or on what of its work is given away, in the words of the page. */
  readonly uses?: (ask: Visit, unit: Unit, parts?: readonly Part[]) => Promise<readonly Use[]>;
  /** The dossiers that hang on it, the most urgent first. */
  readonly hanging?: (ask: Visit, unit: Unit, parts?: readonly Part[]) => Promise<HangingDossiers>;
  readonly work?: UnitWork;
}

export interface At {
  readonly ask: Visit;
  readonly slots: EditSlots;
  readonly act: Act;
  readonly unit?: Unit | undefined;
}

/** What of a unit may be given away, what hangs on it or on what was chosen, and whether nobody could do it where it is to go. */
export interface Hangs {
  readonly parts: readonly Part[];
  readonly uses: readonly Use[];
  readonly hanging: HangingDossiers | undefined;
  readonly nobody: boolean;
  /** Of a unit that ends: what goes to the second of two that follow it. */
  readonly second: readonly Use[];
  /** Of a unit that ends: its number books and posts. */
  readonly holdings: readonly Holding[];
}

/** What may be given away, and what hangs on the unit or on what of it was chosen. */
export async function hangsOn({ ask, slots, act, unit }: At, typed: Typed): Promise<Hangs> {
  if (!unit) return { parts: [], uses: [], hanging: undefined, nobody: false, second: [], holdings: [] };
  const day = parseDay(typed.on ?? '') ?? dayOf(ask.now);
  const gives = act === 'separate';
  const ends = act === 'end';
  const settled = slots.work?.part.of;
  const parts = gives || ends ? ((await settled?.(ask.house.db, unit, ends ? before(day) : day)) ?? []) : [];
  const chosen = gives ? chosenIn(typed, parts) : undefined;
  const divided = ends && typed.successor2 ? chosenIn(typed, parts) : [];
  const second = divided.length > 0 ? ((await slots.uses?.(ask, unit, divided)) ?? []) : [];
  const uses = (await slots.uses?.(ask, unit, chosen)) ?? [];
  const hanging = gives || ends ? await slots.hanging?.(ask, unit, chosen) : undefined;
  const holdings = ends
    ? ((await slots.work?.holdings.of(ask.house.db, unit.id, { language: ask.language, today: dayOf(ask.now) })) ?? [])
    : [];
  const taker = gives ? typed.successor : divided.length > 0 ? typed.successor2 : undefined;
  return { parts, uses, hanging, second, holdings, nobody: taker !== undefined && (await nobodyAt(slots, ask, taker)) };
}

/** Whoever is to take the work has nobody yet who may do it. */
async function nobodyAt({ work }: EditSlots, { house: { db } }: Visit, key: string | undefined): Promise<boolean> {
  const to = key ? await unitByKey(db, key) : undefined;
  return to !== undefined && work !== undefined && !(await work.part.mayDo(db, to.id));
}
