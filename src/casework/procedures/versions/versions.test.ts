import { describe, expect, test } from 'vitest';
import { openSeed } from '#platform/seed/index.ts';
import { readWritten } from '../catalogue/written.ts';
import { codeOn, inForce } from './code.rules.ts';
import { feesOf, totalOf } from './fees.rules.ts';
import { hoursApart, limitOf, waysOn } from './limits.rules.ts';
import { toVersion } from './read.ts';
import { canBeReceived, type Offering } from './reception.rules.ts';
import type { ProcedureRecord } from './record.form.ts';
import { type Brought, checkPapers, requirementsOf } from './requirements.rules.ts';
import { standingOf } from './standing.rules.ts';
import type { Version } from './version.ts';

const written = readWritten(openSeed('db/seed')).records;
const eight = new Map(
  written
    .filter(({ file, record }) => file.endsWith('eight.jsonl') && record.validFrom < '2019-02-20')
    .map(({ record }) => [record.key, record]),
);
const recordOf = (key: string): ProcedureRecord => eight.get(key)!;
const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

const versionOf = (key: string, changes: Partial<ProcedureRecord> = {}): Version => {
  const content = { ...recordOf(key), ...changes };
  return toVersion({
    ...{ id: 'version', procedure_id: 'procedure', key, level: content.level, name: content.name, field_key: 'field' },
    ...{
      field: content.field,
      settles: content.settles,
      scope: content.scope,
      code: content.code,
      definition_id: null,
    },
    code_from: content.codeFrom ? day(content.codeFrom) : null,
    code_to: content.codeTo ? day(content.codeTo) : null,
    valid_from: day(content.validFrom),
    valid_to: content.validTo ? day(content.validTo) : null,
    ...standingOf(content),
    content,
  });
};
const today = day('2019-02-20');
const offering: Offering = {
  ...{ procedureId: 'procedure', unitId: 'room', settlingUnitId: 'department' },
  ...{ validFrom: day('2018-01-01'), validTo: null },
};

describe('the eight procedures told in full', () => {
  test('are nine rows, complete to the hour', () => {
    expect(eight.size).toBe(9);
    for (const [key, record] of eight) {
      expect(standingOf(record)).toEqual({ standing: 'complete', lacks: [] });
      const version = versionOf(key);
      for (const one of version.cases) expect(hoursApart(version, one.key, version.validFrom)).toBeUndefined();
    }
  });

  test('come to 24, 80, 240 and 296, 200, 8, 24, 8 and 24 hours', () => {
    const hours = (key: string, caseKey?: string): number => {
      const steps = versionOf(key).steps.filter(({ cases }) => cases.length === 0 || cases.includes(caseKey ?? ''));
      return steps.reduce((sum, step) => sum + step.hours, 0);
    };
    expect(hours('dang-ky-thanh-lap-ho-kinh-doanh')).toBe(24);
    expect(hours('cap-giay-phep-xay-dung-nha-o-rieng-le')).toBe(80);
    expect(hours('dang-ky-cap-giay-chung-nhan-quyen-su-dung-dat-lan-dau', 'xa-vung-thap')).toBe(240);
    expect(hours('dang-ky-cap-giay-chung-nhan-quyen-su-dung-dat-lan-dau', 'xa-kho-khan')).toBe(296);
    expect(hours('thuc-hien-tro-cap-xa-hoi-hang-thang', 'nguoi-cao-tuoi')).toBe(200);
    expect(hours('dang-ky-khai-sinh', 'dung-han')).toBe(8);
    expect(hours('cap-giay-xac-nhan-tinh-trang-hon-nhan')).toBe(24);
    expect(hours('chung-thuc-ban-sao-tu-ban-chinh')).toBe(8);
    expect(hours('thay-doi-cai-chinh-ho-tich-du-14-tuoi')).toBe(24);
  });
});

