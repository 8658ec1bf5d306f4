import type { JSX } from 'preact';
import type { Language } from '#platform/text/index.ts';
import { type Assets, assets } from '../assets.ts';
import type { Content } from '../parts/icon.tsx';
import { SkipLink } from '../parts/pages.tsx';
import { Reader } from '../reader.ts';
import { still } from '../still.ts';
import { frameWords } from './frame.text.ts';

export interface DocumentProps {
  readonly title: string;
  readonly language: Language;
  /** The officer's rhythm, with its own sheet. */
  readonly office?: boolean;
  readonly theme?: 'light' | 'dark';
  /** The page came back with errors: its title says so first. */
  readonly wrong?: boolean;
  /** Where the browser finds this page again, when it was the answer to a form. */
  readonly again?: string;
  /** Drawn anew by itself after so many seconds. */
  readonly refresh?: number | undefined;
  readonly children: Content;
}

/** The whole of a page around its body: nothing inline, nothing from elsewhere. */
export const Document = (props: DocumentProps): JSX.Element => {
  const say = frameWords(props.language);
  const title = `${props.wrong ? `${say.wrong}: ` : ''}${props.title} | ${say.name}`;
  return (
    <html
      lang={props.language}
      class={props.office ? 'govuk-template mc-office' : 'govuk-template'}
      data-theme={props.theme === 'dark' ? 'dark' : undefined}
      data-again={props.again}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {props.refresh && <meta http-equiv="refresh" content={String(props.refresh)} />}
        <Files {...assets()} office={props.office ? assets().office : ''} />
      </head>
      <body class="govuk-template__body mc">
        <Skip text={say.skip} />
        <Reader.Provider value={props.language}>{props.children}</Reader.Provider>
      </body>
    </html>
  );
};

const Files = still(({ preload, main, office, mark, script }: Assets) => (
  <>
    <meta name="theme-color" content="#12163f" />
    {preload.map((font) => (
      <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
    ))}
    <link rel="stylesheet" href={main} />
    {office !== '' && <link rel="stylesheet" href={office} />}
    <link rel="icon" href={mark} type="image/svg+xml" />
    <script type="module" src={script} />
  </>
));

const Skip = still(({ text }: { text: string }) => <SkipLink href={`#${mainId}`}>{text}</SkipLink>);

export const mainId = 'noi-dung';

/** The same page, asked for with one more word in its address: `?ngon-ngu=en`. */
export function withQuery(url: string, name: string, value: string): string {
  // The usual case, on every page: taking an address apart costs more than drawing the link.
  if (!url.includes(name)) return `${url}${url.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}`;
  const address = new URL(url, 'http://here');
  address.searchParams.set(name, value);
  return `${address.pathname}${address.search}`;
}
