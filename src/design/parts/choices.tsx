import { Fragment, type JSX } from 'preact';
import { Kbd } from './button.tsx';
import { classes, describedBy, ErrorMessage, groupClass, Hint, idOf, type Question, said } from './group.tsx';
import type { Content } from './icon.tsx';

export interface Choice {
  readonly value: string;
  readonly text: Content;
  readonly hint?: Content;
  readonly disabled?: boolean;
  /** Asked only of who chose this: shown below it while it is chosen. */
  readonly when?: Content;
  readonly id?: string;
  /** The function key that goes to it. */
  readonly keys?: string;
  /** A word before this choice: “hoặc”. */
  readonly divider?: string;
}

interface Choices extends Question {
  readonly items: readonly Choice[];
  /** For officers: small boxes. */
  readonly small?: boolean;
  /** Beside each other. */
  readonly row?: boolean;
}

export interface RadiosProps extends Choices {
  readonly legend: Content;
  readonly value?: string;
  readonly hiddenLegend?: boolean;
  readonly required?: boolean;
  /** The page opens at its first choice. */
  readonly autofocus?: boolean;
}

/** One of a few. */
export const Radios = (props: RadiosProps): JSX.Element => (
  <Asked {...props}>
    {props.items.map((item, index) => (
      <Item key={item.value} kind="radio" of={props} item={item} index={index} checked={item.value === props.value} />
    ))}
  </Asked>
);

export interface CheckboxesProps extends Choices {
  readonly legend?: Content;
  readonly values?: readonly string[];
  readonly hiddenLegend?: boolean;
}

/** Any of a few. */
export const Checkboxes = (props: CheckboxesProps): JSX.Element => (
  <Asked {...props} boxes>
    {props.items.map((item, index) => (
      <Item
        key={item.value}
        kind="checkbox"
        of={props}
        item={item}
        index={index}
        checked={props.values?.includes(item.value) ?? false}
      />
    ))}
  </Asked>
);

/** The bare box of a row; its label is read aloud only. */
export const Tick = (props: {
  name: string;
  value: string;
  label: string;
  checked?: boolean;
  form?: string;
  id?: string;
}) => (
  <span class="mc-tickbox">
    <input
      class="mc-tick"
      type="checkbox"
      name={props.name}
      value={props.value}
      id={props.id}
      form={props.form}
      checked={props.checked}
      aria-label={props.label}
    />
  </span>
);

export interface FieldsetProps {
  readonly legend: Content;
  readonly children?: Content;
  readonly hint?: Content;
  readonly error?: string;
  /** The errors' and hint's ids begin with it; needed with either. */
  readonly id?: string;
  readonly hiddenLegend?: boolean;
  readonly language?: Question['language'];
}

/** Questions that belong together. */
export const Fieldset = (props: FieldsetProps): JSX.Element => {
  const question = { ...props, name: props.id ?? 'nhom' };
  return (
    <fieldset class="govuk-fieldset" aria-describedby={describedBy(question)}>
      <Legend text={props.legend} hidden={props.hiddenLegend} />
      <Hint id={idOf(question)}>{props.hint}</Hint>
      <ErrorMessage id={idOf(question)} text={props.error} language={props.language} />
      {props.children}
    </fieldset>
  );
};

const Asked = (
  props: Choices & { legend?: Content; hiddenLegend?: boolean; boxes?: boolean; children: Content },
): JSX.Element => {
  const kind = props.boxes ? 'govuk-checkboxes' : 'govuk-radios';
  const { children, ...question } = props;
  const inner = (
    <>
      <Hint id={idOf(question)}>{question.hint}</Hint>
      <ErrorMessage id={idOf(question)} text={question.error} language={question.language} />
      <div class={classes(kind, props.small && `${kind}--small`, props.row && 'mc-radiorow')}>{children}</div>
    </>
  );
  return (
    <div class={groupClass(question)}>
      {said(props.legend) ? (
        <fieldset class="govuk-fieldset" aria-describedby={describedBy(question)}>
          <Legend text={props.legend} hidden={props.hiddenLegend} />
          {inner}
        </fieldset>
      ) : (
        inner
      )}
    </div>
  );
};

const Legend = ({ text, hidden }: { text: Content; hidden?: boolean }) =>
  said(text) ? (
    <legend class={classes('govuk-fieldset__legend', hidden && 'govuk-visually-hidden')}>{text}</legend>
  ) : null;

interface ItemProps {
  readonly kind: 'radio' | 'checkbox';
  readonly of: Choices & { readonly legend?: Content; readonly autofocus?: boolean };
  readonly item: Choice;
  readonly index: number;
  readonly checked: boolean;
}

const Item = ({ kind, of, item, index, checked }: ItemProps) => {
  const name = kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  const id = item.id ?? (index === 0 ? idOf(of) : `${idOf(of)}-${index + 1}`);
  const hintId = said(item.hint) ? `${id}-item-hint` : undefined;
  const outer = kind === 'checkbox' && !said(of.legend) ? describedBy(of) : undefined;
  return (
    <Fragment>
      {item.divider && <div class={`${name}__divider`}>{item.divider}</div>}
      <div class={`${name}__item`}>
        <input
          class={`${name}__input`}
          id={id}
          name={of.name}
          type={kind}
          value={item.value}
          checked={checked}
          disabled={item.disabled}
          data-key={item.keys}
          autofocus={of.autofocus && index === 0}
          aria-describedby={[outer, hintId].filter(Boolean).join(' ') || undefined}
        />
        <label class={`govuk-label ${name}__label`} for={id}>
          {item.text}
        </label>
        {item.keys && <Kbd>{item.keys}</Kbd>}
        {hintId && (
          <div id={hintId} class={`govuk-hint ${name}__hint`}>
            {item.hint}
          </div>
        )}
      </div>
      {said(item.when) && (
        <div class={`${name}__conditional`} id={`conditional-${id}`}>
          {item.when}
        </div>
      )}
    </Fragment>
  );
};
