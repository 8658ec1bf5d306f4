import { inBoth } from '#platform/text/index.ts';
import { saysWith } from '../flow/flow.text.ts';
import type { AnswerReason } from './answer.rules.ts';

export const answerWords = inBoth({
  title: { vi: 'Xác minh', en: 'Verification' },
  asked: {
    vi: (who: string, day: string) => `Đã hỏi ${who} ngày ${day}`,
    en: (who: string, day: string) => `${who} was asked on ${day}`,
  },
  waits: {
    vi: (day: string) => `chờ trả lời đến hết ngày ${day}`,
    en: (day: string) => `an answer is awaited until ${day}`,
  },
  overdue: {
    vi: (day: string) => `quá hạn trả lời từ ngày ${day}, chưa nhận được`,
    en: (day: string) => `the answer was due on ${day} and has not come`,
  },
  answered: {
    vi: (day: string, late: boolean) => `trả lời ngày ${day}${late ? ', quá hạn' : ''}`,
    en: (day: string, late: boolean) => `answered on ${day}${late ? ', late' : ''}`,
  },
  press: { vi: 'Ghi trả lời xác minh', en: 'Write down the answer' },
  day: { vi: 'Ngày nhận được trả lời', en: 'The answer came on' },
  from: { vi: 'Cơ quan trả lời', en: 'From whom' },
  said: { vi: 'Tóm tắt nội dung trả lời, số văn bản', en: 'What it says in short, its number' },
  do: { vi: 'Ghi trả lời', en: 'Keep the answer' },
});

/** What stands in the way of an answer, whoever writes it down. */
export const answerReasons = {
  'nothing-asked': {
    vi: 'Chưa hỏi cơ quan nào để xác minh hồ sơ này.',
    en: 'Nobody was asked to verify anything of this dossier.',
  },
  'answered-before': {
    vi: 'Đã ghi trả lời xác minh của hồ sơ này.',
    en: 'The answer was written down before.',
  },
  'answer-day-missing': {
    vi: 'Ghi ngày nhận được trả lời theo ngày/tháng/năm.',
    en: 'Give the day the answer came as day/month/year.',
  },
  'answer-day-future': { vi: 'Ngày nhận được trả lời chưa tới.', en: 'That day has not come yet.' },
  'answer-before-asked': {
    vi: 'Ngày nhận được trả lời trước ngày hỏi.',
    en: 'That day is before the day they were asked.',
  },
  'answer-from-missing': { vi: 'Ghi cơ quan trả lời.', en: 'Say who answered.' },
  'answer-missing': { vi: 'Ghi tóm tắt nội dung trả lời.', en: 'Say in short what the answer is.' },
} as const;

export const answerReasonText = saysWith<AnswerReason>(inBoth(answerReasons));
