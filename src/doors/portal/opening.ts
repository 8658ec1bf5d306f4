import { counterHours } from '#foundations/calendar/index.ts';
import type { Session } from '#foundations/calendar/rules.ts';
import type { Db } from '#platform/db/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatClock, formatDay, localOf } from '#platform/time/index.ts';
import { homeWords } from './home.text.ts';

export interface Opening {
  readonly open: boolean;
  readonly text: string;
}

/** Whether a counter is open now and until when; closed: when it opens again, looked for a month ahead. */
export async function openingOf(db: Db, unitId: string, now: Temporal.Instant, language: Language): Promise<Opening> {
  const local = localOf(now);
  const minute = local.hour * 60 + local.minute;
  const say = homeWords(language);
  const today = await counterHours(db, unitId, local.toPlainDate());
  const session = today.find(({ opens, closes }) => opens <= minute && minute < closes);
  if (session) return { open: true, text: say.openUntil(partOf(session), clock(session.closes)) };
  const later = today.find(({ opens }) => minute < opens);
  if (later) return { open: false, text: say.opensToday(clock(later.opens)) };
  const next = await nextDay(db, unitId, local.toPlainDate());
  return { open: false, text: next ? say.opensOn(clock(next.opens), next.weekday, next.day) : say.closed };
}

const partOf = ({ opens }: Session): 'morning' | 'afternoon' => (opens < 720 ? 'morning' : 'afternoon');

const clock = (minute: number): string => formatClock({ hour: Math.floor(minute / 60), minute: minute % 60 });

async function nextDay(db: Db, unitId: string, today: Temporal.PlainDate) {
  for (let ahead = 1; ahead <= 31; ahead++) {
    const day = today.add({ days: ahead });
    const [first] = await counterHours(db, unitId, day);
    if (first) return { opens: first.opens, weekday: day.dayOfWeek, day: formatDay(day) };
  }
  return undefined;
}
