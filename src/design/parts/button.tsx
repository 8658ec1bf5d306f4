import type { JSX } from 'preact';
import { type Content, Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

export interface ButtonProps {
  readonly children: Content;
  /** One primary button on a screen; warning is for what is hard to undo. */
  readonly kind?: 'primary' | 'secondary' | 'warning';
  readonly name?: string;
  readonly value?: string;
  /** Makes it a link that looks like a button. */
  readonly href?: string;
  /** The function key that presses it, shown on it. */
  readonly keys?: string;
  readonly icon?: IconName;
  readonly small?: boolean;
  readonly disabled?: boolean;
  /** The page opens here: where the press before it led on from. */
  readonly autofocus?: boolean;
  /** Why it cannot be pressed now: disables it, and is said below it. */
  readonly why?: Content;
  readonly form?: string;
  readonly formAction?: string;
  readonly id?: string;
  readonly block?: boolean;
  /** Said instead of the text where the text alone does not say enough. */
  readonly label?: string;
  readonly class?: string;
}

/** An act, or the way to one: a verb and its object. */
export function Button(props: ButtonProps): JSX.Element {
  const off = props.disabled || props.why !== undefined;
  const whyId =
    props.why === undefined ? undefined : `${props.id ?? `${props.name ?? 'viec'}-${props.value ?? ''}`}-vi-sao`;
  const shared = sharedBy(props);
  const inside = <Inside {...props} />;
  if (props.href !== undefined && !off)
    return (
      <a href={props.href} draggable={false} {...shared}>
        {inside}
      </a>
    );
  const button = (
    <button
      type="submit"
      name={props.name}
      value={props.value}
      form={props.form}
      formAction={props.formAction}
      disabled={off}
      autofocus={props.autofocus}
      aria-disabled={off ? 'true' : undefined}
      aria-describedby={whyId}
      {...shared}
    >
      {inside}
    </button>
  );
  return whyId === undefined ? (
    button
  ) : (
    <>
      {button}
      <p class="mc-acts__why" id={whyId}>
        {props.why}
      </p>
    </>
  );
}

/** What a press and a way to one have alike. */
const sharedBy = (props: ButtonProps) => ({
  id: props.id,
  class: classOf(props),
  'data-key': props.keys,
  'aria-keyshortcuts': props.keys,
  'aria-label': props.label,
});

const Inside = ({ icon, children, keys }: ButtonProps): JSX.Element => (
  <>
    {icon && <Icon name={icon} />}
    {children}
    {keys && <kbd>{keys}</kbd>}
  </>
);

/** Buttons and links beside each other. */
export const ButtonRow = ({ children }: { children: Content }): JSX.Element => (
  <div class="govuk-button-group">{children}</div>
);

/** Under a preview: the press that writes what was seen, and the one back into the form with what was typed, by the name its route knows. */
export const WriteOrEdit = (props: { write: string; edit: string; back?: 'edit' | 'more' }): JSX.Element => (
  <ButtonRow>
    <Button name="do" value="write" keys="F9">
      {props.write}
    </Button>
    <Button name="do" value={props.back ?? 'edit'} kind="secondary">
      {props.edit}
    </Button>
  </ButtonRow>
);

/** A key as it is printed on the keyboard. */
export const Kbd = ({ children }: { children: Content }): JSX.Element => <kbd>{children}</kbd>;

/** The keys of a page, at its end. */
export const Keys = ({
  items,
  label,
}: {
  items: readonly { keys: readonly string[]; text: string }[];
  label?: string;
}) => (
  <ul class="mc-keys" aria-label={label}>
    {items.map((item) => (
      <li key={item.text}>
        {item.keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}{' '}
        {item.text}
      </li>
    ))}
  </ul>
);

const classOf = (props: ButtonProps): string =>
  [
    'govuk-button',
    props.kind && props.kind !== 'primary' && `govuk-button--${props.kind}`,
    props.small && 'mc-s',
    props.block && 'mc-block',
    props.class,
  ]
    .filter(Boolean)
    .join(' ');

/** Prints the page it stands on; only a browser's script can press so, and without one the keys that print are named. */
export const PrintButton = ({ children }: { children: Content }): JSX.Element => (
  <>
    <button type="button" class="govuk-button govuk-button--secondary mc-noprint" data-print hidden>
      <Icon name="print" />
      {children}
    </button>
    <noscript>
      <span class="mc-noprint mc-muted">{children}: Ctrl + P</span>
    </noscript>
  </>
);
