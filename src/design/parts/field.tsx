import type { JSX } from 'preact';
import type { Language } from '#platform/text/index.ts';
import { classes, describedBy, Group, idOf, type Question } from './group.tsx';
import type { Content } from './icon.tsx';

export interface FieldProps extends Question {
  readonly label: Content;
  readonly value?: string;
  readonly type?: 'text' | 'search' | 'email' | 'tel' | 'password' | 'number' | 'date';
  readonly autocomplete?: string;
  readonly inputMode?: 'none' | 'text' | 'tel' | 'url' | 'email' | 'numeric' | 'decimal' | 'search';
  /** The characters an answer has: the width of the box is a hint too. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  readonly required?: boolean;
  /** The label is read aloud but not shown. */
  readonly hidden?: boolean;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly readonly?: boolean;
  readonly disabled?: boolean;
  readonly autofocus?: boolean;
  /** The function key that goes to it. */
  readonly keys?: string;
  readonly describedBy?: string;
  readonly spellcheck?: boolean;
  readonly pattern?: string;
  /** The id of a `datalist` with suggestions. */
  readonly list?: string;
}

/** A line of text. */
export function Field(props: FieldProps): JSX.Element {
  const input = <Input {...props} />;
  return (
    <Group question={props} label={<Labelled {...props} />} hidden={props.hidden}>
      {props.prefix || props.suffix ? (
        <div class="govuk-input__wrapper">
          {props.prefix && (
            <div class="govuk-input__prefix" aria-hidden="true">
              {props.prefix}
            </div>
          )}
          {input}
          {props.suffix && (
            <div class="govuk-input__suffix" aria-hidden="true">
              {props.suffix}
            </div>
          )}
        </div>
      ) : (
        input
      )}
    </Group>
  );
}

/** A day as it is written: 20/02/2019, in one box. */
export const DayField = (props: Omit<FieldProps, 'type' | 'width' | 'inputMode'>): JSX.Element => (
  <Field autocomplete="off" {...props} width={10} inputMode="numeric" />
);

export interface TextAreaProps extends Question {
  readonly label: Content;
  readonly value?: string;
  readonly rows?: number;
  readonly hidden?: boolean;
  readonly maxLength?: number;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly spellcheck?: boolean;
  readonly autocomplete?: string;
  readonly lang?: Language;
}

/** A few lines of text. */
export const TextArea = (props: TextAreaProps): JSX.Element => (
  <Group question={props} label={props.label} hidden={props.hidden}>
    <textarea
      class={classes('govuk-textarea', props.error && 'govuk-textarea--error')}
      id={idOf(props)}
      name={props.name}
      rows={props.rows ?? 4}
      maxLength={props.maxLength}
      required={props.required}
      disabled={props.disabled}
      spellcheck={props.spellcheck}
      autocomplete={props.autocomplete}
      lang={props.lang}
      aria-describedby={describedBy(props)}
      aria-invalid={props.error ? 'true' : undefined}
    >
      {props.value}
    </textarea>
  </Group>
);

export interface SelectProps extends Question {
  readonly label: Content;
  readonly options: readonly { readonly value: string; readonly text: string; readonly disabled?: boolean }[];
  readonly value?: string;
  readonly hidden?: boolean;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autofocus?: boolean;
}

/** One of many; up to seven are better shown as Radios. */
export const Select = (props: SelectProps): JSX.Element => (
  <Group question={props} label={props.label} hidden={props.hidden}>
    <select
      class={classes('govuk-select', props.error && 'govuk-select--error')}
      id={idOf(props)}
      name={props.name}
      required={props.required}
      disabled={props.disabled}
      autofocus={props.autofocus}
      aria-describedby={describedBy(props)}
      aria-invalid={props.error ? 'true' : undefined}
    >
      {props.options.map((option) => (
        <option
          key={option.value}
          value={option.value}
          selected={props.value !== undefined && option.value === props.value}
          disabled={option.disabled}
        >
          {option.text}
        </option>
      ))}
    </select>
  </Group>
);

export interface FileFieldProps extends Question {
  readonly label: Content;
  /** What the browser offers to choose: `application/pdf,image/*`. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** A file from the device; its form must say `files`. */
export const FileField = (props: FileFieldProps): JSX.Element => (
  <Group question={props} label={props.label}>
    <input
      class={classes('govuk-file-upload', props.error && 'govuk-file-upload--error')}
      id={idOf(props)}
      name={props.name}
      type="file"
      accept={props.accept}
      multiple={props.multiple}
      required={props.required}
      disabled={props.disabled}
      aria-describedby={describedBy(props)}
      aria-invalid={props.error ? 'true' : undefined}
    />
  </Group>
);

const Labelled = ({ label, keys }: FieldProps) =>
  keys ? (
    <>
      {label} <kbd>{keys}</kbd>
    </>
  ) : (
    (label as JSX.Element)
  );

// Preact's types want one input per type; `as 'text'` is every kind that takes a line of text.
const Input = (props: FieldProps) => (
  <input
    class={classes(
      'govuk-input',
      props.error && 'govuk-input--error',
      props.width && `govuk-input--width-${props.width}`,
    )}
    id={idOf(props)}
    name={props.name}
    type={(props.type ?? 'text') as 'text'}
    value={props.value}
    autocomplete={props.autocomplete}
    inputMode={props.inputMode}
    placeholder={props.placeholder}
    maxLength={props.maxLength}
    pattern={props.pattern}
    list={props.list}
    required={props.required}
    readOnly={props.readonly}
    disabled={props.disabled}
    autofocus={props.autofocus}
    spellcheck={props.spellcheck}
    data-key={props.keys}
    aria-keyshortcuts={props.keys}
    aria-describedby={describedBy(props, props.describedBy)}
    aria-invalid={props.error ? 'true' : undefined}
  />
);
