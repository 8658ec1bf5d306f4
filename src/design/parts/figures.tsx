import type { JSX } from 'preact';
import { type Content, DueShape, type DueState, Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

export interface Fact {
  readonly icon?: IconName;
  readonly term: string;
  readonly value: Content;
  readonly note?: Content;
}

/** The three facts of a procedure: how long, how much, where. */
export const Facts = ({ items }: { items: readonly Fact[] }): JSX.Element => (
  <dl class="mc-facts">
    {items.map((item) => (
      <div key={item.term}>
        {item.icon && <Icon name={item.icon} />}
        <dt>{item.term}</dt>
        <dd>{item.value}</dd>
        {item.note && <dd>{item.note}</dd>}
      </div>
    ))}
  </dl>
);

export interface Figure {
  readonly name: string;
  /** As it is read: “2.846”, “98,4”. */
  readonly value: string;
  readonly unit?: string;
  /** Where its dossiers are listed. */
  readonly href?: string;
  /** The words of the link; without them the number is the link. */
  readonly more?: string;
  readonly note?: Content;
  readonly late?: boolean;
}

/** Figures that open: each leads to the rows it counts. */
export const Figures = ({ items }: { items: readonly Figure[] }): JSX.Element => (
  <ul class="mc-figs">
    {items.map((item) => (
      <li key={item.name} class={item.late ? 'mc-fig mc-fig--late' : 'mc-fig'}>
        <p class="mc-fig__k">{item.name}</p>
        <span class="mc-fig__v">
          {item.href && !item.more ? (
            <a class="govuk-link" href={item.href}>
              <span class="govuk-visually-hidden">{item.name}: </span>
              {item.value}
            </a>
          ) : (
            item.value
          )}
          {item.unit && <small> {item.unit}</small>}
        </span>
        {item.href && item.more && (
          <a class="govuk-link mc-fig__more" href={item.href}>
            {item.more}
          </a>
        )}
        {item.note && <span class="mc-muted mc-small">{item.note}</span>}
      </li>
    ))}
  </ul>
);

export interface Door {
  readonly n: number;
  readonly name: string;
  readonly href: string;
  readonly state?: DueState | 'all';
  readonly current?: boolean;
}

/** The day by deadline: the doors after the first add up to it. */
export const DayDoors = ({ items, label }: { items: readonly Door[]; label?: string }): JSX.Element => (
  <nav aria-label={label}>
    <ul class="mc-day">
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} class={doorClass(item.state)} aria-current={item.current ? 'true' : undefined}>
            <b class={item.n === 0 ? 'is-none' : undefined}>{item.n}</b>
            <span>
              {item.state === undefined || item.state === 'all' ? (
                <Icon name="list" class="mc-due__shape" />
              ) : (
                <DueShape state={item.state} />
              )}
              {item.name}
            </span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** Fees added up. */
export const Sums = ({
  items,
}: {
  items: readonly { readonly name: Content; readonly amount: string; readonly total?: boolean }[];
}): JSX.Element => (
  <dl class="mc-sums">
    {items.map((item, index) => (
      <div key={index} class={item.total ? 'mc-sum is-total' : 'mc-sum'}>
        <dt>{item.name}</dt>
        <dd>{item.amount}</dd>
      </div>
    ))}
  </dl>
);

/** How a bar is coloured: on time, good, middling, late. */
export type BarState = 'ok' | 'good' | 'mid' | 'late';

/** A bar in a table's cell; its number stands beside it. */
export const Bar = ({
  value,
  of = 100,
  state = 'ok',
}: {
  value: number;
  of?: number;
  state?: BarState;
}): JSX.Element => (
  <svg class="mc-chart mc-hbar" viewBox="0 0 120 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="track" width="120" height="12" rx="3" />
    <rect
      class={`b-${state}`}
      width={Math.round(1200 * Math.min(Math.max(value / of, 0), 1)) / 10}
      height="12"
      rx="3"
    />
  </svg>
);

const doorClass = (state: Door['state']): string | undefined =>
  state === undefined || state === 'all' ? undefined : state === 'today' ? 'soon' : state;
