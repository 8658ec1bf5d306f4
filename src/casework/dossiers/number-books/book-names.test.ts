import { expect, test } from 'vitest';
import { bookKinds, seriesOf } from '../../certification/matters.rules.ts';
import { bookName } from './books.text.ts';

test('every book of certifications and their signing lists is called by its name, never by its key', () => {
  const kinds = [...bookKinds.map((kind) => seriesOf('unit', kind, 2019).kind), 'certification.list'];
  for (const kind of kinds) {
    expect(bookName({ kind, name: null }, 'vi')).toMatch(/^(Sổ|Danh sách) chứng thực/);
    expect(bookName({ kind, name: null }, 'en')).toMatch(/^(Book|Lists) of /);
  }
});
