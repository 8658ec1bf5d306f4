import type { JSX } from 'preact';
import type { Content } from './icon.tsx';

interface FormBase {
  readonly action: string;
  readonly children: Content;
  readonly label?: string;
  readonly class?: string;
  readonly id?: string;
}

/** A deed carries the key made when its form was shown: sent twice, it is done once. */
export type FormProps = FormBase &
  (
    | { readonly method?: 'post'; readonly k: string; readonly files?: boolean }
    | { readonly method: 'get'; readonly k?: undefined; readonly files?: undefined }
  );

export const Form = (props: FormProps): JSX.Element => (
  <form
    action={props.action}
    method={props.method ?? 'post'}
    enctype={props.files ? 'multipart/form-data' : undefined}
    class={props.class}
    id={props.id}
    aria-label={props.label}
    novalidate
  >
    {props.k !== undefined && <Hidden name="key" value={props.k} />}
    {props.children}
  </form>
);

export const Hidden = ({ name, value }: { name: string; value: string }): JSX.Element => (
  <input type="hidden" name={name} value={value} />
);

/** What was typed goes on from a preview unseen; what is empty is not sent. */
export const Carried = ({ typed }: { typed: Readonly<Record<string, string | undefined>> }): JSX.Element => (
  <>{Object.entries(typed).map(([name, value]) => value && <Hidden key={name} name={name} value={value} />)}</>
);

/** Questions beside each other, as many as fit; `last`: the last one is narrow; `lead`: the first is wide. */
export const Fields = ({
  children,
  last,
  lead,
}: {
  children: Content;
  last?: boolean;
  lead?: boolean;
}): JSX.Element => (
  <div class={last ? 'mc-fields mc-fields--last' : lead ? 'mc-fields mc-fields--3' : 'mc-fields'}>{children}</div>
);

/** A field with its button on one line. */
export const Inline = ({ children }: { children: Content }): JSX.Element => <div class="mc-inline">{children}</div>;

/** What is wrong, and the field it is about where it is about one. */
export interface Wrong {
  readonly text: string;
  readonly field?: string | undefined;
}

/** For the summary: each leads to its field. */
export const linksTo = (wrong: readonly Wrong[]): { text: string; href?: string }[] =>
  wrong.map(({ text, field }) => (field ? { text, href: `#${field}` } : { text }));

/** For the fields: what stands beside each. */
export const besideFields = (wrong: readonly Wrong[]): Map<string, string> =>
  new Map(wrong.flatMap(({ text, field }) => (field ? [[field, text]] : [])));

/** Everything that is wrong, at once, above the page; it takes the focus. */
export const ErrorSummary = ({
  title,
  text,
  errors,
}: {
  title: Content;
  text?: Content;
  errors: readonly { readonly text: string; readonly href?: string }[];
}): JSX.Element => (
  <div class="govuk-error-summary" tabIndex={-1}>
    <div role="alert">
      <h2 class="govuk-error-summary__title">{title}</h2>
      <div class="govuk-error-summary__body">
        {text && <p>{text}</p>}
        {errors.length > 0 && (
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map((error) => (
              <li key={error.text}>{error.href ? <a href={error.href}>{error.text}</a> : error.text}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  </div>
);

/** Questions above a table; it asks with GET, so the answer has an address. */
export const Filter = (props: {
  action: string;
  children: Content;
  submit: string;
  end?: Content;
  label?: string;
}): JSX.Element => (
  <form action={props.action} method="get" class="mc-bar" aria-label={props.label}>
    {props.children}
    <button type="submit" class="govuk-button govuk-button--secondary">
      {props.submit}
    </button>
    {props.end && <div class="mc-bar__end">{props.end}</div>}
  </form>
);
