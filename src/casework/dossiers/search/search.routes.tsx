import { Type } from 'typebox';
import { calendarOf } from '#foundations/calendar/index.ts';
import { unitsWhere } from '#platform/actor/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { type Answer, page, redirect } from '#platform/http/index.ts';
import { unveil, veil } from '#platform/secrets/index.ts';
import { isWaiting } from '../dossier/dossier.store.ts';
import { pausedSince } from '../dossier/pause.store.ts';
import { scannedCode } from '../hand-over/scan.rules.ts';
import { paths } from '../paths.ts';
import { dueSeen } from '../view/due.part.tsx';
import { shortDue } from '../worklist/worklist.text.ts';
import type { FoundAnyhow } from './found.store.ts';
import { SearchPage, type SearchSeen } from './search.page.tsx';
import { type Search, searchDossiers } from './search.store.ts';
import { searchWords } from './search.text.ts';

/** Names and numbers are asked for with POST, so that they stand in no address, no log and no history. */
export const searchRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: paths.search(),
    needs: 'dossier.read',
    query: Type.Object({ hoi: Type.Optional(Type.String({ maxLength: 1000 })) }),
    async handle(ask) {
      const typed = ask.query.hoi ? await unveil(ask.house.db, purpose, ask.query.hoi) : undefined;
      return typed === undefined ? show(ask, '', undefined) : show(ask, typed, await seen(ask, await find(ask, typed)));
    },
  }),
  route({
    method: 'POST',
    path: paths.search(),
    needs: 'dossier.read',
    onlyAsks: true,
    body: Type.Object({ q: Type.Optional(Type.String({ maxLength: 200 })) }),
    async handle(ask) {
      const typed = scannedCode(ask.body.q ?? '');
      const search = await find(ask, typed);
      const [only] = search.found;
      if (only && search.found.length === 1 && only.code === typed.replace(/\s/g, '').toUpperCase())
        return redirect(paths.dossier(only.code));
      return show(ask, typed, await seen(ask, search), paths.searched(await veil(ask.house.db, purpose, typed)));
    },
  }),
];

/** What is asked again when the browser comes back to what was found stands in the address under a veil. */
const purpose = 'search';

const find = (ask: Visit, typed: string): Promise<Search> =>
  searchDossiers(ask.house.db, typed, { unitIds: [...new Set(unitsWhere(ask.actor, 'dossier.read'))] });

async function seen({ house: { db }, now, language }: Visit, { found, onlyNewest, by }: Search): Promise<SearchSeen> {
  const paused = await pausedSince(
    db,
    found.flatMap(({ state, code }) => (isWaiting(state) ? [code] : [])),
  );
  const asSeen = async (one: FoundAnyhow) => {
    const dated = { due: one.promised_due, judgedBy: one.judged_by };
    const stands = { readyAt: one.ready_at, waiting: paused.has(one.code), ended: one.ended_at !== null };
    const calendar = await calendarOf(db, one.authority_id);
    return {
      ...one,
      due: dueSeen({ ...dated, ...stands }, calendar, now, language),
      dueShort: shortDue(dated, now, language),
    };
  };
  return { onlyNewest, by, found: await Promise.all(found.map(asSeen)) };
}

const shortest = 2;

function show(ask: Visit, typed: string, search: SearchSeen | undefined, again?: string): Answer {
  const { language } = ask;
  const tooShort = search !== undefined && typed.replace(/\s/g, '').length < shortest;
  return page({
    title: searchWords(language).title,
    place: 'search',
    status: tooShort ? 422 : 200,
    again,
    body: <SearchPage language={language} typed={typed} search={search} tooShort={tooShort} />,
  });
}
