import { Type } from 'typebox';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Db } from '#platform/db/index.ts';
import { type HouseRoute, route, sheetRoutes, type Visit } from '#platform/house/index.ts';
import { type Answer, missing, page } from '#platform/http/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { countersOf } from '../counters.ts';
import { paths } from '../paths.ts';
import { daysOf, lastQuarters, quarterKey, quarterOf, readQuarter } from '../usage/usage.rules.ts';
import { ExemptedPage } from './exempted.page.tsx';
import { type Exempted, groundsOf, narrowed } from './exempted.rules.ts';
import { exemptedWords } from './exempted.text.ts';
import { sheetColumns, sheetRows } from './exempted.view.ts';

const query = Type.Object({
  quay: Type.Optional(Type.String({ maxLength: 80 })),
  /** `2019-1`: a quarter. */
  ky: Type.Optional(Type.String({ maxLength: 10 })),
  loai: Type.Optional(Type.String({ maxLength: 10 })),
  /** A ground, by its place among those of the quarter: what was written beside a person is no address. */
  dien: Type.Optional(Type.String({ maxLength: 4 })),
  /** `in`: the view for paper. */
  xem: Type.Optional(Type.Literal('in')),
});
const needs = 'dossier.cash';
type Asked = Visit<unknown, { quay?: string; ky?: string; loai?: string; dien?: string; xem?: 'in' }>;

/** What a counter waived between two instants, the first first; told by those who come later, and of whom this one does not know. */
export type ExemptedAt = (
  db: Db,
  counter: Unit,
  between: { readonly from: Temporal.Instant; readonly until: Temporal.Instant },
) => Promise<readonly Exempted[]>;

/** `/can-bo/mien-phi`: what was waived at a counter in a quarter, on screen, on paper and as a file. */
export const exemptedRoutes = (exemptedAt: ExemptedAt): HouseRoute[] => [
  route({ method: 'GET', path: paths.exempted(), needs, query, handle: (ask) => show(ask, exemptedAt) }),
  ...sheetRoutes({
    ...{ path: paths.exempted(), needs, query },
    async sheet(ask) {
      const opened = await openList(ask, exemptedAt);
      if (!opened) return undefined;
      const { counter, quarter, lines } = opened;
      return {
        name: exemptedWords(ask.language).title,
        columns: sheetColumns(ask.language),
        rows: sheetRows(lines, ask.language),
        file: `mien-phi-${counter.key}-${quarterKey(quarter)}`,
        about: { kind: 'exempted-list', id: counter.id },
      };
    },
  }),
];

/** The counter and quarter an address means: without them, the first of one's own, and this quarter. */
async function openList(ask: Asked, exemptedAt: ExemptedAt) {
  const counters = await countersOf(ask);
  const { quay, ky, loai = '', dien = '' } = ask.query;
  const counter = quay ? counters.find(({ key }) => key === quay) : counters[0];
  const quarter = ky ? readQuarter(ky) : quarterOf(dayOf(ask.now));
  if (!counter || !quarter) return undefined;
  const [from, until] = daysOf(quarter).map((day) => instantOf(day.toPlainDateTime())) as [
    Temporal.Instant,
    Temporal.Instant,
  ];
  const all = await exemptedAt(ask.house.db, counter, { from, until });
  const grounds = groundsOf(all);
  const ground = dien === '' ? '' : (grounds[Number(dien) - 1] ?? '');
  return { counters, counter, quarter, kind: loai, grounds, ground, lines: narrowed(all, { kind: loai, ground }) };
}

async function show(ask: Asked, exemptedAt: ExemptedAt): Promise<Answer> {
  const opened = await openList(ask, exemptedAt);
  if (!opened) return missing;
  const { language, now, actor, query: asked } = ask;
  const purpose = asked.xem ? 'print' : 'look';
  await noteReading(ask.house.db, {
    ...{ actor, subjectKind: 'exempted-list', subjectId: opened.counter.id, purpose, at: now },
  });
  return page({
    title: exemptedWords(language).title,
    place: 'cash',
    body: (
      <ExemptedPage {...opened} language={language} quarters={lastQuarters(dayOf(now))} forPaper={asked.xem === 'in'} />
    ),
  });
}
