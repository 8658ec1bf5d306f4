import type { JSX } from 'preact';
import { Due, type DueState } from '#design/index.ts';
import { distanceText, dueText } from '#foundations/calendar/index.ts';
import { type Calendar, distance, judge } from '#foundations/calendar/rules.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';

interface Dated {
  readonly due: Temporal.Instant;
  readonly judgedBy: 'date' | 'time';
  /** When the result was ready, if it is. */
  readonly readyAt: Temporal.Instant | null;
  /** The clock stands: the citizen's turn. */
  readonly waiting: boolean;
  /** It ended without a result. */
  readonly ended?: boolean;
  /** The citizen's last day is past. */
  readonly overdue?: boolean;
  /** The day named for a result that is made anew through the office's fault. */
  readonly anew?: Temporal.PlainDate | null;
}

const words = inBoth({
  early: { vi: 'trước hạn', en: 'early' },
  'on-time': { vi: 'đúng hạn', en: 'on time' },
  late: { vi: 'quá hạn', en: 'late' },
  overdue: { vi: 'quá hạn bổ sung, thời hạn vẫn tạm dừng', en: 'papers overdue, the clock still stands' },
  ended: { vi: 'đã kết thúc, không tính hạn', en: 'ended, no date to keep' },
  waiting: { vi: 'tạm dừng, chờ công dân', en: 'clock stands, waiting for the citizen' },
  anew: {
    vi: (day: string) => `kết quả sai đang làm lại, hẹn ${day}`,
    en: (day: string) => `a wrong result is made anew, promised for ${day}`,
  },
  was: { vi: (day: string) => `đã hẹn ${day}`, en: (day: string) => `it was promised for ${day}` },
  before: {
    vi: (day: string) => `hẹn trước khi tạm dừng: ${day}`,
    en: (day: string) => `promised before it stood: ${day}`,
  },
});

export interface DueSeen {
  readonly state: DueState;
  /** “còn 2 ngày làm việc”, “trước hạn” */
  readonly words: string;
  /** “chiều Thứ Năm 21/02/2019” */
  readonly day: string;
  /** Words and day in one; while the clock stands, the day is named as the one promised before, not one to wait for. */
  readonly whole: string;
}

/** How a due date stands now, in shape and words. */
export function dueSeen(dated: Dated, calendar: Calendar, now: Temporal.Instant, language: Language): DueSeen {
  const said = words(language);
  const standing = standingOf(dated, { calendar, now, language });
  const day = dueText({ due: dated.due, judgedBy: dated.judgedBy }, language);
  const since = `${standing.words}${aboutDay(dated, day, language)}`;
  const anew = !dated.readyAt && !dated.ended && dated.anew ? `; ${said.anew(formatDay(dated.anew))}` : '';
  const whole = `${since}${anew}`;
  return { ...standing, day, whole };
}

/** A day that nobody waits for any more is named as the one before. */
function aboutDay(dated: Dated, day: string, language: Language): string {
  const said = words(language);
  if (isStill(dated)) return `; ${said.before(day)}`;
  return dated.ended && !dated.readyAt ? `; ${said.was(day)}` : `, ${day}`;
}

const isStill = ({ readyAt, ended, waiting }: Dated): boolean => !readyAt && !ended && waiting;

interface Seeing {
  readonly calendar: Calendar;
  readonly now: Temporal.Instant;
  readonly language: Language;
}

function standingOf(dated: Dated, { calendar, now, language }: Seeing): Pick<DueSeen, 'state' | 'words'> {
  const said = words(language);
  if (dated.readyAt) {
    const standing = judge(dated.readyAt, dated.due, dated.judgedBy);
    return { state: standing === 'late' ? 'late' : 'ok', words: said[standing] };
  }
  if (dated.ended) return { state: 'rest', words: said.ended };
  if (dated.waiting && dated.overdue) return { state: 'late', words: said.overdue };
  if (dated.waiting) return { state: 'rest', words: said.waiting };
  const far = distance(calendar, now, dated.due, dated.judgedBy);
  return { state: far.state, words: distanceText(far, language) };
}

/** The due date as it is shown in lists and heads: shape, distance, date. */
export const DueMark = ({ seen }: { readonly seen: DueSeen }): JSX.Element => (
  <Due state={seen.state}>{seen.whole}</Due>
);
