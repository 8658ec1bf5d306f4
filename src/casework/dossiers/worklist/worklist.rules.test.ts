import { describe, expect, it } from 'vitest';
import { seededCalendar } from '#foundations/calendar/index.ts';
import type { Grant, Staff } from '#platform/actor/index.ts';
import { openSeed } from '#platform/seed/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { addressOf, narrowed, readTicks, readWanted, tickOf } from './worklist.read.rules.ts';
import { addUp, edgesOf, queuesOf, soonEnds } from './worklist.rules.ts';
import { shortDue } from './worklist.text.ts';

const calendar = seededCalendar(openSeed('db/seed'));
const at = (local: string): Temporal.Instant => instantOf(Temporal.PlainDateTime.from(local));

const official = (...grants: Grant[]): Staff => ({
  kind: 'staff',
  accountId: 'a',
  personId: 'p',
  name: 'Lò Thị Thúy',
  grants,
});

describe('which queues an official has', () => {
  it('one for every office and act granted there; of receiving, what came back to the counter; looking is no queue', () => {
    const queues = queuesOf(
      official(
        { permission: 'dossier.process', unitId: 'xa' },
        { permission: 'dossier.clerk', unitId: 'xa' },
        { permission: 'dossier.receive', unitId: 'mot-cua' },
        { permission: 'dossier.read', unitId: 'huyen' },
        { permission: 'dossier.process', unitId: 'xa' },
      ),
    );
    expect(queues).toEqual([
      { unitId: 'xa', act: 'process' },
      { unitId: 'xa', act: 'clerk' },
      { unitId: 'mot-cua', act: 'receive' },
    ]);
  });

  it('an address narrows them to what is theirs: an office that is not is an empty list, never everything', () => {
    const mine = [
      { unitId: 'xa', act: 'process' },
      { unitId: 'mot-cua', act: 'return' },
    ];
    expect(narrowed(mine, undefined, null)).toEqual(mine);
    expect(narrowed(mine, 'return', null)).toEqual([mine[1]]);
    expect(narrowed(mine, undefined, '')).toEqual([]);
  });
});

describe('what is due soon', () => {
  it('on Wednesday: what is due on Thursday', () => {
    expect(soonEnds(calendar, at('2019-02-20T08:28'))).toEqual(at('2019-02-22T00:00'));
  });
  it('on Friday: what is due on Monday, the weekend before it included', () => {
    expect(soonEnds(calendar, at('2019-02-22T08:28'))).toEqual(at('2019-02-26T00:00'));
  });
  it('on the last working day before Tết: what is due on the first one after', () => {
    expect(soonEnds(calendar, at('2019-02-01T08:28'))).toEqual(at('2019-02-12T00:00'));
  });
  it('the day of today ends at midnight of the district, whatever the server’s own clock says', () => {
    const edges = edgesOf(at('2019-02-20T06:30'), []);
    expect([edges.dayBegins, edges.dayEnds]).toEqual([at('2019-02-20T00:00'), at('2019-02-21T00:00')]);
  });
});

it('the counts of several queues add up', () => {
  const one = { late: 2, today: 4, soon: 4, later: 6, waiting: 3, ready: 2 };
  expect(addUp([one, one])).toEqual({ late: 4, today: 8, soon: 8, later: 12, waiting: 6, ready: 4, all: 42 });
});

describe('the address of a queue', () => {
  it('says what it is narrowed to, and is read back the same', () => {
    const wanted = {
      act: 'approve',
      unit: 'tu-phap',
      procedure: 'khai-sinh',
      door: 'late' as const,
      mine: true,
      after: { dueAt: at('2019-02-20T17:00'), taskId: '0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b' },
    };
    const asked = Object.fromEntries(new URL(addressOf('http://x/can-bo/viec', wanted)).searchParams);
    expect(readWanted(asked)).toEqual(wanted);
  });
  it('that says nothing it knows narrows nothing', () => {
    expect(readWanted({ han: 'mai-mai', giu: '', viec: '', sau: 'hôm-qua_1' })).toEqual({
      act: undefined,
      unit: undefined,
      procedure: undefined,
      door: undefined,
      mine: false,
      after: undefined,
    });
    expect(readWanted({ sau: '2019-99-99T00:00:00Z_0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b' }).after).toBeUndefined();
    expect(addressOf('/can-bo/viec', {})).toBe('/can-bo/viec');
  });
});

it('a tick says which dossier, and what had been seen of it', () => {
  expect(readTicks(tickOf('000.00.29.H18-190220-0007', 12))).toEqual([{ code: '000.00.29.H18-190220-0007', seq: 12 }]);
  expect(readTicks(['a~1', 'b~x'])).toEqual([
    { code: 'a', seq: 1 },
    { code: 'b', seq: null },
  ]);
  expect(readTicks(undefined)).toEqual([]);
});

it('a due date is said in short: half of the day, or the minute of a limit in hours; another year is named', () => {
  const now = at('2019-02-20T08:28');
  expect(shortDue({ due: at('2019-02-21T17:00'), judgedBy: 'date' }, now, 'vi')).toBe('chiều 21/02');
  expect(shortDue({ due: at('2019-02-21T12:00'), judgedBy: 'date' }, now, 'vi')).toBe('sáng 21/02');
  expect(shortDue({ due: at('2019-02-21T16:15'), judgedBy: 'time' }, now, 'en')).toBe('16:15 21/02');
  expect(shortDue({ due: at('2018-12-28T17:00'), judgedBy: 'date' }, now, 'vi')).toBe('chiều 28/12/2018');
});
