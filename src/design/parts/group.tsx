import type { JSX } from 'preact';
import type { Language } from '#platform/text/index.ts';
import { Reader } from '../reader.ts';
import type { Content } from './icon.tsx';
import { partWords } from './words.text.ts';

/** What every question of a form has. */
export interface Question {
  readonly name: string;
  readonly hint?: Content;
  /** What was given and what is needed: “Số điện thoại có 9 chữ số, cần 10”. */
  readonly error?: string;
  /** The name, unless two questions of a page have the same. */
  readonly id?: string;
  readonly language?: Language;
}

/** A question with its label, hint, error and control, as govuk-frontend lays them out. */
export const Group = ({
  question,
  label,
  hidden,
  children,
}: {
  question: Question;
  label: Content;
  hidden?: boolean;
  children: Content;
}): JSX.Element => {
  const id = idOf(question);
  return (
    <div class={groupClass(question)}>
      <label class={hidden ? 'govuk-label govuk-visually-hidden' : 'govuk-label'} for={id}>
        {label}
      </label>
      <Hint id={id}>{question.hint}</Hint>
      <ErrorMessage id={id} text={question.error} language={question.language} />
      {children}
    </div>
  );
};

export const Hint = ({ id, children }: { id: string; children?: Content }): JSX.Element | null =>
  said(children) ? (
    <div id={`${id}-hint`} class="govuk-hint">
      {children}
    </div>
  ) : null;

export const ErrorMessage = ({
  id,
  text,
  language,
}: {
  id: string;
  text?: string;
  language?: Language;
}): JSX.Element | null =>
  text ? (
    <p id={`${id}-error`} class="govuk-error-message">
      <Reader.Consumer>
        {(ofPage) => <span class="govuk-visually-hidden">{`${partWords(language ?? ofPage).error}:`}</span>}
      </Reader.Consumer>{' '}
      {text}
    </p>
  ) : null;

export const idOf = (question: Question): string => question.id ?? question.name;

export const groupClass = (question: { readonly error?: string }): string =>
  question.error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group';

/** The ids a control is described by: what was given, then hint, then error. */
export function describedBy(question: Question, more?: string): string | undefined {
  const id = idOf(question);
  const ids = [more, said(question.hint) && `${id}-hint`, question.error && `${id}-error`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(' ');
}

export const said = (content: Content): boolean =>
  content !== undefined && content !== null && content !== false && content !== '';

/** `aria-invalid` belongs on the control of a wrong answer; govuk leaves it to the message, we say both. */
export const classes = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
