import { describe, expect, it } from 'vitest';
import { openSeed } from '#platform/seed/index.ts';
import { chanceOf } from './chance.rules.ts';
import { planDeclined } from './declined.rules.ts';
import { type Planned, planYear, type YearShape } from './plan.rules.ts';
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
const inVain = (seed: string, dossiers: number) => planDeclined({ seed, dossiers, shape, communes, openDays });
const share = (list: readonly unknown[], all: number): number => (100 * list.length) / all;

describe('a year that is laid out', () => {
  it('is the same for the same seed and another for another', () => {
    const told = (seed: string) =>
      year(seed, 200).map(({ chance, ...planned }) => ({ ...planned, draws: chance.next() }));
    expect(told('1')).toEqual(told('1'));
    expect(told('1')).not.toEqual(told('2'));
  });

  it.each([1000, 20_000])('has the rates of the district in %i dossiers, to three tenths of a point', (dossiers) => {
    const planned = year('1', dossiers);
    const of = (is: (one: Planned) => boolean): number =>
      share(
        planned.filter((one) => is(one)),
        planned.length,
      );
    const near = (found: number, wanted: number, by = 0.3) =>
      expect(Math.abs(found - wanted), `${found} for ${wanted}`).toBeLessThanOrEqual(by);
    near(
      of((one) => one.supplement),
      6,
    );
    near(
      of((one) => one.late),
      3.2,
    );
    near(
      of((one) => one.ending === 'refused'),
      0.9,
    );
    near(
      of((one) => one.ending === 'withdrawn'),
      0.5,
    );
    near(
      of((one) => one.ending === 'mistaken'),
      0.2,
    );
    near(share(inVain('1', dossiers), dossiers), 1.2);
    // Where people come is left to chance, as it is.
    near(
      of((one) => one.counter === 'mot-cua-huyen'),
      31,
      dossiers < 20_000 ? 4 : 1,
    );
    const lowland = of((one) => shape.lowland.includes(one.counter.replace('mot-cua-', '')));
    near(lowland, 69 * 0.65, dossiers < 20_000 ? 4 : 1);
  });

  it.each([1000, 20_000])('has two apologies for three of the %i that are late, and their causes', (dossiers) => {
    const late = year('1', dossiers).filter((one) => one.late);
    const told = late.flatMap(({ apology }) => apology ?? []);
    expect(Math.abs(share(told, late.length) - 66.7)).toBeLessThan(100 / late.length);
    for (const [cause, wanted] of Object.entries(shape.causes)) {
      const found = told.filter((one) => one === cause).length;
      expect(Math.abs(found - (wanted * told.length) / 100), cause).toBeLessThanOrEqual(1);
    }
  });

  it('sends nobody away on the last day, nor at a counter whose book the showcase tells', () => {
    const all = inVain('1', 20_000);
    expect(all.filter((one) => one.day >= shape.until)).toEqual([]);
    const [told] = shape.declined.told;
    expect(all.filter((one) => one.counter === told?.counter && one.day >= (told?.from ?? ''))).toEqual([]);
    expect(all.map((one) => one.day)).toEqual(all.map((one) => one.day).toSorted());
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
