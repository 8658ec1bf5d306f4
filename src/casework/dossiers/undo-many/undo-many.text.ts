import type { Says } from '#platform/deeds/index.ts';
import { inBoth } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import type { PressKind } from '../dossier/pressed.store.ts';
import { undoReasonText } from '../undo/undo.text.ts';
import { deedNames } from '../view/deed.text.ts';
import type { StaysReason } from './undo-many.act.ts';

const did = {
  approve: { vi: 'duyệt', en: 'approved' },
  assign: { vi: 'phân công', en: 'assigned' },
  present: { vi: 'trình', en: 'laid before the leader' },
  sign: { vi: 'ký', en: 'signed' },
  record: { vi: 'ghi nhận ký', en: 'recorded as signed' },
} as const satisfies Readonly<Record<PressKind, unknown>>;

export const undoManyWords = inBoth({
  press: {
    vi: (n: number, kind: PressKind) => `Hoàn tác ${n} hồ sơ vừa ${did[kind].vi}`,
    en: (n: number, kind: PressKind) => `Undo ${n} just ${did[kind].en}`,
  },
  pressed: {
    vi: (n: number, kind: PressKind, at: string) => `Anh/chị đã ${did[kind].vi} ${n} hồ sơ một lần lúc ${at}.`,
    en: (n: number, kind: PressKind, at: string) => `You ${did[kind].en} ${n} at one press at ${at}.`,
  },
  hint: {
    vi: 'Hoàn tác được cho tới khi người tiếp theo làm việc với hồ sơ. Nhật ký từng hồ sơ vẫn ghi cả hai.',
    en: 'Until the next hand acts on a dossier. The record of each keeps both.',
  },
  gone: {
    vi: (n: number) => `${n} hồ sơ người tiếp theo đã làm việc: không hoàn tác được nữa.`,
    en: (n: number) => `On ${n} the next hand has acted: they are not taken back any more.`,
  },
  back: { vi: (n: number) => `Đã hoàn tác ${n} hồ sơ.`, en: (n: number) => `${n} taken back.` },
  stays: { vi: (n: number) => `${n} hồ sơ không hoàn tác được`, en: (n: number) => `${n} could not be taken back` },
  none: { vi: 'Không hoàn tác được hồ sơ nào', en: 'Nothing was taken back' },
  toList: { vi: 'Về danh sách', en: 'Back to the list' },
});

const words = inBoth({
  'no-such-press': {
    vi: 'Lần bấm này không còn gì để hoàn tác: các hồ sơ đã được thu lại trước đó.',
    en: 'Nothing is left of this press: its dossiers were taken back before.',
  },
  since: {
    vi: (code: string, who: string, deed: string, at: string) =>
      `${code}: ${who} đã ${deed} lúc ${at}, không hoàn tác được nữa.`,
    en: (code: string, who: string, deed: string, at: string) =>
      `${code}: ${who} did “${deed}” at ${at}; it is not taken back any more.`,
  },
  somebody: { vi: 'Hệ thống', en: 'The system' },
});

/** One sentence for a dossier that stays where it is: who went on with it, and when. */
export const staysText: Says<StaysReason> = (reason, language) => {
  const said = words(language);
  if (reason.reason !== 'line') return said[reason.reason];
  const { code, because } = reason;
  if (because.reason !== 'changed-since') return `${code}: ${undoReasonText(because, language)}`;
  const deed = deedNames(language)[because.type as keyof ReturnType<typeof deedNames>] ?? because.type;
  return said.since(code, because.by ?? said.somebody, deed, formatMoment(Temporal.Instant.from(because.at)));
};
