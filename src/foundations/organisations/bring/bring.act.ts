import type { Line } from '#foundations/importing/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { changeUnit, openUnit } from '../edit/edit.act.ts';
import type { UnitWork } from '../edit/end.act.ts';
import { writtenUnit } from '../list/written.ts';
import { unitById } from '../register.ts';
import { actsFor, changeable, differing, renamed, stoodAs } from './bring.rules.ts';
import type { BringReason } from './bring.text.ts';
import { asked, type Ground, readOpening } from './bring.view.ts';

interface Bringing {
  readonly ground: Ground;
  readonly work: UnitWork;
}

/** Every line by the acts of the screen, all of them or none; what was seen in the preview still stands. */
export async function bringUnits(
  deed: Deed,
  lines: readonly Line[],
  { ground, work }: Bringing,
): Promise<Result<number, BringReason>> {
  const reasons: BringReason[] = [];
  for (const line of lines) {
    const done = await bringLine(deed, line, { ground, work });
    if (!done.ok) reasons.push(...done.reasons);
  }
  return reasons.length > 0 ? refuse(...reasons) : accept(lines.length);
}

async function bringLine(
  deed: Deed,
  { typed, seen }: Line,
  { ground, work }: Bringing,
): Promise<Result<unknown, BringReason>> {
  if (!typed.key) {
    const opening = readOpening(typed, ground);
    return opening.reasons.length > 0 ? refuse<BringReason>(...opening.reasons) : openUnit(deed, opening.typed);
  }
  const kept = ground.kept.find(({ key }) => key === typed.key);
  const unit = kept && (await unitById(deed.tx, kept.id));
  if (!unit || stoodAs(unit) !== seen) return refuse<BringReason>({ reason: 'changed-meanwhile' });
  const fields = differing(typed, writtenUnit(unit, ground.all, 'vi')).filter((field) =>
    changeable.some((one) => one === field),
  );
  const reasons: BringReason[] = [];
  for (const act of actsFor(fields)) {
    const done = await changeUnit(
      deed,
      { unitId: unit.id, act, typed: asked(act, renamed(typed, unit), ground) },
      work,
    );
    if (!done.ok) reasons.push(...done.reasons);
  }
  return reasons.length > 0 ? refuse(...reasons) : accept(null);
}
