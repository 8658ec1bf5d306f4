import { formSets } from '#casework/documents/index.ts';
import { identityNames } from '#casework/parties/index.ts';
import { identityCards } from '#casework/parties/rules.ts';
import { PageHead, Panel, Table, Tag } from '#design/index.ts';
import { features, holdsOn } from '#foundations/calendar/rules.ts';
import { type HouseRoute, route } from '#platform/house/index.ts';
import { page } from '#platform/http/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { menuWords } from '../../office/menu.text.ts';
import { ownPaths } from '../paths.ts';
import { featureNames, sinceWords } from './since.text.ts';

interface Line {
  readonly name: string;
  readonly from: Temporal.PlainDate | null;
  readonly until: Temporal.PlainDate | null;
  readonly law?: string;
}

/** `/quan-tri/ap-dung-tu-ngay`: from which day each thing holds that a text of law brought. */
export const sinceRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: ownPaths.since(),
    needs: 'calendar.read',
    async handle({ house, now, language }) {
      const day = dayOf(now);
      const said = sinceWords(language);
      const title = menuWords(language).since;
      const sets = await formSets(house.db);
      return page({
        title,
        place: 'since',
        body: (
          <>
            <PageHead title={title} under={said.under(formatDay(day))} />
            <Panel title={said.rules}>
              <Lines caption={said.rules} lines={rules(language)} {...{ day, language }} />
            </Panel>
            <Panel title={said.cards}>
              <p class="govuk-body">{said.cardsHint}</p>
              <Lines caption={said.cards} lines={cards(language)} {...{ day, language }} />
            </Panel>
            <Panel title={said.forms}>
              <p class="govuk-body">{said.formsHint}</p>
              <Lines caption={said.forms} lines={sets} {...{ day, language }} />
            </Panel>
            <p class="govuk-body mc-small">{said.versions}</p>
          </>
        ),
      });
    },
  }),
];

const rules = (language: Language): Line[] =>
  features.map(({ key, from, until, law }) => ({
    name: featureNames(language)[key],
    ...days({ from, until }),
    law,
  }));

const cards = (language: Language): Line[] =>
  identityCards.map(({ kind, from, until, law }) => ({
    name: identityNames(language)[kind],
    ...days({ from, until }),
    law,
  }));

const days = ({ from, until }: { from: string; until: string | null }) => ({
  from: Temporal.PlainDate.from(from),
  until: until === null ? null : Temporal.PlainDate.from(until),
});

const colours = { holds: 'green', over: 'grey', 'yet-to-come': 'yellow' } as const;

function Lines(props: { caption: string; lines: readonly Line[]; day: Temporal.PlainDate; language: Language }) {
  const { caption, lines, day, language } = props;
  const said = sinceWords(language);
  const cited = lines.some(({ law }) => law);
  return (
    <Table
      caption={caption}
      dense
      stack
      columns={[
        { head: said.what },
        ...(cited ? [{ head: said.law }] : []),
        { head: said.from, nowrap: true },
        { head: said.until, nowrap: true },
        { head: said.state, nowrap: true },
      ]}
      rows={lines.map(({ name, from, until, law }) => {
        const state = holdsOn({ from: from?.toString() ?? '', until: until?.toString() ?? null }, day.toString());
        return [
          name,
          ...(cited ? [law ?? ''] : []),
          from ? formatDay(from) : '–',
          until ? formatDay(until) : '–',
          <Tag key={name} colour={colours[state]}>
            {said[state]}
          </Tag>,
        ];
      })}
    />
  );
}
