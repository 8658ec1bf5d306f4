import type { JSX } from 'preact';
import { type Content, DayField, Field, Fields } from '#design/index.ts';

interface ReserveFieldsProps {
  readonly said: {
    readonly count: string;
    readonly useBy: string;
    readonly reason: string;
    readonly reasonHint?: string;
  };
  readonly typed: { readonly count: string; readonly useBy: string; readonly reason: string };
  readonly errors: ReadonlyMap<string, string>;
  /** What is asked before: the day they are for. */
  readonly first?: Content;
}

/** How many numbers are kept back, until when they must be used, and why: asked alike of a book and of printed slips. */
export const ReserveFields = ({ said, typed, errors, first }: ReserveFieldsProps): JSX.Element => (
  <>
    <Fields>
      {first}
      <Field
        name="count"
        label={said.count}
        value={typed.count}
        error={errors.get('count')}
        width={3}
        inputMode="numeric"
        autocomplete="off"
      />
      <DayField name="useBy" label={said.useBy} value={typed.useBy} error={errors.get('useBy')} />
    </Fields>
    <Field
      name="reason"
      label={said.reason}
      hint={said.reasonHint}
      value={typed.reason}
      error={errors.get('reason')}
      autocomplete="off"
    />
  </>
);
