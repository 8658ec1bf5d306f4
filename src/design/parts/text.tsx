import type { JSX } from 'preact';
import { classes } from './group.tsx';
import { type Content, Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

/** A question or a thing: “Vì sao là ngày 21/02?”. */
export const Heading = (props: {
  children: Content;
  size?: 'xl' | 'l' | 'm' | 's';
  level?: 1 | 2 | 3 | 4;
  id?: string;
  /** A line below, larger than the text. */
  lead?: Content;
}): JSX.Element => {
  const size = props.size ?? 'l';
  const Tag = `h${props.level ?? { xl: 1, l: 1, m: 2, s: 3 }[size]}` as 'h1';
  return (
    <>
      <Tag class={`govuk-heading-${size}`} id={props.id}>
        {props.children}
      </Tag>
      {props.lead && <p class="mc-lead">{props.lead}</p>}
    </>
  );
};

/** The officer's heading: what it is, a line below, buttons at the right. */
export const PageHead = ({ title, under, children }: { title: Content; under?: Content; children?: Content }) => (
  <div class="mc-head">
    <div>
      <h1 class="govuk-heading-l">{title}</h1>
      {under && <p>{under}</p>}
    </div>
    {children && <div class="govuk-button-group">{children}</div>}
  </div>
);

/** A way to another page; `about` is read aloud after the words that alone say too little. */
export const Link = (props: { href: string; children: Content; about?: string; class?: string; lang?: string }) => (
  <a class={classes('govuk-link', props.class)} href={props.href} lang={props.lang}>
    {props.children}
    {props.about && <span class="govuk-visually-hidden"> {props.about}</span>}
  </a>
);

export type Colour = 'grey' | 'blue' | 'green' | 'yellow' | 'red';

/** A state: the word first, a drawing always. */
export const Tag = ({ colour, icon, children }: { colour?: Colour; icon?: IconName; children: Content }) => (
  <strong class={classes('govuk-tag', colour && `govuk-tag--${colour}`)}>
    {icon && <Icon name={icon} />}
    {children}
  </strong>
);

/** A dossier's code: the unit's part grey, or read aloud only in the unit's own queue. */
export const Code = ({ value, short }: { value: string; short?: boolean }): JSX.Element => {
  const at = value.indexOf('-') + 1;
  return (
    <span class="mc-code">
      {at > 0 && <span class={short ? 'govuk-visually-hidden' : 'mc-code__unit'}>{value.slice(0, at)}</span>}
      {value.slice(at)}
    </span>
  );
};

const noteIcons = { info: 'info', ok: 'check', warn: 'clock', late: 'flag' } as const;

/** Something to know; `role` only when it appears after an act. */
export const Note = (props: {
  kind?: 'info' | 'ok' | 'warn' | 'late';
  role?: 'alert' | 'status';
  icon?: IconName;
  title?: Content;
  children?: Content;
}): JSX.Element => {
  const kind = props.kind ?? 'info';
  const plain = ['string', 'number'].includes(typeof props.children);
  return (
    <div class={classes('mc-note', kind !== 'info' && `mc-note--${kind}`)} role={props.role}>
      <Icon name={props.icon ?? noteIcons[kind]} />
      <div>
        {props.title && (
          <p>
            <b>{props.title}</b>
          </p>
        )}
        {plain ? <p>{props.children}</p> : props.children}
      </div>
    </div>
  );
};

/** Nothing here, and the next thing that will be. */
export const Empty = ({ title, next, icon }: { title: Content; next?: Content; icon?: IconName }): JSX.Element => (
  <div class="mc-empty">
    <Icon name={icon ?? 'inbox'} />
    <p>{title}</p>
    {next && <p>{next}</p>}
  </div>
);

/** More, for who wants it. */
export const Details = (props: {
  summary: Content;
  children: Content;
  open?: boolean;
  id?: string;
  /** Opens it, shown beside its name. */
  keys?: string;
}): JSX.Element => (
  <details id={props.id} class="govuk-details" open={props.open}>
    <summary class="govuk-details__summary" data-key={props.keys}>
      <span class="govuk-details__summary-text">{props.summary}</span>
      {props.keys && <kbd>{props.keys}</kbd>}
    </summary>
    <div class="govuk-details__text">{props.children}</div>
  </details>
);

/** Words of another: a reason, a quotation of the law. */
export const Inset = ({ children, id }: { children: Content; id?: string }): JSX.Element => (
  <div id={id} class="govuk-inset-text">
    {children}
  </div>
);
