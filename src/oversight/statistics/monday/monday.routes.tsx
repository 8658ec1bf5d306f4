import { Type } from 'typebox';
import { listPaperRoutes } from '#casework/documents/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { page } from '#platform/http/index.ts';
import { dayOf, parseDay } from '#platform/time/index.ts';
import { lateSheet, weekSheet } from './monday.file.ts';
import { MondayPage, type MondayProps } from './monday.page.tsx';
import { mondayPaper } from './monday.paper.ts';
import { weekOf, weekToTell } from './monday.rules.ts';
import { mondayWords } from './monday.text.ts';
import { inFile, type MondayReport, mondayReport, onPaper } from './monday.view.ts';
import { mondayPaths } from './paths.ts';

const needs = 'dossier.read';
const query = Type.Object({
  /** A day of the week, `2019-02-11` or `11/02/2019`. */
  tuan: Type.Optional(Type.String({ maxLength: 20 })),
  /** `in`: for paper. */
  xem: Type.Optional(Type.Literal('in')),
});

type Asked = Visit<unknown, { readonly tuan?: string }>;

const reportFor = ({ house, actor, now, query: asked }: Asked, size?: number | null): Promise<MondayReport> => {
  const week = weekToTell(parseDay(asked.tuan ?? ''), dayOf(now));
  return mondayReport(house.db, { actor, now, week, ...(size === undefined ? {} : { size }) });
};

/** `/can-bo/giao-ban`: the week for the leader's Monday meeting. */
export const mondayRoutes = (ways: Pick<MondayProps, 'dossier' | 'shelf'>): HouseRoute[] => [
  route({
    method: 'GET',
    path: mondayPaths.report(),
    needs,
    query,
    async handle(ask) {
      const { language, now } = ask;
      const report = await reportFor(ask);
      const mayGoOn = Temporal.PlainDate.compare(report.week.monday, weekOf(dayOf(now)).monday) < 0;
      return page({
        title: mondayWords(language).title,
        place: 'monday',
        body: <MondayPage {...{ language, report, mayGoOn, ...ways }} forPaper={ask.query.xem === 'in'} />,
      });
    },
  }),
  ...listPaperRoutes({
    ...{ path: mondayPaths.paper(), needs, query },
    open: async (ask) => mondayPaper(ask, await reportFor(ask, onPaper)),
  }),
  ...sheetRoutes({
    path: mondayPaths.report(),
    needs,
    query,
    sheet: async (ask) => weekSheet(ask, await reportFor(ask)),
  }),
  ...sheetRoutes({
    path: mondayPaths.late(),
    needs,
    query,
    sheet: async (ask) => lateSheet(ask, await reportFor(ask, inFile)),
  }),
];
