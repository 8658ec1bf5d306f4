import type { Line } from '#foundations/importing/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { lockPerson } from '../appoint/appointment.store.ts';
import { amend, join } from '../join/join.act.ts';
import { personById } from '../people/people.store.ts';
import { stoodAs, whoIs } from './bring.rules.ts';
import type { BringReason } from './bring.text.ts';
import { type Ground, readAsked, readNew } from './bring.view.ts';

interface Bringing {
  readonly ground: Ground;
  /** Of a password that was thrown away: nobody knows that of any account opened here. */
  readonly hash: string;
}

/** Every line by the act of the screen, all of them or none; what was seen in the preview still stands. */
export async function bringPeople(
  deed: Deed,
  lines: readonly Line[],
  { ground, hash }: Bringing,
): Promise<Result<number, BringReason>> {
  const reasons: BringReason[] = [];
  for (const line of lines) {
    const done = await bringLine(deed, line, { ground, hash });
    if (!done.ok) reasons.push(...done.reasons);
  }
  return reasons.length > 0 ? refuse(...reasons) : accept(lines.length);
}

async function bringLine(
  deed: Deed,
  { typed, seen }: Line,
  { ground, hash }: Bringing,
): Promise<Result<unknown, BringReason>> {
  const person = whoIs(typed, ground.known);
  if (!person) {
    const { joining, reasons } = await readNew(deed.tx, ground, { line: typed, login: seen });
    return reasons.length > 0 ? refuse<BringReason>(...reasons) : join(deed, joining, hash);
  }
  await lockPerson(deed.tx, person.id);
  const stands = await personById(deed.tx, person.id);
  if (!stands || stoodAs(stands) !== seen) return refuse<BringReason>({ reason: 'changed-meanwhile' });
  const { identity, reasons } = readAsked(typed, person, ground.today);
  return reasons.length > 0 ? refuse<BringReason>(...reasons) : amend(deed, person.id, identity);
}
