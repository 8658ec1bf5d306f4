import type { JSX } from 'preact';
import { Table } from '#design/index.ts';
import { limitText } from '#foundations/calendar/rules.ts';
import type { Language } from '#platform/text/index.ts';
import { lineWords } from '../edit/lines.text.ts';
import { waysOn } from '../versions/limits.rules.ts';
import { Original } from './original.tsx';
import { procedureWords } from './procedure.text.ts';
import type { Showing } from './showing.ts';

/** How it may be handed in on the day shown, and how long it takes by each way; nothing where no time is known. */
export const Ways = ({ shown, language }: { shown: Showing; language: Language }): JSX.Element | null => {
  const said = procedureWords(language);
  const ways = waysOn(shown.version, shown.case.key, shown.day);
  if (ways.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">{said.ways}</h3>
      <Table
        caption={said.ways}
        stack
        columns={[{ head: said.way, header: true }, { head: said.byTheLaw }, { head: said.committed }]}
        rows={ways.map((way) => [
          <>
            {lineWords(language)[way.channel]}
            {way.source && (
              <>
                <br />
                <span class="mc-muted mc-small">
                  {said.from} <Original language={language}>{way.source}</Original>
                </span>
              </>
            )}
          </>,
          limitText(way.statutory, language),
          limitText(way.committed, language),
        ])}
      />
      {ways.length === 1 && <p class="govuk-body">{said.oneWay}</p>}
    </>
  );
};
