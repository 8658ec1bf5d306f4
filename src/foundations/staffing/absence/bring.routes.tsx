import type { Importing, Judged, Line, Typed } from '#foundations/importing/index.ts';
import { importRoutes } from '#foundations/importing/panels.tsx';
import { unitsKeptAt } from '#foundations/organisations/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { HouseRoute, Visit } from '#platform/house/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { absenceWords } from '../people/people.text.ts';
import { personTrail } from '../people/trail.ts';
import { goAway } from './absence.act.ts';
import { type AbsenceReason, absenceReasons } from './absence.rules.ts';
import { awayReasonText } from './absence.text.ts';
import { type AwayGround, type ReadLine, readLines, whyNotBrought } from './bring.rules.ts';
import { type ChangeReason, changeAway, stoodAs } from './change.act.ts';
import { colleaguesNamed, standingOf } from './list.store.ts';
import { absencesWords } from './list.text.ts';

const needs = 'person.appoint';

/** Absences brought as a file, `/quan-tri/vang-mat/nhap`. */
export const bringAbsencesRoutes: HouseRoute[] = importRoutes<unknown, ChangeReason>({
  path: paths.absences(),
  needs,
  open: async (ask) => (unitsWhere(ask.actor, needs).length > 0 ? into(ask) : undefined),
});

function into(ask: Visit): Importing<ChangeReason> {
  const { language } = ask;
  const said = absencesWords(language);
  return {
    title: said.bring,
    place: 'absences',
    trail: [...personTrail(language), { text: said.title, href: paths.absences() }],
    columns: columnsIn(language),
    undo: said.undo,
    named: ({ name = '', login = '', from = '' }) => `${name || login}, ${from}`,
    judge: async (lines) => judge(language, await groundFor(ask, lines), lines),
    write: (deed, lines) => write(deed, ask, lines),
    says: awayReasonText,
  };
}

const read = ['login', 'reason', 'from', 'last', 'substituteLogin'] as const;

/** The heads of the file, in the language of the page first; who stands in would be emptied by a column that is missing. */
function columnsIn(language: Language): Importing['columns'] {
  const heads = (key: (typeof read)[number] | 'name'): string[] =>
    [language, 'vi' as const, 'en' as const].map((one) => absencesWords(one)[key]);
  return [...read.map((key) => ({ key, required: true, heads: heads(key) })), { key: 'name', heads: heads('name') }];
}

async function groundFor({ house: { db }, actor, now }: Visit, lines: readonly Typed[]): Promise<AwayGround> {
  const kept = await unitsKeptAt(db, unitsWhere(actor, needs));
  const logins = [...new Set(lines.flatMap(({ login = '', substituteLogin = '' }) => [login, substituteLogin]))];
  const named = await colleaguesNamed(db, { logins, unitIds: kept.map(({ id }) => id) });
  return {
    today: dayOf(now),
    people: new Map(named.filter((one) => one.kept).map(({ login, id }) => [login, id])),
    colleagues: new Map(named.map(({ login, id }) => [login, id])),
    standing: await standingOf(
      db,
      named.map(({ id }) => id),
    ),
    reasonOf,
  };
}

const reasonOf = (said: string): string =>
  absenceReasons.find((key: AbsenceReason) =>
    [key, absenceWords('vi')[key], absenceWords('en')[key]].some(
      (word) => word.toLocaleLowerCase('vi') === said.normalize('NFC').toLocaleLowerCase('vi'),
    ),
  ) ?? '';

function judge(language: Language, ground: AwayGround, lines: readonly Typed[]): Judged[] {
  const said = absencesWords(language);
  const all = readLines(lines, ground);
  return all.map((line, n): Judged => {
    if (!line.personId) return { state: 'refused', why: [said.noPerson(lines[n]?.login ?? '')] };
    if (line.same) return { state: 'same' };
    const why = whyNotBrought(all, n, ground).map((one) => awayReasonText(one, language));
    if (why.length > 0) return { state: 'refused', why };
    return line.stands
      ? {
          state: 'changed',
          seen: stoodAs(line.stands),
          changes: changesOf(line, lines[n] ?? {}, { language, ground }),
        }
      : { state: 'new', seen: '' };
  });
}

/** What an absence would say otherwise; whoever stood in is told by their account, as the file names them. */
function changesOf(
  { stands, asked }: ReadLine,
  typed: Typed,
  { language, ground }: { readonly language: Language; readonly ground: AwayGround },
) {
  const said = absencesWords(language);
  const words: Readonly<Record<string, string>> = absenceWords(language);
  const loginOf = (id: string | null): string => [...ground.colleagues].find(([, one]) => one === id)?.[0] ?? '';
  if (!stands || !asked.last) return [];
  return [
    { head: said.reason, before: words[stands.reason] ?? '', after: words[asked.reason] ?? '' },
    { head: said.last, before: formatDay(stands.last_day), after: formatDay(asked.last) },
    {
      head: said.substituteLogin,
      before: loginOf(stands.substitute_id) || (stands.substitute_id ? '…' : ''),
      after: typed.substituteLogin ?? '',
    },
  ].filter(({ before, after }) => before !== after);
}

/** Every absence by the acts of the screen, all of them or none; what ends earlier makes room for what begins. */
async function write(deed: Deed, ask: Visit, lines: readonly Line[]): Promise<Result<number, ChangeReason>> {
  const typed = lines.map((line) => line.typed);
  const all = readLines(typed, await groundFor(ask, typed)).map((line, n) => ({ ...line, seen: lines[n]?.seen ?? '' }));
  for (const { personId, stands, asked, seen } of all.toSorted(
    (one, other) => Number(!one.stands) - Number(!other.stands),
  )) {
    if (!personId) return refuse<ChangeReason>({ reason: 'not-found' });
    if (!stands && seen !== '') return refuse<ChangeReason>({ reason: 'away-changed-meanwhile' });
    const done = stands
      ? await changeAway(deed, { absenceId: stands.id, asked, seen })
      : await goAway(deed, personId, asked);
    if (!done.ok) return done;
  }
  return accept(lines.length);
}
