import { accountNames } from '#foundations/access/index.ts';
import { calendarOf } from '#foundations/calendar/index.ts';
import { allUnits } from '#foundations/organisations/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { versionById } from '../../procedures/index.ts';
import { type DueSeen, dueSeen } from '../view/due.part.tsx';
import { type Edges, edgesOf } from './worklist.rules.ts';
import type { Line } from './worklist.store.ts';
import { shortDue } from './worklist.text.ts';

/** Lines on one page. */
export const pageSize = 50;

/** A line as it is shown: names for ids, and how its date stands at this minute. */
export interface SeenLine extends Line {
  readonly procedure: string;
  readonly unitName: string;
  readonly due: DueSeen;
  /** `chiều 21/02` */
  readonly dueShort: string;
  /** The officer who holds it; undefined: nobody. */
  readonly holder: string | undefined;
  readonly mine: boolean;
}

/** The instants that part late from today and soon from later, for every authority by its own calendar. */
export async function edgesNow(ask: Visit): Promise<Edges> {
  const { db } = ask.house;
  const authorities = (await allUnits(db)).filter((unit) => unit.kind === 'authority' || unit.kind === 'commune');
  const calendars = await Promise.all(
    authorities.map(async ({ id }) => ({ authorityId: id, calendar: await calendarOf(db, id) })),
  );
  return edgesOf(ask.now, calendars);
}

export async function seenLines(ask: Visit, found: readonly Line[]): Promise<SeenLine[]> {
  const { db } = ask.house;
  const me = ask.actor.kind === 'staff' ? ask.actor.accountId : null;
  const holders = found.flatMap((line) => line.holder_id ?? []);
  const [names, units] = await Promise.all([accountNames(db, holders), allUnits(db)]);
  const unitNames = new Map(units.map((unit) => [unit.id, unit.shortName]));
  return Promise.all(
    found.map(async (line) => {
      const [version, calendar] = await Promise.all([
        versionById(db, line.version_id),
        calendarOf(db, line.authority_id),
      ]);
      const dated = { due: line.due_at, judgedBy: line.judged_by };
      return {
        ...line,
        procedure: version?.name ?? line.subject,
        unitName: unitNames.get(line.unit_id) ?? '',
        due: dueSeen({ ...dated, readyAt: line.ready_at, waiting: line.waiting }, calendar, ask.now, ask.language),
        dueShort: shortDue(dated, ask.now, ask.language),
        holder: names.get(line.holder_id ?? ''),
        mine: line.holder_id !== null && line.holder_id === me,
      };
    }),
  );
}
