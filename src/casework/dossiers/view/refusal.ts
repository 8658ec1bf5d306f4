import type { KeyReused } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { flowReasonText, type Says } from '../flow/flow.text.ts';

/** Why a press was refused, in words that say what to do next, and the field of the form they are about. */
export interface Refusal {
  readonly text: string;
  readonly field?: string | undefined;
}

interface Reason {
  readonly reason: string;
  readonly field?: string;
}

/** The reasons of a deed in the words of its act; that its form was sent before is said for every act alike. */
export const refusals = <Own extends Reason>(
  reasons: readonly (Own | KeyReused)[],
  says: Says<Own>,
  language: Language,
): readonly Refusal[] =>
  reasons.map((reason: Own | (KeyReused & { field?: string })) => ({
    text:
      reason.reason === 'key-reused'
        ? flowReasonText({ reason: 'key-reused' }, language)
        : says(reason as Own, language),
    field: reason.field,
  }));
