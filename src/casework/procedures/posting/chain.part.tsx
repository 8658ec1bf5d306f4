import type { JSX } from 'preact';
import { Due } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { postWithin } from './posting.rules.ts';
import { postingWords } from './posting.text.ts';
import type { Chain, HungSheet, Sheet } from './posting.view.ts';

/** Published, entered, posted: the days of each, and late where it took too long. */
export function ChainText({
  chain,
  language,
  posted,
}: {
  readonly chain: Chain;
  readonly language: Language;
  readonly posted?: boolean;
}): JSX.Element {
  const said = postingWords(language);
  const { decision, toUpdate, toPost } = chain;
  const updated = decision?.updated_at;
  const late = toPost !== undefined && toPost > postWithin;
  return (
    <>
      {decision ? said.published(decision.number, formatDay(decision.signed_on)) : toPost === undefined && '–'}
      {updated && toUpdate !== undefined && <span> → {said.updated(formatDay(dayOf(updated)), toUpdate)}</span>}
      {toPost !== undefined && decision && ' → '}
      {toPost !== undefined && <span>{posted ? said.postedAfter(toPost) : said.waits(toPost)}</span>}
      {late && (
        <>
          {' '}
          <Due state="late">{said.tooLate}</Due>
        </>
      )}
    </>
  );
}

/** Said once above a list: how many of its sheets have no decision to count from. */
export function Undecided({
  sheets,
  language,
}: {
  readonly sheets: readonly Sheet[];
  readonly language: Language;
}): JSX.Element | null {
  const n = sheets.filter(({ chain }) => !chain.decision).length;
  return n === 0 ? null : <p class="govuk-body mc-small">{postingWords(language).undecided(n)}</p>;
}

/** Who hung it and when; of the paper record only the day is known. */
export function postedText({ posting, by }: HungSheet, language: Language): string {
  const said = postingWords(language);
  const day = formatDay(dayOf(posting.posted_at));
  return posting.posted_by ? said.by(day, by) : said.before(day);
}
