import type { Says } from '#platform/deeds/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
import type {} from './flow.text.ts';
import type { ManyReason } from './many.rules.ts';

export const nothingChosen = inBoth({
  'nothing-chosen': { vi: 'Chưa chọn hồ sơ nào.', en: 'No dossier was chosen.' },
});

/** A line names its dossier, then says what is wrong with it. */
export const manyReasonText = <Because>(
  reason: ManyReason<Because>,
  says: Says<Because>,
  language: Language,
): string =>
  reason.reason === 'line'
    ? `${reason.code}: ${says(reason.because, language)}`
    : nothingChosen(language)['nothing-chosen'];
