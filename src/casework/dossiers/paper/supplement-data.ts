import { regimeOn } from '#foundations/calendar/rules.ts';
import { dayOf } from '#platform/time/index.ts';
import { type SupplementRequestData, spelledDay } from '../../documents/index.ts';
import { addressText } from '../../parties/index.ts';
import type { Whole } from '../view/dossier.view.ts';
import { kindsOfCopies } from './sheet.rules.ts';
import { codesOf, filledFrom, type Issued, letterheadOf, marksOf } from './sheet-data.ts';

const restarts = 'Thời gian giải quyết được tính lại từ đầu sau khi nhận đủ hồ sơ';

const nothingMoves = 'Thời hạn không tạm dừng và không tính lại, vì hồ sơ đã quá ngày hẹn trả kết quả khi được yêu cầu';

/** What the request rests on, and what the wait does to the date: by the decree of the day of reception (law 6). */
const supplementLaw = {
  'QD09-2015': {
    ground: 'Quyết định số 09/2015/QĐ-TTg',
    effect: 'Ngày hẹn trả kết quả lùi lại đúng bằng thời gian chờ hoàn thiện hồ sơ',
  },
  'ND61-2018': { ground: 'Nghị định số 61/2018/NĐ-CP', effect: restarts },
  'ND118-2025': { ground: 'Nghị định số 118/2025/NĐ-CP', effect: restarts },
} as const;

/** Mẫu 02 of the last request. */
export function supplementData(whole: Whole, issued: Issued): SupplementRequestData | undefined {
  const { dossier, owner, version } = whole;
  const asked = whole.supplements.at(-1);
  if (!asked) return undefined;
  const guide = whole.names.get(asked.requested_by) ?? '';
  const law = supplementLaw[regimeOn(dayOf(dossier.received_at)).key];
  return {
    letterhead: letterheadOf({
      ...issued,
      at: asked.requested_at,
      number: `${String(asked.number).padStart(2, '0')}/HDHS`,
    }),
    codes: codesOf(whole),
    applicant: dossier.owner_name,
    request: version.name,
    address: addressText(owner),
    phone: owner.phone ?? '',
    email: owner.email ?? '',
    items: asked.items.map((item) => ({
      name: item.name,
      original: item.original,
      ...kindsOfCopies(item),
      note: '',
    })),
    reason: asked.reason,
    stage: 'trong quá trình giải quyết',
    ground: law.ground,
    respondBy: spelledDay(asked.respond_by),
    effect: asked.timing === 'late' ? nothingMoves : law.effect,
    ...sentencesOf(whole, issued, { at: asked.requested_at, guide }),
    lookUpAt: issued.lookUpAt,
    contact: guide,
    contactPhone: issued.phone,
    guide,
    marks: marksOf(issued),
  };
}

/** That papers are asked for once, and whom to ask in doubt, as they were worded when it was asked. */
const sentencesOf = (
  whole: Whole,
  { says, lookUpAt, phone }: Issued,
  { at, guide }: { readonly at: Temporal.Instant; readonly guide: string },
): Pick<SupplementRequestData, 'once' | 'help'> => ({
  once: says('supplement-once', at, filledFrom(whole)),
  help: says('supplement-help', at, {
    ...filledFrom(whole),
    ...{ 'trang tra cứu': lookUpAt, 'người hướng dẫn': `${guide}, số điện thoại ${phone || '……………'}` },
  }),
});
