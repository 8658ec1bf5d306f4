import { inBoth, type Language } from '#platform/text/index.ts';
import type { KeyReused } from './index.ts';

/** Why a press was refused, in words that say what to do next, and the field of the form they are about. */
export interface Refusal {
  readonly text: string;
  readonly field?: string | undefined;
}

/** The words of an act for its reasons. */
export type Says<Reason> = (reason: Reason, language: Language) => string;

interface Reason {
  readonly reason: string;
  readonly field?: string;
}

const words = inBoth({
  'key-reused': {
    vi: 'Biểu mẫu này đã được gửi với nội dung khác. Mở lại trang rồi làm tiếp.',
    en: 'This form was sent before with other content. Open the page again.',
  },
});

/**
 * The reasons of a deed in the words of its act; that its form was sent before is said for every act alike. `fieldOf` is
 * for a form whose fields are not called as its reasons call them.
 */
export const refusals = <Own extends Reason>(
  reasons: readonly (Own | KeyReused)[],
  says: Says<Own>,
  language: Language,
  fieldOf: (reason: Own) => string | undefined = (reason) => reason.field,
): readonly Refusal[] =>
  reasons.map((reason) =>
    reason.reason === 'key-reused'
      ? { text: words(language)['key-reused'] }
      : { text: says(reason as Own, language), field: fieldOf(reason as Own) },
  );
