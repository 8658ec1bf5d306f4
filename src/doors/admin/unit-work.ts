import { countHanging, hangingLines, moveUnitWork } from '#casework/dossiers/index.ts';
import type { EditSlots } from '#foundations/organisations/web.tsx';
import { heldPostsAt } from '#foundations/staffing/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { unitWorkWords } from './unit-work.text.ts';

/** Of the dossiers that hang on a unit this many are named; the rest are counted. */
const mostNamed = 50;

/** What hangs on a unit, for whoever writes of it: its open dossiers, the posts and those who hold them. */
export const unitWork: EditSlots = {
  work: { open: async (db, unitId) => (await countHanging(db, unitId)).dossiers, move: moveUnitWork },
  async uses({ house: { db }, language }, unit) {
    const said = unitWorkWords(language);
    const [held, staffed] = await Promise.all([countHanging(db, unit.id), heldPostsAt(db, unit.id)]);
    return [
      { what: said.dossiers, count: held.dossiers },
      { what: said.steps, count: held.steps },
      { what: said.legs, count: held.legs },
      { what: said.originals, count: held.originals },
      { what: said.books, count: held.books },
      { what: said.posts, count: staffed.posts },
      { what: said.holders, count: staffed.holders },
    ].filter(({ count }) => count > 0);
  },
  async hanging({ house: { db } }, unit) {
    const [{ dossiers }, named] = await Promise.all([countHanging(db, unit.id), hangingLines(db, unit.id, mostNamed)]);
    const lines = named.map(({ code, step, promised_due }) => ({ code, step: step ?? '–', due: dayOf(promised_due) }));
    return { lines, more: dossiers - lines.length };
  },
};
