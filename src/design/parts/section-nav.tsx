import type { JSX } from 'preact';
import { Tag } from './text.tsx';

export interface SectionLink {
  readonly text: string;
  readonly href: string;
  readonly current?: boolean;
  /** What stands out of it: a word, grey or red. */
  readonly mark?: { readonly text: string; readonly wrong?: boolean } | undefined;
}

/** The parts of a long form, one at a time: ordinary links, so that a part has an address and the way back works. */
export const SectionNav = ({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly SectionLink[];
}): JSX.Element => (
  <nav class="mc-sections" aria-label={label}>
    <ol>
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.text}
          </a>
          {item.mark && <Tag colour={item.mark.wrong ? 'red' : 'grey'}>{item.mark.text}</Tag>}
        </li>
      ))}
    </ol>
  </nav>
);
