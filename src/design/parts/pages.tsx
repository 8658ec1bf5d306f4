import type { JSX } from 'preact';
import type { Language } from '#platform/text/index.ts';
import { classes } from './group.tsx';
import type { Content } from './icon.tsx';
import { partWords } from './words.text.ts';

export interface Crumb {
  readonly text: Content;
  readonly href?: string;
}

/** Where am I: from the door's first page down to this one. */
export const Breadcrumbs = ({ items, language }: { items: readonly Crumb[]; language?: Language }): JSX.Element => (
  <nav class="govuk-breadcrumbs" aria-label={partWords(language ?? 'vi').trail}>
    <ol class="govuk-breadcrumbs__list">
      {items.map((item, index) =>
        item.href ? (
          <li key={index} class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" href={item.href}>
              {item.text}
            </a>
          </li>
        ) : (
          <li key={index} class="govuk-breadcrumbs__list-item" aria-current="page">
            {item.text}
          </li>
        ),
      )}
    </ol>
  </nav>
);

export const SkipLink = ({ href, children }: { href: string; children: Content }): JSX.Element => (
  <a href={href} class="govuk-skip-link">
    {children}
  </a>
);

export interface PaginationProps {
  readonly previous?: { readonly href: string; readonly label?: string; readonly text?: string };
  readonly next?: { readonly href: string; readonly label?: string; readonly text?: string };
  readonly pages?: readonly { readonly number: number | string; readonly href: string; readonly current?: boolean }[];
  readonly label?: string;
  readonly language?: Language;
}

/** On to the next rows and back; lists that page by key have no numbers. */
export const Pagination = (props: PaginationProps): JSX.Element | null => {
  const { previous, next, pages } = props;
  if (!previous && !next && !pages) return null;
  const say = partWords(props.language ?? 'vi');
  const block = !pages;
  return (
    <nav class={classes('govuk-pagination', block && 'govuk-pagination--block')} aria-label={props.label ?? say.pages}>
      {previous && <Arrow way="prev" block={block} link={previous} text={previous.text ?? say.previous} />}
      {pages && (
        <ul class="govuk-pagination__list">
          {pages.map((page) => (
            <li
              key={page.number}
              class={classes('govuk-pagination__item', page.current && 'govuk-pagination__item--current')}
            >
              <a
                class="govuk-link govuk-pagination__link"
                href={page.href}
                aria-label={typeof page.number === 'number' ? say.page(page.number) : page.number}
                aria-current={page.current ? 'page' : undefined}
              >
                {page.number}
              </a>
            </li>
          ))}
        </ul>
      )}
      {next && <Arrow way="next" block={block} link={next} text={next.text ?? say.next} />}
    </nav>
  );
};

export interface SummaryItem {
  readonly key: Content;
  readonly value: Content;
  readonly actions?: readonly { readonly text: string; readonly href: string; readonly about?: string }[];
}

/** Names and values, one below the other. */
export const SummaryList = ({ items }: { items: readonly SummaryItem[] }): JSX.Element => {
  const acts = items.some((item) => item.actions?.length);
  return (
    <dl class="govuk-summary-list">
      {items.map((item, index) => (
        <div
          key={index}
          class={classes(
            'govuk-summary-list__row',
            acts && !item.actions?.length && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt class="govuk-summary-list__key">{item.key}</dt>
          <dd class="govuk-summary-list__value">{item.value}</dd>
          {item.actions && item.actions.length > 0 && <Actions actions={item.actions} />}
        </div>
      ))}
    </dl>
  );
};

const Actions = ({ actions }: { actions: NonNullable<SummaryItem['actions']> }) => {
  const links = actions.map((action) => (
    <a key={action.text} class="govuk-link" href={action.href}>
      {action.text}
      {action.about && <span class="govuk-visually-hidden"> {action.about}</span>}
    </a>
  ));
  return (
    <dd class="govuk-summary-list__actions">
      {links.length === 1 ? (
        links
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {links.map((link, index) => (
            <li key={index} class="govuk-summary-list__actions-list-item">
              {link}
            </li>
          ))}
        </ul>
      )}
    </dd>
  );
};

interface ArrowProps {
  readonly way: 'prev' | 'next';
  readonly block: boolean;
  readonly link: { readonly href: string; readonly label?: string };
  readonly text: string;
}

const Arrow = ({ way, block, link, text }: ArrowProps) => {
  const drawn = (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${way}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[way]} />
    </svg>
  );
  return (
    <div class={`govuk-pagination__${way}`}>
      <a class="govuk-link govuk-pagination__link" href={link.href} rel={way}>
        {(block || way === 'prev') && drawn}
        <span
          class={classes(
            'govuk-pagination__link-title',
            block && !link.label && 'govuk-pagination__link-title--decorated',
          )}
        >
          {text}
        </span>
        {link.label && block && (
          <>
            <span class="govuk-visually-hidden">:</span>
            <span class="govuk-pagination__link-label">{link.label}</span>
          </>
        )}
        {!block && way === 'next' && drawn}
      </a>
    </div>
  );
};

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
};
