import { certificationLeftAt, openListsAt } from '#casework/certification/index.ts';
import { paths as certificationPaths } from '#casework/certification/web.tsx';
import {
  countHanging,
  countParkedOf,
  countPart,
  countWaiting,
  hangingLines,
  mixedLists,
  moveUnitPart,
  moveUnitWork,
  partLines,
  useOfVersion,
} from '#casework/dossiers/index.ts';
import { paths as dossierPaths } from '#casework/dossiers/web.tsx';
import { moneyLeftAt, moneyPaths } from '#casework/payments/index.ts';
import {
  catalogueOn,
  separatedProcedures,
  separateProcedures,
  settledBy,
  takeSeparationBack,
} from '#casework/procedures/index.ts';
import { whoMay } from '#foundations/access/index.ts';
import { type Part, type PartWork, type Unit, type UnitWork, unitById } from '#foundations/organisations/index.ts';
import type { EditSlots } from '#foundations/organisations/web.tsx';
import {
  countAuthoritiesAt,
  endAuthoritiesAt,
  heldPostsAt,
  paths as staffingPaths,
} from '#foundations/staffing/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Visit } from '#platform/house/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { unitHoldings } from './unit-holdings.ts';
import { unitWorkWords } from './unit-work.text.ts';

/** Of the dossiers that hang on a unit this many are named; the rest are counted. */
const mostNamed = 50;

/** What a unit's own people must close before it ends: nobody counts another's cash or signs another's certificates. */
async function leftAt(db: Db, unitId: string) {
  const [money, lane, { reserved }] = await Promise.all([
    moneyLeftAt(db, unitId),
    certificationLeftAt(db, unitId),
    countWaiting(db, unitId),
  ]);
  return { receiptBooks: money.books, cash: money.cash, lines: lane.lines, laneBooks: lane.books, reserved };
}

/** Procedures that a unit settles may be given to another while it stays. */
const part: PartWork = {
  of: async (db, unit, day) =>
    (await settledBy(db, unit, day)).map(({ procedureId, key, name, fieldKey, field }) => ({
      ...{ id: procedureId, key, name, group: { key: fieldKey, name: field } },
    })),
  async mixedLists(db, unitId, of) {
    const procedureIds = 'changeId' in of ? await separatedProcedures(db, of.changeId) : idsOf(of);
    return (await mixedLists(db, { unitId, procedureIds })).map(listName);
  },
  mayDo: async (db, unitId) => (await whoMay(db, 'dossier.process', unitId)).length > 0,
  give: (deed, { changeId, unit, to, parts, on, decision }) =>
    separateProcedures(deed, {
      ...{ change: changeId, from: unit, to, on, decision, procedureIds: idsOf(parts) },
    }),
  takeBack: (deed, change) => takeSeparationBack(deed, { change, why: 'Hủy việc tách đơn vị' }, useOfVersion),
  async move(doing, { from, to, changeId }) {
    const procedureIds = await separatedProcedures(doing.tx, changeId);
    return moveUnitPart(doing, { from, to, procedureIds, rules: await rulesOf(doing, from, procedureIds) });
  },
};

/** Rules of these procedures, and of fields of which the unit is named for nothing else. */
async function rulesOf({ tx, now }: Parameters<PartWork['move']>[0], from: string, procedureIds: readonly string[]) {
  const [catalogue, unit] = [await catalogueOn(tx, dayOf(now)), await unitById(tx, from)];
  const given = catalogue.filter(({ procedureId }) => procedureIds.includes(procedureId));
  const others = catalogue.filter(
    ({ procedureId, settles }) => settles === unit?.key && !procedureIds.includes(procedureId),
  );
  const left = new Set(others.map(({ fieldKey }) => fieldKey));
  return {
    procedures: given.map(({ key }) => key),
    fields: [...new Set(given.map(({ fieldKey }) => fieldKey))].filter((field) => !left.has(field)),
  };
}

/** A list by its number and day: `12 (19/02/2019)`. */
const listName = ({ number, made_at }: { readonly number: number; readonly made_at: Temporal.Instant }): string =>
  `${number} (${formatDay(dayOf(made_at))})`;

const idsOf = (parts: readonly Part[]): string[] => parts.map(({ id }) => id);