describe('a limit', () => {
  test('is that of the case where the case has its own, and that of the channel where the channel has', () => {
    const birth = versionOf('dang-ky-khai-sinh');
    expect(limitOf(birth, 'dung-han', today)?.statutory).toEqual({ amount: 0, unit: 'same-day' });
    expect(limitOf(birth, 'ket-hop-nhan-cha-con', today)?.statutory).toEqual({ amount: 3, unit: 'working-day' });
    const online = { channel: 'online' as const, statutory: [3, 'working-day'], committed: [2, 'working-day'] };
    const [direct] = recordOf('dang-ky-thanh-lap-ho-kinh-doanh').time;
    const time = [direct, online] as ProcedureRecord['time'];
    const trader = versionOf('dang-ky-thanh-lap-ho-kinh-doanh', { time });
    expect(limitOf(trader, 'ca-nhan', today, 'online')?.committed.amount).toBe(2);
    expect(limitOf(trader, 'ca-nhan', today, 'post')?.committed.amount).toBe(3);
  });

  test('by a way that opens later is not there on a day before; on its day it is, with its own time', () => {
    const trader = versionOf('dang-ky-thanh-lap-ho-kinh-doanh');
    const ways = (on: string): string[] => waysOn(trader, 'ca-nhan', day(on)).map(({ channel }) => channel);
    expect(ways('2018-06-20')).toEqual(['direct']);
    expect(ways('2019-02-20')).toEqual(['direct', 'post']);
    expect(ways('2025-06-30')).toEqual(['direct', 'post']);
    expect(ways('2025-07-01')).toEqual(['direct', 'post', 'online']);
    expect(waysOn(versionOf('dang-ky-khai-sinh', { time: [] }), 'dung-han', today)).toEqual([]);
  });

  test('of a row that begins later does not hold on a day before: until then the counter’s does', () => {
    const [direct] = recordOf('dang-ky-thanh-lap-ho-kinh-doanh').time;
    const row = (channel: 'direct' | 'online', amount: number, from: string): ProcedureRecord['time'][number] => ({
      ...{ channel, statutory: [3, 'working-day'], committed: [amount, 'working-day'], from },
    });
    const time = [direct!, row('direct', 2, '2019-06-01'), row('online', 1, '2025-07-01')];
    const trader = versionOf('dang-ky-thanh-lap-ho-kinh-doanh', { time });
    const days = (on: string, channel?: 'online' | 'post') =>
      limitOf(trader, 'ca-nhan', day(on), channel)?.committed.amount;
    expect([days('2019-05-31'), days('2019-06-01')]).toEqual([3, 2]);
    expect([days('2025-06-30', 'online'), days('2025-07-01', 'online')]).toEqual([2, 1]);
    expect(days('2025-07-01', 'post')).toBe(2);
    const onlineOnly = versionOf('dang-ky-thanh-lap-ho-kinh-doanh', { time: [row('online', 1, '2025-07-01')] });
    expect(limitOf(onlineOnly, 'ca-nhan', today, 'online')).toBeUndefined();
  });

  test('of every way online is one of a day after the world’s own, and says where it was read', () => {
    const online = written.flatMap(({ record }) => record.time).filter(({ channel }) => channel === 'online');
    expect(online.length).toBeGreaterThan(0);
    for (const { from, source } of online) {
      expect(from! > '2019-12-09').toBe(true);
      expect(source).toBeTruthy();
    }
  });

  test('nobody knows is no limit', () => {
    expect(limitOf(versionOf('dang-ky-khai-sinh', { time: [] }), 'dung-han', today)).toBeUndefined();
  });
});

