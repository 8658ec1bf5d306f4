import type { JSX } from 'preact';
import type { Language } from '#platform/text/index.ts';
import { type Content, Mark } from '../parts/icon.tsx';
import { Breadcrumbs, type Crumb } from '../parts/pages.tsx';
import { still } from '../still.ts';
import { mainId } from './document.tsx';
import { frameWords } from './frame.text.ts';

export interface MenuEntry {
  readonly key: string;
  readonly text: string;
  readonly href: string;
}

/** Name, unit and menu, on the cloth of the house. */
export const PortalHeader = still((props: HeaderProps) => (
  <header class="mc-header">
    <div class="govuk-width-container mc-header__in">
      <Brand home={props.home} unit={props.unit} language={props.language} />
      <nav class="mc-nav" aria-label={frameWords(props.language).main}>
        <ul>
          {props.menu.map((entry) => (
            <li key={entry.key}>
              <a href={entry.href} aria-current={entry.key === props.place ? 'page' : undefined}>
                {entry.text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </header>
));

interface HeaderProps {
  readonly home: string;
  readonly unit: string;
  readonly menu: readonly MenuEntry[];
  readonly place?: string;
  readonly language: Language;
}

export const Brand = ({ home, unit, language }: { home: string; unit: string; language: Language }): JSX.Element => (
  <a class="mc-brand" href={home}>
    <Mark />
    <span>
      <span class="mc-brand__name">{frameWords(language).name}</span>
      <span class="mc-brand__unit">{unit}</span>
    </span>
  </a>
);

/** The embroidered edge of the khăn piêu: under the header and on the footer, nowhere else. */
export const Band = (): JSX.Element => <div class="mc-band" />;

/** What a citizen's page shows, in its width, below its trail. */
export const PortalMain = (props: {
  children: Content;
  /** The home page lays itself out. */
  home?: boolean;
  trail?: readonly Crumb[];
  language: Language;
}): JSX.Element =>
  props.home ? (
    <main class="mc-home" id={mainId} tabIndex={-1}>
      {props.children}
    </main>
  ) : (
    <main class="mc-main" id={mainId} tabIndex={-1}>
      <div class="govuk-width-container">
        {props.trail && <Breadcrumbs items={props.trail} language={props.language} />}
        {props.children}
      </div>
    </main>
  );

export interface FooterColumn {
  readonly title: string;
  readonly lines?: readonly Content[];
  readonly links?: readonly { readonly text: string; readonly href: string }[];
}

export const PortalFooter = (props: { columns: readonly FooterColumn[]; end: readonly Content[] }): JSX.Element => (
  <footer class="mc-footer">
    <Band />
    <div class="govuk-width-container">
      <div class="mc-footer__in">
        {props.columns.map((column) => (
          <div key={column.title}>
            <h2>{column.title}</h2>
            {column.lines?.map((line, index) => (
              <p key={index}>{line}</p>
            ))}
            {column.links && (
              <ul>
                {column.links.map((link) => (
                  <li key={link.href}>
                    <a href={link.href}>{link.text}</a>
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
      <div class="mc-footer__end">
        {props.end.map((part, index) => (
          <span key={index}>{part}</span>
        ))}
      </div>
    </div>
  </footer>
);
