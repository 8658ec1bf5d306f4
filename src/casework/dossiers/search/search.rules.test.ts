import { expect, test } from 'vitest';
import { readings } from './search.rules.ts';

const read = (typed: string) =>
  readings(typed).map(({ name, year, place }) => [name, ...(year ? [year] : []), ...(place ? [place] : [])]);

test('a year of birth stands after the name or before it, with or without the word for it', () => {
  for (const typed of ['pâng 1975', '1975 pâng', 'pâng, 1975'])
    expect([typed, read(typed)]).toEqual([typed, [['pâng', 1975]]]);
  for (const typed of ['pâng sinh năm 1975', 'pâng, sinh 1975', 'pâng sn 1975', 'sinh năm 1975 pâng'])
    expect([typed, read(typed)]).toEqual([typed, expect.arrayContaining([['pâng', 1975]])]);
});

test('who is called Sinh is first read as called so', () => {
  expect(read('Trần Sinh 1975').slice(0, 2)).toEqual([
    ['Trần Sinh', 1975],
    ['Trần', 1975],
  ]);
});

test('a place stands after the name, the longest name first, without the word for its kind', () => {
  expect(read('lo van noong het')).toEqual([
    ['lo van noong', 'het'],
    ['lo van', 'noong het'],
    ['lo', 'van noong het'],
  ]);
  expect(read('Lò Văn ở bản Noong Hẹt')).toContainEqual(['Lò Văn', 'Noong Hẹt']);
  expect(read('lo van xa noong het')).toContainEqual(['lo van', 'noong het']);
});

test('a comma says where the name ends', () => {
  expect(read('Lò Văn Pâng, xã Noong Hẹt')).toEqual([['Lò Văn Pâng', 'Noong Hẹt']]);
});

test('a year and a place may both be told', () => {
  for (const typed of ['pâng 1975 pá đông', 'pâng sinh năm 1975, ở bản pá đông', 'pâng pá đông 1975'])
    expect([typed, read(typed)]).toEqual([typed, expect.arrayContaining([['pâng', 1975, 'pá đông']])]);
  expect(read('pâng, 1975, pá đông')).toEqual([['pâng', 1975, 'pá đông']]);
});

test('one fact is no reading, nor is a name of one letter, a year nobody was born in, or a line without end', () => {
  for (const typed of ['pâng', '1975', 'a 1975', 'pâng 3075', 'pâng, --', 'pâng,', '%%% __', 'xin chào '.repeat(20)])
    expect([typed, read(typed)]).toEqual([typed, []]);
});