const work: UnitWork = {
  part,
  holdings: unitHoldings,
  open: async (db, unitId) => (await countHanging(db, unitId)).dossiers,
  move: moveUnitWork,
  lapse: endAuthoritiesAt,
  openLists: async (db, unitId) => (await openListsAt(db, unitId)).map(listName),
  mustClose: async (db, unitId) => Object.values(await leftAt(db, unitId)).reduce((sum, n) => sum + n, 0),
};

/** What becomes of what hangs on a unit that ends, each where it is seen. */
async function usesOf({ house: { db }, language, now }: Visit, unit: Unit) {
  const today = dayOf(now);
  const said = unitWorkWords(language);
  const [held, waiting, left, staffed, authorities] = await Promise.all([
    countHanging(db, unit.id),
    countWaiting(db, unit.id),
    leftAt(db, unit.id),
    heldPostsAt(db, unit.id),
    countAuthoritiesAt(db, unit.id, today),
  ]);
  const [moves, closes] = ['moves' as const, 'closes' as const];
  return [
    { what: said.dossiers, count: held.dossiers, becomes: moves },
    { what: said.steps, count: held.steps, becomes: moves },
    { what: said.legs, count: held.legs, becomes: moves, href: dossierPaths.handOver() },
    { what: said.originals, count: held.originals, becomes: moves, href: dossierPaths.originals({ quay: unit.key }) },
    { what: said.parked, count: waiting.parked, becomes: moves, href: dossierPaths.parkedAt(unit.key) },
    { what: said.lists, count: waiting.lists, becomes: moves, href: dossierPaths.signing() },
    { what: said.receiptBooks, count: left.receiptBooks, becomes: closes, href: moneyPaths.receipts() },
    { what: said.cash, count: left.cash, becomes: closes, href: moneyPaths.cash(unit.key) },
    { what: said.reserved, count: left.reserved, becomes: closes, href: dossierPaths.numberBooks() },
    { what: said.lines, count: left.lines, becomes: closes, href: certificationPaths.laneOf(unit.key) },
    { what: said.laneBooks, count: left.laneBooks, becomes: closes, href: certificationPaths.booksOf(unit.key) },
    { what: said.books, count: held.books, becomes: 'given' as const },
    { what: said.posts, count: staffed.posts, becomes: 'given' as const },
    { what: said.holders, count: staffed.holders, becomes: 'given' as const },
    { what: said.authorities, count: authorities, becomes: 'lapses' as const, href: staffingPaths.authorities() },
  ].filter(({ count }) => count > 0);
}

/** What is open of the part that is given away, and what becomes of it from the day on. */
async function usesOfPart(db: Db, unit: Unit, parts: readonly Part[], language: Language) {
  const said = unitWorkWords(language);
  const [held, parked] = await Promise.all([
    countPart(db, { unitId: unit.id, procedureIds: idsOf(parts) }),
    countParkedOf(
      db,
      parts.map(({ key }) => key),
    ),
  ]);
  const moves = 'moves' as const;
  return [
    { what: said.partDossiers, count: held.dossiers, becomes: moves },
    { what: said.steps, count: held.steps, becomes: moves },
    { what: said.legs, count: held.legs, becomes: moves, href: dossierPaths.handOver() },
    { what: said.parked, count: parked, becomes: 'received' as const },
  ].filter(({ count }) => count > 0);
}

/** What hangs on a unit, for whoever writes of it, and what goes over or must be closed when it ends. */
export const unitWork = {
  work,
  uses: (ask, unit, parts) => (parts ? usesOfPart(ask.house.db, unit, parts, ask.language) : usesOf(ask, unit)),
  async hanging({ house: { db } }, unit, parts) {
    const part = parts && { unitId: unit.id, procedureIds: idsOf(parts) };
    const [{ dossiers }, named] = await Promise.all(
      part
        ? [countPart(db, part), partLines(db, part, mostNamed)]
        : [countHanging(db, unit.id), hangingLines(db, unit.id, mostNamed)],
    );
    const lines = named.map(({ code, step, promised_due }) => ({ code, step: step ?? '–', due: dayOf(promised_due) }));
    return { lines, more: dossiers - lines.length };
  },
} satisfies EditSlots;