describe('a fee', () => {
  test('is due only in its case, and nothing for who is exempt by the words of the law', () => {
    const birth = versionOf('dang-ky-khai-sinh');
    expect(feesOf(birth, 'dung-han')).toEqual([]);
    expect(totalOf(feesOf(birth, 'qua-han'))).toBe(8_000n);
    expect(feesOf(birth, 'qua-han', { exempt: 'Người khuyết tật' })).toMatchObject([{ waived: 8_000n, amount: 0n }]);
    // Only on a ground of its own law.
    expect(feesOf(birth, 'qua-han', { exempt: 'Người cao tuổi' })).toMatchObject([{ waived: 0n, amount: 8_000n }]);
  });

  test('nobody is exempt from by law stays due', () => {
    const trader = versionOf('dang-ky-thanh-lap-ho-kinh-doanh');
    expect(feesOf(trader, 'ca-nhan', { exempt: 'Hộ nghèo' })).toMatchObject([{ ground: undefined, amount: 100_000n }]);
  });

  test('for certified copies is 2.000 for two pages each, 1.000 from the third, and 200.000 at most', () => {
    const copies = versionOf('chung-thuc-ban-sao-tu-ban-chinh');
    const sum = (pages: number): bigint => totalOf(feesOf(copies, 'chung', { quantities: { trang: pages } }));
    expect([1, 2, 3, 5, 198, 199, 1000].map(sum)).toEqual([2000n, 4000n, 5000n, 7000n, 200_000n, 200_000n, 200_000n]);
  });

  test('is summed apart by kind: phí and lệ phí are two laws and two books', () => {
    const land = feesOf(versionOf('dang-ky-cap-giay-chung-nhan-quyen-su-dung-dat-lan-dau'), 'xa-vung-thap');
    expect([totalOf(land, 'phí'), totalOf(land, 'lệ phí'), totalOf(land)]).toEqual([200_000n, 25_000n, 225_000n]);
  });
});

describe('papers', () => {
  const self = { submitter: 'self' } as const;
  const all = (version: Version, caseKey: string): Brought[] =>
    requirementsOf(version, caseKey, self)
      .filter(({ required }) => required)
      .map(({ key, original, copy, show }) => ({ paper: key, original, copy, shown: show }));

  test('are enough when everything required for the case is there', () => {
    const trader = versionOf('dang-ky-thanh-lap-ho-kinh-doanh');
    expect(checkPapers(trader, 'ca-nhan', self, all(trader, 'ca-nhan')).ok).toBe(true);
    expect(checkPapers(trader, 'nhom-ca-nhan', self, all(trader, 'ca-nhan'))).toMatchObject({
      reasons: [{ reason: 'missing', paper: 'giay-to-3' }],
    });
  });

  test('that are missing, too few, not shown or not asked for are all named at once', () => {
    const permit = versionOf('cap-giay-phep-xay-dung-nha-o-rieng-le');
    const brought = [
      { paper: 'giay-to-2', original: 0, copy: 1, shown: false },
      { paper: 'giay-to-3', original: 1, copy: 0, shown: false },
      { paper: 'thu-tay', original: 1, copy: 0, shown: false },
    ];
    expect(checkPapers(permit, 'nha-o-thuong', self, brought)).toMatchObject({
      reasons: [
        { reason: 'missing', paper: 'giay-to-1' },
        { reason: 'not-shown', paper: 'giay-to-2' },
        { reason: 'too-few', paper: 'giay-to-3', asked: 2, brought: 1 },
        { reason: 'unknown-paper', paper: 'thu-tay' },
      ],
    });
  });

  test('that are certified copies need no original beside them', () => {
    const trader = versionOf('dang-ky-thanh-lap-ho-kinh-doanh');
    const copies = all(trader, 'ca-nhan').map((one) => ({ ...one, shown: false }));
    expect(checkPapers(trader, 'ca-nhan', self, copies)).toMatchObject({ reasons: [{ reason: 'not-shown' }] });
    const certified = copies.map((one) => ({ ...one, certified: one.copy > 0 }));
    expect(checkPapers(trader, 'ca-nhan', self, certified).ok).toBe(true);
  });

  test('of a relative are an uncertified authorisation and the proof of the relationship', () => {
    const names = (submitter: 'kin' | 'other'): string[] =>
      requirementsOf(versionOf('thay-doi-cai-chinh-ho-tich-du-14-tuoi'), 'cai-chinh', { submitter })
        .filter(({ because }) => because === 'authorisation')
        .map(({ name }) => name);
    expect(names('kin')).toEqual([
      'Văn bản ủy quyền (không phải chứng thực)',
      'Giấy tờ chứng minh quan hệ với người ủy quyền',
    ]);
    expect(names('other')).toEqual(['Văn bản ủy quyền có chứng thực']);
  });

  test('cannot be handed in by another where the law forbids it, nor by one of two who must both be there', () => {
    const marriage = versionOf('dang-ky-khai-sinh', { authorisation: 'forbidden', presence: 'both' });
    const checked = checkPapers(marriage, 'dung-han', { submitter: 'other', bothPresent: false }, []);
    expect(checked.ok ? [] : checked.reasons.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['authorisation-forbidden', 'both-must-be-present', 'missing']),
    );
  });
});

