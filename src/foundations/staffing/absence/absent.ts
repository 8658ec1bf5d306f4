import { kept } from '#platform/cache/index.ts';
import type { Db } from '#platform/db/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { absenceWords } from '../people/people.text.ts';
import { type Absence, absencesOn } from './absence.store.ts';

/** Who is away on a day, by account: asked before work is given or a signature recorded. */
export const absentOn = (db: Db, day: Temporal.PlainDate): Promise<ReadonlyMap<string, Absence>> =>
  kept(
    db,
    `staffing.absent:${day}`,
    async () => new Map((await absencesOn(db, day)).map((one) => [one.account_id, one])),
  );

const words = inBoth({
  until: {
    vi: (why: string, last: string) => `${why} đến hết ${last}`,
    en: (why: string, last: string) => `${why} until ${last}`,
  },
  substitute: { vi: (who: string) => `, thay: ${who}`, en: (who: string) => `, stands in: ${who}` },
});

/** `công tác đến hết 22/02/2019, thay: Lường Văn Thưởng` */
export function absenceText({ reason, last_day, substitute_name }: Absence, language: Language): string {
  const said = words(language);
  const why = absenceWords(language)[reason].toLocaleLowerCase(language);
  return said.until(why, formatDay(last_day)) + (substitute_name ? said.substitute(substitute_name) : '');
}
