import { booksOfUnit } from '#casework/dossiers/index.ts';
import { keepBooks } from '#foundations/numbering/index.ts';
import type { HoldingWork } from '#foundations/organisations/index.ts';
import { carryPosts, postsOfUnit, whoWouldMeet } from '#foundations/staffing/index.ts';

type Given = Parameters<HoldingWork['carry']>[1]['given'];

const postsIn = (given: Given) => given.flatMap(({ kind, key, to }) => (kind === 'post' ? [{ postId: key, to }] : []));

/** Number books and posts of a unit that ends, and how each goes to whoever it was given to. */
export const unitHoldings: HoldingWork = {
  async of(db, unitId, { language, today }) {
    const [books, posts] = await Promise.all([booksOfUnit(db, unitId, { today, language }), postsOfUnit(db, unitId)]);
    return [
      ...books.map(({ kind: key, name, year, last }) => ({
        kind: 'book' as const,
        key,
        name,
        detail: `${year}: ${last}`,
      })),
      ...posts.map(({ id: key, title: name, holders }) => ({
        ...{ kind: 'post' as const, key, name },
        detail: holders.join(', ') || '–',
      })),
    ];
  },
  meet: (db, { from, given }) => whoWouldMeet(db, { from, given: postsIn(given) }),
  async carry(doing, { from, on, given }) {
    const books = Map.groupBy(
      given.filter(({ kind }) => kind === 'book'),
      ({ to }) => to,
    );
    let went = await carryPosts(doing, { from, on, given: postsIn(given) });
    for (const [to, of] of books)
      went += await keepBooks(doing.tx, { from, to, kinds: of.map(({ key }) => key), at: doing.now });
    return went;
  },
};
