import { describe, expect, it } from 'vitest';
import { openSeed } from '#platform/seed/index.ts';
import { chanceOf } from './chance.rules.ts';
import { planYear, type YearShape } from './plan.rules.ts';
import { minuteWithin } from './timing.rules.ts';

const shape = openSeed('db/seed').json<YearShape>('rehearsal/year.json');
const communes = [
  ...new Set(
    openSeed('db/seed')
      .tsv<'key' | 'kind'>('organisations/units.tsv')
      .filter((unit) => unit.kind === 'commune')
      .map((unit) => unit.key),
  ),
];
const openDays = ['2018-02-05', '2018-03-02', '2018-05-10', '2018-10-01', '2019-01-10'];
const year = (seed: string, dossiers = 20_000) => planYear({ seed, dossiers, shape, communes, openDays });
const share = (list: readonly unknown[], all: number): number => (100 * list.length) / all;

describe('a year that is laid out', () => {
  it('is the same for the same seed and another for another', () => {
    const told = (seed: string) =>
      year(seed, 200).map(({ chance, ...planned }) => ({ ...planned, draws: chance.next() }));
    expect(told('1')).toEqual(told('1'));
    expect(told('1')).not.toEqual(told('2'));
  });

  it('has the rates of the district, to three tenths of a percent', () => {
    const planned = year('1');
    const near = (found: number, wanted: number) => expect(Math.abs(found - wanted)).toBeLessThan(0.7);
    near(
      share(
        planned.filter((one) => one.supplement),
        planned.length,
      ),
      6,
    );
    near(
      share(
        planned.filter((one) => one.counter === 'mot-cua-huyen'),
        planned.length,
      ),
      31,
    );
    const lowland = planned.filter((one) => shape.lowland.includes(one.counter.replace('mot-cua-', '')));
    near(share(lowland, planned.length), 69 * 0.65);
    near(
      share(
        planned.filter((one) => one.late),
        planned.length,
      ),
      3.2,
    );
  });

  it('names every commune there is, and no other', () => {
    expect(
      Object.keys(shape.inTime)
        .filter((key) => key !== 'district')
        .toSorted(),
    ).toEqual(communes.toSorted());
    expect(shape.lowland.filter((key) => !communes.includes(key))).toEqual([]);
  });

  it('goes from the first day to the last', () => {
    const days = year('1', 500).map((one) => one.day);
    expect(days).toEqual(days.toSorted());
    expect(new Set(days)).toEqual(new Set(openDays));
  });
});

describe('chance', () => {
  it('spreads evenly', () => {
    const chance = chanceOf('x');
    const drawn = Array.from({ length: 10_000 }, () => chance.between(1, 4));
    for (const side of [1, 2, 3, 4]) expect(drawn.filter((one) => one === side).length / 10_000).toBeCloseTo(0.25, 1);
  });

  it('lays a moment into the hours of a counter', () => {
    const sessions = [
      { opens: 420, closes: 690 },
      { opens: 810, closes: 1020 },
    ];
    expect([0, 0.5, 0.6, 0.999].map((moment) => minuteWithin(sessions, moment))).toEqual([420, 660, 828, 1019]);
  });
});
