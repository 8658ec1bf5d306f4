import type { JSX } from 'preact';
import { Link, Note } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import type { Alike } from './trade-name.store.ts';
import { tradeNameWords } from './trade-name.text.ts';

interface AlikeProps {
  readonly alike: readonly Alike[];
  readonly language: Language;
}

/** Said before anybody examines or signs: the same name, or a second business of one owner. */
export function AlikeNote({ alike, language }: AlikeProps): JSX.Element | null {
  const said = tradeNameWords(language);
  if (alike.length === 0) return null;
  return (
    <Note kind="warn" title={said.title}>
      <ul class="govuk-list govuk-list--bullet">
        {alike.map(({ code, name, owner_name, received_at, same_owner }) => {
          const day = formatDay(dayOf(received_at));
          return (
            <li key={code}>
              <Link href={paths.dossier(code)}>{code}</Link>:{' '}
              {same_owner ? said.sameOwner(name, day) : said.sameName(name, owner_name, day)}
            </li>
          );
        })}
      </ul>
      <p class="govuk-body mc-small">{said.rule}</p>
    </Note>
  );
}
