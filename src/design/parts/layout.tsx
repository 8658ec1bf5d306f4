import type { JSX } from 'preact';
import { Kbd } from './button.tsx';
import { classes } from './group.tsx';
import { type Content, Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import { FoldOnPhone } from './phone.tsx';

/** A part of a page with room above it; `more` stands at the right of its heading. */
export const Section = (props: {
  title?: Content;
  more?: Content;
  id?: string;
  size?: 'l' | 'm';
  children: Content;
}): JSX.Element => (
  <section class="mc-section" id={props.id}>
    {props.title && (
      <div class="mc-section__head">
        <h2 class={`govuk-heading-${props.size ?? 'l'}`}>{props.title}</h2>
        {props.more}
      </div>
    )}
    {props.children}
  </section>
);

/** The citizen's two columns: the answer, and beside it what goes with it. */
export const Columns = (props: { main: Content; side: Content; label?: string }): JSX.Element => (
  <div class="mc-cols">
    <div>{props.main}</div>
    <aside class="mc-side" aria-label={props.label}>
      {props.side}
    </aside>
  </div>
);

/** The officer's two columns: what is done left, what will happen right. */
export const Work = (props: { children: Content; side: Content; paper?: boolean; acts?: boolean }): JSX.Element => (
  <div class={classes('mc-work', props.paper && 'mc-work--paper', props.acts && 'mc-work--acts')}>
    {props.acts && <div class="mc-work__side">{props.side}</div>}
    <div>{props.children}</div>
    {!props.acts && <div class="mc-work__side">{props.side}</div>}
  </div>
);

export const Card = (props: { title?: Content; level?: 2 | 3; children: Content; id?: string }): JSX.Element => {
  const Title = `h${props.level ?? 2}` as 'h2';
  return (
    <div class="mc-card" id={props.id}>
      {props.title && <Title class="govuk-heading-m">{props.title}</Title>}
      {props.children}
    </div>
  );
};

/** A box of the officer's work; numbered where the order is the order of work. */
export const Panel = (props: {
  title: Content;
  children: Content;
  n?: number;
  main?: boolean;
  /** In its head, at the right. */
  note?: Content;
  /** Without room around: a table inside. */
  flush?: boolean;
  id?: string;
  level?: 2 | 3;
  /** Folded on a phone under this line; open on a wide screen and on paper. */
  fold?: Content;
  /** Unfolded all the same: something in it has to be seen. */
  unfolded?: boolean | undefined;
}): JSX.Element => {
  const Title = `h${props.level ?? 2}` as 'h2';
  return (
    <section class={classes('mc-panel', (props.main || props.n !== undefined) && 'mc-panel--main')} id={props.id}>
      <header>
        <Title>
          {props.n !== undefined && <span class="mc-panel__n">{props.n}</span>}
          {props.title}
        </Title>
        {typeof props.note === 'string' ? <p>{props.note}</p> : props.note}
      </header>
      <div class={props.flush ? 'mc-panel__flush' : 'mc-panel__in'}>
        {props.fold ? (
          <FoldOnPhone summary={props.fold} open={props.unfolded}>
            {props.children}
          </FoldOnPhone>
        ) : (
          props.children
        )}
      </div>
    </section>
  );
};

/** Acts below each other; what is not allowed stays, with its reason. */
export const Acts = ({ children }: { children: Content }): JSX.Element => <div class="mc-acts">{children}</div>;

/** What happens when it is sent. */
export const What = ({ items }: { items: readonly { readonly icon: IconName; readonly text: Content }[] }) => (
  <ul class="mc-what">
    {items.map((item, index) => (
      <li key={index}>
        <Icon name={item.icon} />
        <span>{item.text}</span>
      </li>
    ))}
  </ul>
);

/** Whom the counter has before it, known by papers. */
export const Person = (props: { name: string; children?: Content; end?: Content; icon?: IconName }): JSX.Element => (
  <div class="mc-person">
    <Icon name={props.icon ?? 'shield'} />
    <div>
      <b>{props.name}</b>
      {typeof props.children === 'string' ? <p>{props.children}</p> : props.children}
    </div>
    {props.end}
  </div>
);

/** Numbered steps, for citizens. */
export const Steps = ({ items, row }: { items: readonly { title: string; text: Content }[]; row?: boolean }) => (
  <ol class={classes('mc-steps', row && 'mc-steps--row')}>
    {items.map((item) => (
      <li key={item.title}>
        <h3>{item.title}</h3>
        <p>{item.text}</p>
      </li>
    ))}
  </ol>
);

/** Matters to choose from. */
export const Tiles = (props: {
  items: readonly { icon: IconName; title: string; href: string; text?: Content }[];
}): JSX.Element => (
  <ul class="mc-tiles">
    {props.items.map((item) => (
      <li key={item.title} class="mc-tile">
        <span class="mc-tile__icon">
          <Icon name={item.icon} />
        </span>
        <div>
          <a class="govuk-link" href={item.href}>
            {item.title}
          </a>
          {item.text && <p>{item.text}</p>}
        </div>
      </li>
    ))}
  </ul>
);

/** Lines with a note below each. */
export const List = (props: {
  /** `keys`: the function key that opens it. */
  items: readonly { title: Content; href?: string; note?: Content; keys?: string }[];
}): JSX.Element => (
  <ul class="mc-list">
    {props.items.map((item, index) => (
      <li key={index}>
        {item.href ? (
          <a class="govuk-link" href={item.href} data-key={item.keys}>
            {item.title}
          </a>
        ) : (
          item.title
        )}
        {item.keys && <Kbd>{item.keys}</Kbd>}
        {item.note && <span>{item.note}</span>}
      </li>
    ))}
  </ul>
);

/** A paper as it will be printed, read on the screen; changed words stand in `mark`. */
export const Sheet = ({ label, children }: { label: string; children: Content }): JSX.Element => (
  <section class="mc-sheet" aria-label={label}>
    {children}
  </section>
);

/** Room for hands at the foot of a printed page: who signs, and how, side by side. */
export const Signs = ({ sides, how }: { sides: readonly string[]; how: Content }): JSX.Element => (
  <div class="mc-signs">
    {sides.map((side) => (
      <p key={side}>
        <b>{side}</b>
        <br />
        <span class="mc-muted mc-small">{how}</span>
      </p>
    ))}
  </div>
);
