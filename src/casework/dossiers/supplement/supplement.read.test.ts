import { expect, test } from 'vitest';
import { readRequest } from './supplement.read.rules.ts';

const itemsOf = (items: string) => readRequest({ items, reason: '', respondBy: '' }).items;

test('a paper a line; counted at its head, the count leaves the name', () => {
  expect(itemsOf('2 bản sao trích lục ghi chú ly hôn\nbản chính tờ khai\n- Sổ hộ khẩu\n1. Giấy khai sinh')).toEqual([
    { name: 'Trích lục ghi chú ly hôn', original: 0, copy: 2 },
    { name: 'Tờ khai', original: 1, copy: 0 },
    { name: 'Sổ hộ khẩu', original: 0, copy: 1 },
    { name: 'Giấy khai sinh', original: 0, copy: 1 },
  ]);
});

test('empty lines ask for nothing, and a day that is none is not read', () => {
  expect(itemsOf('\n  \n')).toEqual([]);
  expect(readRequest({ respondBy: '30/02/2019' }).respondBy).toBeNull();
  expect(readRequest({ respondBy: '05/03/2019' }).respondBy?.toString()).toBe('2019-03-05');
});
