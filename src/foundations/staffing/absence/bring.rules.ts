import type { Typed } from '#foundations/importing/rules.ts';
import { parseDay } from '#platform/time/index.ts';
import { type AbsenceWrong, type Away, awayOn, type GoingAway, whyNotAway } from './absence.rules.ts';

interface Days {
  readonly from_day: Temporal.PlainDate;
  readonly last_day: Temporal.PlainDate;
}

export interface Standing extends Days {
  readonly id: string;
  readonly person_id: string;
  readonly reason: string;
  readonly substitute_id: string | null;
}

/** What a file of absences is held against. */
export interface AwayGround {
  readonly today: Temporal.PlainDate;
  /** The official a login names, among those looked after. */
  readonly people: ReadonlyMap<string, string>;
  /** The colleague a login names, wherever they work. */
  readonly colleagues: ReadonlyMap<string, string>;
  /** Every absence of those named. */
  readonly standing: readonly Standing[];
  /** The key of a reason, in either language. */
  readonly reasonOf: (said: string) => string;
}

export interface ReadLine {
  readonly personId: string | undefined;
  readonly asked: GoingAway;
  /** The absence of that first day, where there is one. */
  readonly stands: Standing | undefined;
  /** It says what stands already. */
  readonly same: boolean;
}

/** The lines as the acts take them: an absence is known by who is away and from which day. */
export const readLines = (lines: readonly Typed[], ground: AwayGround): ReadLine[] =>
  lines.map((line): ReadLine => {
    const personId = ground.people.get(line.login ?? '');
    const named = line.substituteLogin ?? '';
    const asked: GoingAway = {
      reason: ground.reasonOf(line.reason ?? ''),
      from: parseDay(line.from ?? '') ?? null,
      last: parseDay(line.last ?? '') ?? null,
      // Who is named and is nobody's colleague stands for nobody: the rule refuses it.
      substitute: named === '' ? '' : (ground.colleagues.get(named) ?? named),
    };
    const stands = ground.standing.find(
      (one) => one.person_id === personId && asked.from !== null && one.from_day.equals(asked.from),
    );
    return { personId, asked, stands, same: stands !== undefined && says(stands, asked) };
  });

const says = (one: Standing, { reason, last, substitute }: GoingAway): boolean =>
  one.reason === reason && last !== null && one.last_day.equals(last) && (one.substitute_id ?? '') === substitute;

/** Every reason against one line, beside what stands and what the other lines of the file would write. */
export function whyNotBrought(
  read: readonly ReadLine[],
  n: number,
  ground: AwayGround,
): (AbsenceWrong | { readonly reason: 'away-over' })[] {
  const line = read[n];
  if (!line || line.same) return [];
  const { asked, personId, stands } = line;
  if (stands && awayOn(stands, ground.today) === 'qua') return [{ reason: 'away-over' }];
  const others = read.filter((_, at) => at !== n);
  const rewritten = new Set(read.flatMap((one) => one.stands?.id ?? []));
  const daysOf = (person: string | undefined): Days[] => [
    ...ground.standing.filter((one) => one.person_id === person && !rewritten.has(one.id)),
    ...others
      .filter((one) => one.personId === person && isDated(one.asked))
      .map(({ asked: { from, last } }) => ({
        ...{ from_day: from as Temporal.PlainDate, last_day: last as Temporal.PlainDate },
      })),
  ];
  const known = new Set(ground.colleagues.values());
  return whyNotAway(asked, {
    known: daysOf(personId),
    substituteAway: asked.substitute === '' ? [] : daysOf(asked.substitute),
    colleague: asked.substitute !== personId && known.has(asked.substitute),
  });
}

const isDated = (asked: GoingAway): asked is Away => asked.from !== null && asked.last !== null;
