import { createContext } from 'preact';
import type { Language } from '#platform/text/index.ts';

/** The language of the page around a part: what a part says by itself is said to whoever reads that page. */
export const Reader = createContext<Language>('vi');
