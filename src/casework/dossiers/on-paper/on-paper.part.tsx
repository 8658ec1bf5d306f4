import type { JSX } from 'preact';
import { Details, Field, Fields, Select } from '#design/index.ts';
import type { Recorded } from '#platform/events/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { type BackReason, backReasons, type TypedOnPaper } from './on-paper.rules.ts';
import { backText, onPaperWords } from './on-paper.text.ts';

interface PaperBeforeProps {
  readonly typed: TypedOnPaper;
  readonly errors: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** Received on paper before: day and time as they stand there, and why. Folded away where nothing of it was typed. */
export function PaperBefore({ typed, errors, language }: PaperBeforeProps): JSX.Element {
  const said = onPaperWords(language);
  const names = ['paperDay', 'paperTime', 'backReason'] as const;
  const open = names.some((name) => typed[name] || errors.has(name));
  return (
    <Details summary={said.title} open={open}>
      <p class="govuk-body mc-small">{said.hint}</p>
      <Fields>
        {(['paperDay', 'paperTime'] as const).map((name) => (
          <Field
            key={name}
            name={name}
            label={said[name]}
            value={typed[name] ?? ''}
            error={errors.get(name)}
            autocomplete="off"
          />
        ))}
        <Select
          name="backReason"
          label={said.backReason}
          value={typed.backReason ?? ''}
          error={errors.get('backReason')}
          options={[
            { value: '', text: said.asItCame },
            ...backReasons.map((reason) => ({ value: reason, text: backText(reason, language) })),
          ]}
        />
      </Fields>
    </Details>
  );
}

/** Received on paper and typed in afterwards: when, and why. */
export function typedInFacts(events: readonly Recorded[], language: Language) {
  const { payload, occurred_at: at } = events[0] ?? {};
  const onPaper = payload?.onPaper as { readonly reason: BackReason } | undefined;
  if (!onPaper || !at) return [];
  const said = onPaperWords(language);
  return [{ key: said.typedIn, value: said.typedInAt(formatMoment(at), backText(onPaper.reason, language)) }];
}
