import type { JSX } from 'preact';
import type { Recorded } from '#platform/events/index.ts';
import type { Language } from '#platform/text/index.ts';
import { eventWords } from './events.text.ts';
import type { Names } from './names.ts';

/** Who did it, and for whom. */
export const Who = (props: { event: Recorded; names: Names; language: Language }): JSX.Element => {
  const { event, names, language } = props;
  const said = eventWords(language);
  const behalf = event.on_behalf_of ? names.get(event.on_behalf_of) : undefined;
  const name = event.actor_id ? names.get(event.actor_id) : undefined;
  return (
    <>
      {name ? <span lang="vi">{name}</span> : said[event.actor_kind]}
      {behalf && `, ${said.behalf(behalf)}`}
    </>
  );
};

/** The name of what has the history, or the end of its id. */
export const streamName = ({ stream_id }: Recorded, names: Names): string =>
  names.get(stream_id) ?? `…${stream_id.slice(-12)}`;
