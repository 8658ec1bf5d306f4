import { inBoth, type Language } from '#platform/text/index.ts';
import type { FormSetReason } from './form-set.rules.ts';

const words = inBoth({
  later: {
    vi: (name: string) =>
      `${name}: bộ mẫu này được bổ sung ở giai đoạn 2; hồ sơ tiếp nhận trong thời gian đó chưa in được.`,
    en: (name: string) =>
      `${name}: this set of forms comes with stage 2; dossiers received in its time cannot be printed yet.`,
  },
});

/** Why a paper of this set cannot be printed, for the officer. */
export const formSetReasonText = (reason: FormSetReason, language: Language): string =>
  words(language).later(reason.name);
