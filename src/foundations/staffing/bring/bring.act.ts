import type { Line } from '#foundations/importing/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import { lockPerson } from '../appoint/appointment.store.ts';
import { move } from '../appoint/move.act.ts';
import { amend, join } from '../join/join.act.ts';
import { personById } from '../people/people.store.ts';
import { whoIs } from './bring.rules.ts';
import type { BringReason } from './bring.text.ts';
import { readNew } from './bring.view.ts';
import type { Ground } from './ground.ts';
import { readKnown } from './known.view.ts';

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
  const read = await readKnown(deed.tx, ground, typed, { ...person, ...stands });
  if (!stands || read.seen !== seen) return refuse<BringReason>({ reason: 'changed-meanwhile' });
  if (read.reasons.length > 0) return refuse<BringReason>(...read.reasons);
  if (read.amends) {
    const amended = await amend(deed, person.id, read.identity);
    if (!amended.ok) return amended;
  }
  return read.moving ? move(deed, read.moving) : accept(null);
}
