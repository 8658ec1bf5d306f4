import { afterAll, expect, it } from 'vitest';
import { openInside } from '#test/support/inside.ts';

const inside = await openInside();
afterAll(() => inside.close());

const late = '/can-bo/ho-so/000.00.29.H18-190212-0004';

it('is not offered where the act would refuse it: past the promised day the press is shut, and says what to do', async () => {
  const { text } = await inside.ask({ url: late, as: 'quang.van.thuan' });
  expect(text).toContain('Đã quá ngày hẹn: gửi phiếu báo xử lý chậm');
  expect(text).not.toContain(`${late}/gia-han-xac-minh`);
});
