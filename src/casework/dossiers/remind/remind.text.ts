import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { Outcome, RemindReason, Way } from './remind.rules.ts';

export const remindWords = inBoth({
  tell: { vi: 'Báo cho công dân biết', en: 'Tell the citizen' },
  writeDown: { vi: 'Ghi lần báo', en: 'Write it down' },
  open: { vi: 'Nhắc nhận kết quả', en: 'Remind of the result' },
  phone: {
    vi: (phone: string) => `Điện thoại: ${phone}`,
    en: (phone: string) => `Telephone: ${phone}`,
  },
  noPhone: { vi: 'Hồ sơ không ghi số điện thoại.', en: 'No telephone was given.' },
  way: { vi: 'Báo bằng cách nào', en: 'How' },
  outcome: { vi: 'Kết quả lần báo', en: 'What came of it' },
  choose: { vi: 'Chọn', en: 'Choose' },
  refused: { vi: 'Chưa ghi được lần nhắc', en: 'The reminder was not written down' },
  done: {
    vi: (code: string) => `Đã ghi lần nhắc của hồ sơ ${code}.`,
    en: (code: string) => `The reminder of ${code} was written down.`,
  },
  remind: { vi: 'Ghi lần nhắc', en: 'Write it down' },
});

export const wayWords = inBoth({
  call: { vi: 'Gọi điện', en: 'By telephone' },
  message: { vi: 'Nhắn tin', en: 'By message' },
  notice: { vi: 'Niêm yết', en: 'On the notice board' },
  'hamlet-head': { vi: 'Qua trưởng bản', en: 'Through the hamlet head' },
} satisfies Record<Way, { vi: string; en: string }>);

export const outcomeWords = inBoth({
  told: { vi: 'Đã báo', en: 'Told' },
  'will-come': { vi: 'Hẹn sẽ đến', en: 'Will come' },
  'not-reached': { vi: 'Không liên lạc được', en: 'Not reached' },
  'wrong-number': { vi: 'Sai số điện thoại', en: 'Wrong number' },
} satisfies Record<Outcome, { vi: string; en: string }>);

export const remindReasonText = saysWith<RemindReason>(
  inBoth({
    'way-missing': { vi: 'Chọn đã báo bằng cách nào.', en: 'Choose how the person was told.' },
    'outcome-missing': { vi: 'Chọn kết quả của lần báo.', en: 'Choose what came of it.' },
  }),
);
