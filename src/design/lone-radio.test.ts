import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Radios written with one answer alone. */
const lone = (text: string): string[] =>
  [...text.matchAll(/<Radios\b(?:(?!\/>|<\w)[\s\S])*?items=\{\[\{(?:(?!\},)[^\]])*\}\]\}/g)].map(([found]) => found);

it('finds a radio that nobody could untick', () => {
  expect(lone(`<Radios name="a" items={[{ value: 'yes', text: said.paid, keys: 'F4' }]} />`)).toHaveLength(1);
  expect(lone(`<Radios name="a" items={[{ value: 'yes', text: a }, { value: 'no', text: b }]} />`)).toEqual([]);
  expect(lone(`<Checkboxes name="a" items={[{ value: 'yes', text: said.paid }]} />`)).toEqual([]);
});

it('no page asks with a single radio: what is one yes is a box', () => {
  const sources = globSync('src/**/*.tsx');
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.filter((file) => lone(readFileSync(file, 'utf8')).length > 0)).toEqual([]);
});
