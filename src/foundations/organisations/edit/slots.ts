import type { Visit } from '#platform/house/index.ts';
import { dayOf, parseDay } from '#platform/time/index.ts';
import { unitByKey } from '../register.ts';
import type { Unit } from '../unit.rules.ts';
import { type Act, chosenIn, type Part, type Typed } from './edit.rules.ts';
import type { UnitWork } from './end.act.ts';
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
}

/** What may be given away, and what hangs on the unit or on what of it was chosen. */
export async function hangsOn({ ask, slots, act, unit }: At, typed: Typed): Promise<Hangs> {
  if (!unit) return { parts: [], uses: [], hanging: undefined, nobody: false };
  const day = parseDay(typed.on ?? '') ?? dayOf(ask.now);
  const gives = act === 'separate';
  const parts = gives ? ((await slots.work?.part.of(ask.house.db, unit, day)) ?? []) : [];
  const chosen = gives ? chosenIn(typed, parts) : undefined;
  const uses = (await slots.uses?.(ask, unit, chosen)) ?? [];
  const hanging = gives || act === 'end' ? await slots.hanging?.(ask, unit, chosen) : undefined;
  return { parts, uses, hanging, nobody: gives && (await nobodyAt(slots, ask, typed.successor)) };
}

/** Whoever is to take the work has nobody yet who may do it. */
async function nobodyAt({ work }: EditSlots, { house: { db } }: Visit, key: string | undefined): Promise<boolean> {
  const to = key ? await unitByKey(db, key) : undefined;
  return to !== undefined && work !== undefined && !(await work.part.mayDo(db, to.id));
}
