import type { Says } from '#platform/deeds/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { deedNames } from '../view/deed.text.ts';
import type { FlowReason } from './take-up.act.ts';

const words = inBoth({
  'not-found': { vi: 'Không có hồ sơ này.', en: 'There is no such dossier.' },
  'changed-since': {
    vi: (who: string, did: string, when: string) =>
      `${who} đã ${did} lúc ${when}, sau khi trang này được mở. Xem lại hồ sơ rồi làm tiếp.`,
    en: (who: string, did: string, when: string) =>
      `${who} did “${did}” at ${when}, after this page was opened. Look at the dossier again, then go on.`,
  },
  somebody: { vi: 'Hệ thống', en: 'The system' },
  'not-at-this-step': { vi: 'Hồ sơ không ở bước này nữa.', en: 'The dossier is not at this step any more.' },
  'not-allowed': {
    vi: 'Anh/chị không được giao việc này ở đơn vị đang giữ hồ sơ.',
    en: 'This work is not given to you at the office that holds the dossier.',
  },
  'not-handed-over': {
    vi: 'Bộ phận một cửa chưa bàn giao hồ sơ này.',
    en: 'The one-stop counter has not handed this dossier over yet.',
  },
  'stepped-aside': {
    vi: 'Anh/chị đã xin không tham gia giải quyết hồ sơ này.',
    en: 'You have stepped aside from this dossier.',
  },
  waiting: {
    vi: 'Hồ sơ đang chờ công dân bổ sung giấy tờ hoặc nộp nghĩa vụ tài chính; nhận trước rồi làm tiếp.',
    en: 'The dossier waits for papers or a payment of the citizen; accept those first.',
  },
  'unknown-outcome': {
    vi: 'Kết quả xử lý được chọn không có ở bước này.',
    en: 'The chosen outcome does not exist at this step.',
  },
  'ended-early': {
    vi: 'Hồ sơ đã kết thúc, không có kết quả để giải quyết tiếp: công dân đã rút, đã dừng giải quyết, hoặc đã hủy do nhập nhầm.',
    en: 'The dossier has ended without a result: it was withdrawn, stopped, or voided as entered by mistake.',
  },
});

/** Why a dossier could not be taken up, in words that say what to do next. */
export function flowReasonText(reason: FlowReason, language: Language): string {
  const said = words(language);
  if (reason.reason !== 'changed-since') return said[reason.reason];
  const did = deedNames(language)[reason.type as keyof ReturnType<typeof deedNames>] ?? reason.type;
  return said['changed-since'](reason.by ?? said.somebody, did, formatMoment(Temporal.Instant.from(reason.at)));
}

type Own<Reason extends Named> = Exclude<Reason['reason'], FlowReason['reason']>;
interface Named {
  readonly reason: string;
}

/** The words of an act's own reasons; one that is missing does not compile. What every act may answer is said alike. */
export const saysWith =
  <Reason extends Named>(
    own: (language: Language) => Readonly<Record<Own<Reason>, string>>,
  ): Says<Reason | FlowReason> =>
  (reason, language) => {
    const said: Readonly<Record<string, string>> = own(language);
    return said[reason.reason] ?? flowReasonText(reason as FlowReason, language);
  };
