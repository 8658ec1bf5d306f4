import { listingWords, paths as procedures } from '#casework/procedures/web.tsx';
import { publicWords } from '#oversight/statistics/web.tsx';
import type { Visit } from '#platform/house/index.ts';
import { checkPaperWords } from './check-paper.text.ts';
import { portalPaths } from './paths.ts';
import { regulationsWords } from './regulations.text.ts';
import { rosterWords } from './roster.text.ts';

/** What is published beside figures and lists. */
export function publicSections({ language }: Visit) {
  const [roster, rules, listing] = [rosterWords(language), regulationsWords(language), listingWords(language)];
  const paper = checkPaperWords(language);
  return [
    { icon: 'list', title: listing.short, href: procedures.listing(), text: listing.about },
    { icon: 'users', title: roster.short, href: portalPaths.roster(), text: roster.about },
    { icon: 'book', title: rules.title, href: portalPaths.regulations(), text: rules.about },
    { icon: 'search', title: paper.title, href: portalPaths.checkPaper(), text: paper.about },
  ] as const;
}

/** What every page of what is published stands below. */
export const aboveSections = ({ language }: Visit) => ({
  text: publicWords(language).title,
  href: portalPaths.figures(),
});
