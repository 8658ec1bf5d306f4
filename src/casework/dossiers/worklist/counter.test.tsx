import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { LegLine } from '../hand-over/bundle.store.ts';
import { type Counter, CounterLists } from './counter.part.tsx';

const now = Temporal.Instant.from('2019-02-20T08:28:00+07:00');
const leg = (n: number): LegLine => ({
  code: `000.00.29.H18-190220-${String(n).padStart(4, '0')}`,
  subject: 'Đăng ký thành lập hộ kinh doanh',
  owner_name: 'Lò Thị Phượng',
  from_unit_id: 'one',
  to_unit_id: 'other',
  received_at: now,
  give_by: now,
  given_at: now,
  given_by: null,
  promised_due: now,
  judged_by: 'date',
  listed: false,
});
const drawn = (n: number): string => {
  const toTake = Array.from({ length: n }, (_, index) => leg(index + 1));
  const counter: Counter = { isThere: true, toTake, toGive: undefined, awaiting: undefined, uncollected: undefined };
  return renderToString(<CounterLists counter={counter} now={now} language="vi" />);
};

it('a list that is cut says how many it leaves out, with the way to them', () => {
  expect(drawn(12)).toMatch(/<a [^>]*href="\/can-bo\/ban-giao"[^>]*>và 6 hồ sơ nữa<\/a>/);
  expect(drawn(6)).not.toContain('nữa');
});
