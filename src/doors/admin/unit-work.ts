import { heldAt } from '#casework/dossiers/index.ts';
import type { EditSlots } from '#foundations/organisations/web.tsx';
import { heldPostsAt } from '#foundations/staffing/index.ts';
import { unitWorkWords } from './unit-work.text.ts';

/** What hangs on a unit, for whoever writes of it: its open dossiers, the posts and those who hold them. */
export const unitWork: EditSlots = {
  async openWork(db, unitId) {
    return (await heldAt(db, unitId)).dossiers;
  },
  async uses({ house: { db }, language }, unit) {
    const said = unitWorkWords(language);
    const [held, staffed] = await Promise.all([heldAt(db, unit.id), heldPostsAt(db, unit.id)]);
    return [
      { what: said.dossiers, count: held.dossiers },
      { what: said.steps, count: held.steps },
      { what: said.books, count: held.books },
      { what: said.posts, count: staffed.posts },
      { what: said.holders, count: staffed.holders },
    ].filter(({ count }) => count > 0);
  },
};
