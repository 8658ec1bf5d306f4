import type { Importing, Judged, Line, Typed } from '#foundations/importing/index.ts';
import { importRoutes } from '#foundations/importing/panels.tsx';
import { unitsById, unitsKeptAt } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { HouseRoute, Visit } from '#platform/house/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { personTrail } from '../people/trail.ts';
import { dayField, readWeek } from './bring.rules.ts';
import { type HoursReason, setSigningHours } from './hours.act.ts';
import { toldTimes, weekdays, writtenTimes } from './hours.rules.ts';
import { type SigningPost, signingPosts } from './hours.store.ts';
import { hoursReasonText, hoursWords } from './hours.text.ts';

const needs = 'person.appoint';

/** Signing hours brought as a file, `/quan-tri/gio-ky/nhap`. */
export const bringHoursRoutes: HouseRoute[] = importRoutes<unknown, HoursReason>({
  path: paths.signingHours(),
  needs,
  open: async (ask) => (unitsWhere(ask.actor, needs).length > 0 ? into(ask) : undefined),
});

function into(ask: Visit): Importing<HoursReason> {
  const { language } = ask;
  const said = hoursWords(language);
  return {
    title: said.bring,
    place: 'people',
    trail: [...personTrail(language), { text: said.title, href: paths.signingHours() }],
    columns: columnsIn(language),
    undo: said.undo,
    named: ({ unit = '', post = '' }) => `${unit}: ${post}`,
    judge: async (lines) => judge(language, await postsFor(ask), lines),
    write: async (deed, lines) => write(deed, await postsFor(ask), lines),
    says: hoursReasonText,
  };
}

/** The heads of the file, in the language of the page first; a day that is missing would empty its hours. */
function columnsIn(language: Language): Importing['columns'] {
  const heads = (said: (language: Language) => string): string[] => [language, 'vi' as const, 'en' as const].map(said);
  return [...(['unit', 'post'] as const), ...weekdays.map(dayField)].map((key) => ({
    ...{ key, required: true },
    heads: heads((one) => hoursWords(one)[key]),
  }));
}

type Found = (line: Typed) => SigningPost | undefined;

/** The signing post a line names, among those looked after. */
async function postsFor({ house: { db }, actor }: Visit): Promise<Found> {
  const kept = await unitsKeptAt(db, unitsWhere(actor, needs));
  const ids = kept.map(({ id }) => id);
  const [posts, units] = await Promise.all([signingPosts(db, ids), unitsById(db)]);
  return ({ unit, post }) => posts.find((one) => one.title === post && units.get(one.unit_id)?.name === unit);
}

function judge(language: Language, found: Found, lines: readonly Typed[]): Judged[] {
  const said = hoursWords(language);
  const met = new Set<string>();
  return lines.map((line): Judged => {
    const post = found(line);
    if (!post) return { state: 'refused', why: [said.noPost(line.post ?? '', line.unit ?? '')] };
    if (met.has(post.id)) return { state: 'refused', why: [said.twice] };
    met.add(post.id);
    const { reasons, changed, times } = readWeek(line, post.times);
    if (reasons.length > 0) return { state: 'refused', why: reasons.map((one) => hoursReasonText(one, language)) };
    if (changed.length === 0) return { state: 'same' };
    const changes = changed.map((day) => ({
      head: said[dayField(day)],
      before: writtenTimes(post.times, day),
      after: writtenTimes(times, day),
    }));
    return { state: 'changed', seen: toldTimes(post.times).join(' '), changes };
  });
}

/** Every post by the act, all of them or none. */
async function write(deed: Deed, found: Found, lines: readonly Line[]): Promise<Result<number, HoursReason>> {
  for (const { typed, seen } of lines) {
    const post = found(typed);
    if (!post) return refuse<HoursReason>({ reason: 'not-found' });
    const { times, reasons } = readWeek(typed, post.times);
    if (reasons.length > 0) return refuse<HoursReason>({ reason: 'changed-meanwhile' });
    const done = await setSigningHours(deed, { postId: post.id, times, seen });
    if (!done.ok) return done;
  }
  return accept(lines.length);
}