describe('the counter', () => {
  test('may receive what is in force, offered in its room and known', () => {
    expect(canBeReceived(versionOf('dang-ky-thanh-lap-ho-kinh-doanh'), offering, today).ok).toBe(true);
  });

  test('is told every reason at once why it may not', () => {
    const nameOnly = versionOf('thuc-hien-tro-cap-xa-hoi-hang-thang', { papers: [], steps: [], validTo: '2018-01-01' });
    expect(canBeReceived(nameOnly, undefined, today)).toEqual({
      ok: false,
      reasons: [
        { reason: 'name-only', lacks: ['papers', 'steps'] },
        { reason: 'not-in-force' },
        { reason: 'not-offered-here' },
        { reason: 'linked' },
      ],
    });
  });

  test('never takes a denunciation, whatever its record holds: who makes one is kept secret, and has another door', () => {
    const told = { ...versionOf('dang-ky-thanh-lap-ho-kinh-doanh'), fieldKey: 'giai-quyet-to-cao' };
    expect(canBeReceived(told, offering, today)).toEqual({ ok: false, reasons: [{ reason: 'denunciation' }] });
  });

  test('sends certification to its own lane', () => {
    expect(canBeReceived(versionOf('chung-thuc-ban-sao-tu-ban-chinh'), offering, today)).toEqual({
      ok: false,
      reasons: [{ reason: 'certification-lane' }],
    });
  });
});

describe('what is known of a procedure', () => {
  const lacksOf = (changes: Partial<ProcedureRecord>) => standingOf({ ...recordOf('dang-ky-khai-sinh'), ...changes });

  test('is a name only without papers, time or steps', () => {
    for (const lack of ['papers', 'time', 'steps'] as const)
      expect(lacksOf({ [lack]: [] })).toEqual({ standing: 'name-only', lacks: [lack] });
  });

  test('is thin without law, result, signer, book, or the words on exemption from a fee', () => {
    const record = recordOf('dang-ky-khai-sinh');
    expect(lacksOf({ law: [] })).toEqual({ standing: 'thin', lacks: ['law'] });
    expect(lacksOf({ result: [] })).toEqual({ standing: 'thin', lacks: ['result'] });
    expect(lacksOf({ sign: { ...record.sign, title: 'chưa rõ', bookName: 'chưa rõ' } })).toEqual({
      standing: 'thin',
      lacks: ['sign', 'book'],
    });
    expect(lacksOf({ fees: [{ ...record.fees[0]!, exempt: '' }] })).toEqual({ standing: 'thin', lacks: ['fee-words'] });
  });

  test('holds from its first day up to, and not on, the first day of the next', () => {
    const span = { validFrom: day('2019-02-20'), validTo: day('2019-03-01') };
    expect(['2019-02-19', '2019-02-20', '2019-02-28', '2019-03-01'].map((text) => inForce(span, day(text)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('has no code on a day on which the code was not in use, or nobody knows whether it was', () => {
    const coded = { code: '1.013978', codeFrom: day('2025-07-01'), codeTo: null };
    expect(codeOn(coded, today)).toBeNull();
    expect(codeOn(coded, day('2025-07-01'))).toBe('1.013978');
    expect(codeOn({ ...coded, codeFrom: null }, day('2025-07-01'))).toBeNull();
  });
});
