import type { JSX } from 'preact';
import type { Content } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';

/** Words of the law and of the catalogue stay Vietnamese; a reader of the English page is told so. */
export const Original = ({ language, children }: { language: Language; children: Content }): JSX.Element => (
  <span lang={language === 'vi' ? undefined : 'vi'}>{children}</span>
);
