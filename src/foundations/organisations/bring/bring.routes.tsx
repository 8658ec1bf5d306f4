import type { Importing } from '#foundations/importing/index.ts';
import { importRoutes } from '#foundations/importing/panels.tsx';
import { unitsWhere } from '#platform/actor/index.ts';
import type { HouseRoute, Visit } from '#platform/house/index.ts';
import type { Language } from '#platform/text/index.ts';
import type { UnitWork } from '../edit/end.act.ts';
import { unitFields } from '../list/written.ts';
import { administrationPath, paths } from '../paths.ts';
import { unitWords } from '../unit.text.ts';
import { bringUnits } from './bring.act.ts';
import { saidFields } from './bring.rules.ts';
import { type BringReason, bringReasonText, bringWords } from './bring.text.ts';
import { groundFor, judgeUnits } from './bring.view.ts';

const needs = 'unit.edit';

/** Units brought as a file, `/quan-tri/don-vi/nhap`. */
export const bringUnitRoutes = (work: UnitWork): HouseRoute[] =>
  importRoutes<unknown, BringReason>({
    path: paths.units(),
    needs,
    open: async (ask) => (unitsWhere(ask.actor, needs).length > 0 ? into(ask, work) : undefined),
  });

function into(ask: Visit, work: UnitWork): Importing<BringReason> {
  const { language } = ask;
  const said = bringWords(language);
  return {
    title: said.title,
    place: 'units',
    trail: [
      { text: unitWords(language).administration, href: administrationPath() },
      { text: unitWords(language).title, href: paths.units() },
    ],
    columns: columnsIn(language),
    undo: said.undo,
    named: ({ name = '', key = '' }) => name || key,
    judge: async (lines) => judgeUnits({ ...ask, work }, await groundFor(ask), lines),
    write: async (deed, lines) => bringUnits(deed, lines, { ground: await groundFor(ask), work }),
    says: bringReasonText,
  };
}

/** The heads of the file, in the language of the page first. Without the last column a unit renamed would be a new one. */
function columnsIn(language: Language): Importing['columns'] {
  const heads = (said: (language: Language) => string): string[] => [language, 'vi' as const, 'en' as const].map(said);
  const required = new Set<string>(['name', 'shortName', 'kind', 'parent', 'code', 'key']);
  return [
    ...unitFields.map((key) => ({
      ...{ key, required: required.has(key) },
      heads: heads((one) => unitWords(one)[key]),
    })),
    ...saidFields.map((key) => ({ key, heads: heads((one) => bringWords(one)[key]) })),
  ];
}
