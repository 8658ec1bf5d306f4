import type { KeyReused } from '#platform/deeds/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';

/** Why a press was refused, and the field it is about. */
export interface Said {
  readonly text: string;
  readonly field?: string | undefined;
}

const words = inBoth({
  'key-reused': {
    vi: 'Biểu mẫu này đã được gửi với nội dung khác. Mở lại trang rồi làm lại.',
    en: 'This form was sent before with other content. Open the page again and try once more.',
  },
});

/** The reasons of a deed in the words of its act; that its form was sent before is said for every act alike. */
export const said = <Own extends { readonly reason: string }>(
  reasons: readonly (Own | KeyReused)[],
  how: {
    readonly says: (reason: Own, language: Language) => string;
    readonly field?: (reason: Own) => string | undefined;
  },
  language: Language,
): Said[] =>
  reasons.map((reason) =>
    reason.reason === 'key-reused'
      ? { text: words(language)['key-reused'] }
      : { text: how.says(reason as Own, language), field: how.field?.(reason as Own) ?? fieldOf(reason) },
  );

const fieldOf = (reason: object): string | undefined =>
  'field' in reason && typeof reason.field === 'string' ? reason.field : undefined;
