import { fieldKey } from '../catalogue/entry.rules.ts';

interface Book {
  readonly book: string;
  readonly bookName: string;
}

/** The book of a name: the one it has been, one there is, or a new one. */
export const bookOf = (bookName: string, before: Book | undefined, books: ReadonlyMap<string, string>): Book => ({
  book: before?.bookName === bookName ? before.book : (books.get(bookName) ?? bookKey(bookName)),
  bookName,
});

const bookKey = (name: string): string => fieldKey(name).replace(/^-|-$/g, '') || 'so';
