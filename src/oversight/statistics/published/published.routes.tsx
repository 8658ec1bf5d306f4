import { Type } from 'typebox';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, page } from '#platform/http/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { madeUpOf } from '../made-up.store.ts';
import { figuresPath, latePath, listPath } from '../paths.ts';
import { publicWords } from '../public.text.ts';
import { publishedSheet } from './published.file.ts';
import { PublishedPage } from './published.page.tsx';
import { readWanted } from './published.rules.ts';
import { publishedWords } from './published.text.ts';
import { choicesOn, type Kind, publishedOn, sensitiveCounts } from './published.view.ts';

const part = Type.Optional(Type.String({ maxLength: 100 }));
const query = Type.Object({ noi: part, 'linh-vuc': part, sau: part });
/** Everybody, but not as fast as a machine can: a whole list is read for each. */
const open = { needs: 'public', query, perMinute: 20 } as const;

/** `/cong-khai/ho-so` and `/cong-khai/qua-han`: dossiers by code, for everybody. */
export const publishedRoutes: HouseRoute[] = [
  route({ method: 'GET', path: listPath(), needs: 'public', query, handle: (ask) => show(ask, 'received', ask.query) }),
  route({ method: 'GET', path: latePath(), needs: 'public', query, handle: (ask) => show(ask, 'late', ask.query) }),
  ...sheetRoutes({ ...open, path: listPath(), sheet: async (ask) => publishedSheet(ask, 'received') }),
  ...sheetRoutes({ ...open, path: latePath(), sheet: async (ask) => publishedSheet(ask, 'late') }),
];

async function show(ask: Visit, kind: Kind, asked: Parameters<typeof readWanted>[0]): Promise<Answer> {
  const { house, language, now } = ask;
  const wanted = readWanted(asked);
  const [list, choices, sensitive, madeUp] = await Promise.all([
    publishedOn(house.db, kind, { wanted, now }),
    choicesOn(house.db, dayOf(now)),
    sensitiveCounts(house.db, now),
    madeUpOf(house),
  ]);
  return page({
    title: publishedWords(language)[kind],
    place: 'public',
    trail: [{ text: publicWords(language).title, href: figuresPath() }],
    body: <PublishedPage {...{ kind, language, wanted, list, choices, sensitive, madeUp }} />,
  });
}
