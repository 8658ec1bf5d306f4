import type { JSX } from 'preact';
import type { Content } from './icon.tsx';

/**
 * What is long stands open on a wide screen and folded on a phone, under a line that says what is in it. A browser that
 * cannot open it by style alone shows the fold everywhere. A link to a row within unfolds it.
 */
export const FoldOnPhone = (props: {
  summary: Content;
  children: Content;
  open?: boolean | undefined;
}): JSX.Element => (
  <details class="govuk-details mc-fold" open={props.open}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{props.summary}</span>
    </summary>
    <div class="mc-fold__in">{props.children}</div>
  </details>
);

/** The first few of a list on a phone; beside it stands the way to all of them. */
export const FewOnPhone = ({ children }: { children: Content }): JSX.Element => <div class="mc-few">{children}</div>;

/**
 * The cell that names a row of a table whose other columns a phone has no room for: there it unfolds them. The columns
 * bear the class `mc-wide-only`.
 */
export const NameWithMore = (props: { name: string; more: readonly { key: string; value: string }[] }): JSX.Element => (
  <>
    <span class="mc-wide-only">{props.name}</span>
    <details class="mc-name-more">
      <summary>{props.name}</summary>
      <dl>
        {props.more.map(({ key, value }) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  </>
);
