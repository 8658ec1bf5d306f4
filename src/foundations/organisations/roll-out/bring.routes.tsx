import type { Importing, Line, Typed } from '#foundations/importing/index.ts';
import { importRoutes } from '#foundations/importing/panels.tsx';
import { unitsWhere } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { HouseRoute, Visit } from '#platform/house/index.ts';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay, parseDay } from '#platform/time/index.ts';
import { administrationPath, paths } from '../paths.ts';
import { allUnits } from '../register.ts';
import type { Unit } from '../unit.rules.ts';
import { unitWords } from '../unit.text.ts';
import {
  judgeRollOuts,
  type Spoken,
  type Stands,
  type TrackedField,
  trackedFields,
  typedState,
} from './bring.rules.ts';
import { mayTrack, setRollOut } from './roll-out.act.ts';
import type { RollOutReason } from './roll-out.rules.ts';
import { historyOf, latestRollOuts, type RollOutRow } from './roll-out.store.ts';
import { figuresWords, rollOutReasonText, rollOutWords, stateWords } from './roll-out.text.ts';

/** The tracker brought as a file, `/quan-tri/trien-khai/nhap`. */
export const bringRollOutRoutes: HouseRoute[] = importRoutes<unknown, RollOutReason>({
  path: paths.rollOuts(),
  needs: 'unit.roll-out',
  open: async (ask) => (unitsWhere(ask.actor, 'unit.roll-out').length > 0 ? into(ask) : undefined),
});

async function into(ask: Visit): Promise<Importing<RollOutReason>> {
  const { language } = ask;
  const said = rollOutWords(language);
  const communes = (await allUnits(ask.house.db)).filter(({ kind }) => kind === 'commune');
  return {
    title: said.bring,
    place: 'rollOuts',
    trail: [
      { text: unitWords(language).administration, href: administrationPath() },
      { text: said.title, href: paths.rollOuts() },
    ],
    columns: columnsIn(language),
    undo: said.bringUndo,
    named: ({ commune = '' }) => commune,
    judge: (lines) => judge(ask, communes, lines),
    write: (deed, lines) => write(deed, communes, lines),
    says: rollOutReasonText,
  };
}

const languages = ['vi', 'en'] as const;
const headIn = (field: TrackedField, language: Language): string => rollOutWords(language)[field];

/** The heads of the file of the tracker, in the language of the page first. */
function columnsIn(language: Language): Importing['columns'] {
  const heads = (said: (language: Language) => string): string[] => [said(language), ...languages.map(said)];
  return [
    { key: 'commune', heads: heads((one) => rollOutWords(one).commune), required: true },
    ...trackedFields.map((key) => ({ key, heads: heads((one) => headIn(key, one)), required: true })),
  ];
}

const spoken: Spoken = {
  states: (key) => languages.map((one) => stateWords(one)[key]),
  figures: (key) => languages.map((one) => figuresWords(one)[key]),
};

const communeOf = (communes: readonly Unit[], { commune = '' }: Typed): Unit | undefined =>
  communes.find(({ name, shortName, key, code }) => [name, shortName, key, code].some((one) => one === commune));

async function judge(
  { house: { db }, actor, now, language }: Visit,
  communes: readonly Unit[],
  lines: readonly Typed[],
) {
  const said = rollOutWords(language);
  const rows = new Map((await latestRollOuts(db)).map((row) => [row.unit_id, row]));
  const allowed = new Set<string>();
  for (const { id } of communes) if (await mayTrack(db, actor, id)) allowed.add(id);
  const says = (reason: RollOutReason): string => rollOutReasonText(reason, language);
  return judgeRollOuts(lines, {
    stands(line) {
      const unit = communeOf(communes, line);
      const row = unit && rows.get(unit.id);
      if (!unit || !row) return [said.noCommune(line.commune ?? '')];
      return allowed.has(unit.id) ? standsAs(row, language) : [says({ reason: 'not-allowed' })];
    },
    ...{ says, spoken, today: dayOf(now), readDay: parseDay, twice: said.twice },
    heads: { state: said.state, since: said.since, figures: said.figures, note: said.note },
  });
}

/** How a commune stands, as the file of the tracker writes it. */
const standsAs = (row: RollOutRow, language: Language): Stands => ({
  unitId: row.unit_id,
  position: row.position,
  last: row,
  written: {
    state: stateWords(language)[row.state],
    since: row.since ? formatDay(row.since) : '',
    figures: row.figures ? figuresWords(language)[row.figures] : '',
    note: row.note ?? '',
  },
});

/** Every commune by the act of the form. */
async function write(
  deed: Deed,
  communes: readonly Unit[],
  lines: readonly Line[],
): Promise<Result<number, RollOutReason>> {
  for (const { typed, seen } of lines) {
    const unitId = communeOf(communes, typed)?.id ?? '';
    const last = unitId ? (await historyOf(deed.tx, unitId))[0] : undefined;
    if (!last) return refuse<RollOutReason>({ reason: 'not-found' });
    if (String(last.position) !== seen) return refuse<RollOutReason>({ reason: 'changed-meanwhile' });
    const asked = { ...typedState(typed, spoken), unitId, from: parseDay(typed.since ?? '') };
    const done = await setRollOut(deed, asked);
    if (!done.ok) return done;
  }
  return accept(lines.length);
}
