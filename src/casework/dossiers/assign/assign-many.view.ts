import { whoMay } from '#foundations/access/index.ts';
import { absentOn } from '#foundations/staffing/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { type ByRule, whoByRule } from '../assign-rule/rule.rules.ts';
import { matched } from '../assign-rule/rule.store.ts';
import { presentFirst, type Somebody } from '../flow/absence.rules.ts';
import { doors, queuesOf } from '../worklist/worklist.rules.ts';
import { lines } from '../worklist/worklist.store.ts';
import { edgesNow, pageSize, type SeenLine, seenLines } from '../worklist/worklist.view.ts';
import { proposed } from './assign-many.rules.ts';
import { asideFrom, lastOfficers, officeAndProcedure } from './assign-many.store.ts';

/** A dossier that waits for its officer, who could have it, and who is proposed. */
export interface ToAssign {
  readonly line: SeenLine;
  readonly officers: readonly Somebody[];
  readonly proposed: string | undefined;
  /** What a rule of the office says of it. */
  readonly byRule: ByRule | undefined;
}

/** What waits at one's offices for an officer, the soonest due first: as many as one page holds. */
export async function waitingToBeAssigned(ask: Visit): Promise<ToAssign[]> {
  const { db } = ask.house;
  const queues = queuesOf(ask.actor).filter(({ act }) => act === 'assign');
  if (queues.length === 0) return [];
  const found = await lines(db, queues, { edges: await edgesNow(ask), doors, size: pageSize });
  const open = found.filter((line) => !line.waiting && (line.leg_position === null || line.given_at !== null));
  const units = [...new Set(open.map(({ unit_id }) => unit_id))];
  const codes = open.map(({ code }) => code);
  const [seen, last, aside, absent, fits] = await Promise.all([
    seenLines(ask, open),
    lastOfficers(db, units),
    asideFrom(db, codes),
    absentOn(db, dayOf(ask.now)),
    matched(db, codes),
  ]);
  const people = new Map(
    await Promise.all(
      units.map(async (unit) => [unit, presentFirst(await whoMay(db, 'dossier.process', unit), absent)] as const),
    ),
  );
  return seen.map((line) => {
    const officers = people.get(line.unit_id) ?? [];
    const had = last.get(officeAndProcedure(line.unit_id, line.procedure_id));
    const away = aside.get(line.code) ?? [];
    const fit = fits.find(({ code }) => code === line.code);
    const rule = fit && { id: fit.ruleId, officerId: fit.officerId };
    const byRule = rule && whoByRule(rule, { officers, absent, aside: away });
    const usual = proposed(officers, { last: had, aside: away });
    return { line, officers, byRule, proposed: byRule && 'officerId' in byRule ? byRule.officerId : usual };
  });
}
