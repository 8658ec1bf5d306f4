import { certificationLeftAt } from '#casework/certification/index.ts';
import { paths as certificationPaths } from '#casework/certification/web.tsx';
import { countHanging, countWaiting, hangingLines, moveUnitWork } from '#casework/dossiers/index.ts';
import { paths as dossierPaths } from '#casework/dossiers/web.tsx';
import { moneyLeftAt, moneyPaths } from '#casework/payments/index.ts';
import type { Unit, UnitWork } from '#foundations/organisations/index.ts';
import type { EditSlots } from '#foundations/organisations/web.tsx';
import { heldPostsAt } from '#foundations/staffing/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
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

const work: UnitWork = {
  open: async (db, unitId) => (await countHanging(db, unitId)).dossiers,
  move: moveUnitWork,
  mustClose: async (db, unitId) => Object.values(await leftAt(db, unitId)).reduce((sum, n) => sum + n, 0),
};

/** What becomes of what hangs on a unit that ends, each where it is seen. */
async function usesOf(db: Db, unit: Unit, language: Language) {
  const said = unitWorkWords(language);
  const [held, waiting, left, staffed] = await Promise.all([
    countHanging(db, unit.id),
    countWaiting(db, unit.id),
    leftAt(db, unit.id),
    heldPostsAt(db, unit.id),
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
    { what: said.books, count: held.books },
    { what: said.posts, count: staffed.posts },
    { what: said.holders, count: staffed.holders },
  ].filter(({ count }) => count > 0);
}

/** What hangs on a unit, for whoever writes of it, and what goes over or must be closed when it ends. */
export const unitWork = {
  work,
  uses: ({ house: { db }, language }, unit) => usesOf(db, unit, language),
  async hanging({ house: { db } }, unit) {
    const [{ dossiers }, named] = await Promise.all([countHanging(db, unit.id), hangingLines(db, unit.id, mostNamed)]);
    const lines = named.map(({ code, step, promised_due }) => ({ code, step: step ?? '–', due: dayOf(promised_due) }));
    return { lines, more: dossiers - lines.length };
  },
} satisfies EditSlots;
