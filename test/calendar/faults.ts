import { anyQuestion, type Chance } from './chance.ts';
import { type Engine, product } from './engine.ts';
import type { WallCalendar, WallDay, WallQuestion } from './reference.ts';

/** A fault other systems had or ours could have: the product with it built in. */
export interface Fault {
  readonly name: string;
  readonly engine: Engine;
  readonly ask?: (chance: Chance, around: number) => WallQuestion;
}

const isoOf = (minute: number): string => new Date(Math.floor(minute / 1440) * 86_400_000).toISOString().slice(0, 10);
const withDays = (wall: WallCalendar, days: readonly (readonly [string, WallDay])[]): WallCalendar => ({
  ...wall,
  days: new Map(days),
});

/** The product asked about another calendar than the real one. */
const seeing =
  (change: (wall: WallCalendar) => WallCalendar): Engine =>
  (wall) =>
    product(change(wall));

/** The product asked another question than the real one. */
const hearing =
  (change: (asked: WallQuestion) => WallQuestion): Engine =>
  (wall) => {
    const answers = product(wall);
    return (asked) => answers(change(asked));
  };

let first: ReturnType<Engine> | undefined;

const longQuestion = (chance: Chance, around: number): WallQuestion => ({
  ...anyQuestion(chance, around),
  unit: 'working-day',
  rule: 'half-days',
  amount: chance.between(300, 330),
  pauses: [],
});

export const faults: readonly Fault[] = [
  {
    name: 'received on a public holiday, the day is taken for a working day',
    engine: (wall) => (asked) =>
      product(
        withDays(
          wall,
          [...wall.days].filter(([day]) => day !== isoOf(asked.start)),
        ),
      )(asked),
  },
  {
    name: 'a make-up Saturday is skipped',
    engine: seeing((wall) =>
      withDays(
        wall,
        [...wall.days].filter(([, day]) => day.kind !== 'working'),
      ),
    ),
  },
  {
    name: 'hours are added as HHmm: 08:50 + 0:55 is 9:05',
    engine: (wall) => {
      const answers = product(wall);
      return (asked) => {
        const carries = asked.unit === 'hour' && (asked.start % 60) + (Math.round(asked.amount * 60) % 60) >= 60;
        return answers(asked) - (carries ? 40 : 0);
      };
    },
  },
  {
    name: 'a walk of more than 360 days finds no date',
    engine: (wall) => {
      const answers = product(wall);
      return (asked) => (answers(asked) - asked.start > 360 * 1440 ? Number.NaN : answers(asked));
    },
    ask: longQuestion,
  },
  {
    name: 'a day is 8 hours, however long the unit works',
    engine: hearing((asked) =>
      asked.unit === 'working-day' && asked.rule === 'hours'
        ? { ...asked, unit: 'hour', amount: asked.amount * 8 }
        : asked,
    ),
  },
  {
    name: 'a day with one session silently gets the usual hours',
    engine: seeing((wall) => ({
      ...wall,
      weeks: wall.weeks.map((week) => ({
        ...week,
        hours: week.hours.map((sessions) =>
          sessions.length === 1
            ? ([
                [450, 720],
                [810, 1020],
              ] as const)
            : sessions,
        ),
      })),
    })),
  },
  {
    name: 'the calendar is kept in a static field shared by all units',
    engine: (wall) => {
      first ??= product(wall);
      return first;
    },
  },
  {
    name: 'a pause is measured from the last note in it, not from its beginning',
    engine: hearing((asked) => ({
      ...asked,
      pauses: asked.pauses.map(([from, to]) => [from + Math.floor((to - from) / 2), to] as const),
    })),
  },
  {
    name: 'the day of receipt is counted',
    engine: hearing((asked) =>
      asked.unit === 'working-day' && asked.amount >= 1 ? { ...asked, amount: asked.amount - 1 } : asked,
    ),
  },
  {
    name: 'the last day of a calendar limit stays on a rest day',
    engine: (wall) => {
      const answers = product({
        weeks: [
          {
            from: '2000-01-01',
            hours: Array.from(
              { length: 7 },
              () =>
                [
                  [450, 720],
                  [810, 1020],
                ] as const,
            ),
          },
        ],
        days: new Map(),
      });
      const honest = product(wall);
      return (asked) => (asked.unit === 'calendar-day' ? answers(asked) : honest(asked));
    },
  },
  {
    name: 'a half holiday takes the whole day',
    engine: seeing((wall) =>
      withDays(
        wall,
        [...wall.days].map(
          ([day, entry]) => [day, entry.kind === 'working' ? entry : { ...entry, half: undefined }] as const,
        ),
      ),
    ),
  },
  {
    name: 'trong ngày knows no 15:00',
    engine: hearing((asked) =>
      asked.unit === 'same-day' && asked.start % 1440 > 900
        ? { ...asked, start: asked.start - (asked.start % 1440) + 900 }
        : asked,
    ),
  },
  {
    name: 'of several pauses only the last counts',
    engine: hearing((asked) => ({ ...asked, pauses: asked.pauses.slice(-1) })),
  },
];
