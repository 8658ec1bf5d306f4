import type { JSX } from 'preact';
import { fileOf } from '#platform/spreadsheet/index.ts';
import type { Language } from '#platform/text/index.ts';
import { Button, ButtonRow } from './button.tsx';
import type { Content } from './icon.tsx';
import { Pagination } from './pages.tsx';
import { partWords } from './words.text.ts';

export interface NumberedPagesProps {
  readonly language: Language;
  readonly page: number;
  readonly pages: number;
  /** The address of a page. */
  readonly to: (page: number) => string;
}

/** The pages of a list whose length is known; one page needs none. */
export const NumberedPages = ({ language, page, pages, to }: NumberedPagesProps): JSX.Element | null =>
  pages < 2 ? null : (
    <Pagination
      language={language}
      {...(page > 1 ? { previous: { href: to(page - 1) } } : {})}
      {...(page < pages ? { next: { href: to(page + 1) } } : {})}
      pages={Array.from({ length: pages }, (_, n) => ({ number: n + 1, href: to(n + 1), current: n + 1 === page }))}
    />
  );

export interface TakeAwayProps {
  readonly language: Language;
  /** Where all of it is shown on one page; left out where that is what is seen. */
  readonly forPaper: string | undefined;
  readonly file: (format: 'xlsx' | 'csv') => string;
  /** What else is taken away: the press that prints it. */
  readonly children?: Content;
}

/** A list to print, and as a file. */
export function TakeAway({ language, forPaper, file, children }: TakeAwayProps): JSX.Element {
  const said = partWords(language);
  return (
    <div class="mc-gap">
      <ButtonRow>
        {children}
        {forPaper && (
          <Button kind="secondary" small href={forPaper}>
            {said.forPaper}
          </Button>
        )}
        {(['xlsx', 'csv'] as const).map((format) => (
          <Button key={format} kind="secondary" small icon="down" href={file(format)}>
            {said[format]}
          </Button>
        ))}
      </ButtonRow>
    </div>
  );
}

/** A list as files, narrowed as its page is. */
export const ListFiles = ({ language, of }: { readonly language: Language; readonly of: string }): JSX.Element => (
  <div class="mc-files mc-noprint">
    <TakeAway language={language} forPaper={undefined} file={(format) => fileOf(of, format)} />
  </div>
);
