import type { JSX } from 'preact';
import { Details } from '#design/index.ts';
import type { Recorded } from '#platform/events/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { eventWords } from './events.text.ts';
import type { Names } from './names.ts';
import { type Item, itemsOf, readable } from './payload.rules.ts';
import { typeText } from './types.text.ts';

/** What an event says, opened by who wants to see it. */
export const Payload = (props: { event: Recorded; names: Names; language: Language }): JSX.Element => {
  const { event, names, language } = props;
  const said = eventWords(language);
  const items = itemsOf(event.payload);
  if (items.length === 0) return <>{said.none}</>;
  const about = said.payloadAbout(typeText(event.type, language), formatMoment(event.occurred_at));
  return (
    <Details
      summary={
        <>
          {said.payloadOf(items.length)}
          <span class="govuk-visually-hidden">{about}</span>
        </>
      }
    >
      <table class="govuk-table mc-dense">
        <caption class="govuk-table__caption govuk-visually-hidden">{said.payload + about}</caption>
        <tbody class="govuk-table__body">
          {items.map((item) => (
            <tr key={item.path} class="govuk-table__row">
              <th scope="row" class="govuk-table__cell">
                {item.path}
              </th>
              <td class="govuk-table__cell">{saidOf(item, names, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Details>
  );
};

function saidOf({ value }: Item, names: Names, language: Language) {
  const said = eventWords(language);
  if (value === null) return said.none;
  if (typeof value === 'boolean') return value ? said.yes : said.no;
  const name = names.get(String(value));
  return name ? <span lang="vi">{name}</span> : readable(String(value));
}
