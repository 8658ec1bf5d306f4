import type { VNode } from 'preact';
import { Link, Note } from '#design/index.ts';
import { jobName, jobPaths } from '#oversight/jobs/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { clockWords } from './clock.text.ts';
import { readOnTheWay } from './on-the-way.rules.ts';

/** After the trainer moved the clock: when it is now, and what the house did on the way. */
export const OnTheWayNote = (props: { url: string; now: Temporal.Instant; language: Language }): VNode | null => {
  const told = readOnTheWay(props.url);
  if (!told) return null;
  const say = clockWords(props.language);
  const [rang, left] = [[...told.rang], told.failed];
  return (
    <Note kind={left > 0 ? 'warn' : 'ok'} role="status" title={say.movedTo(formatMoment(props.now))}>
      <p>{rang.length === 0 ? say.nothingRang : say.rang}</p>
      {rang.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {rang.map(([kind, n]) => (
            <li>
              {jobName(kind, props.language)}: {n}
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <p>
          {say.notDone(left)} <Link href={jobPaths.jobs()}>{say.jobs}</Link>
        </p>
      )}
    </Note>
  );
};
