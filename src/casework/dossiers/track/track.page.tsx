import type { JSX } from 'preact';
import { Card, Code, Columns, ErrorSummary, Heading } from '#design/index.ts';
import { limitText } from '#foundations/calendar/index.ts';
import { DueAccount } from '#foundations/calendar/panels.tsx';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { limitOf } from '../../procedures/rules.ts';
import { isWaiting } from '../dossier/dossier.store.ts';
import { accountOf } from '../view/account.ts';
import { AskCards, FactsCard, NextCard } from './aside.part.tsx';
import { TrackForm, WordForm } from './form.part.tsx';
import { SlipCard } from './slip.part.tsx';
import { GlanceStatus, OpenedStatus } from './status.part.tsx';
import { Story } from './story.part.tsx';
import { trackWords } from './track.text.ts';
import type { Glance, Opened } from './track.view.ts';

interface Asking {
  readonly language: Language;
  readonly example: string;
  readonly code?: string;
  readonly errors?: { readonly ma?: string; readonly tu?: string };
}

/** The question: which dossier? After a miss, what was typed and how to mend it; the word is never given back. */
export function AskPage({ language, example, code, errors = {} }: Asking): JSX.Element {
  const said = trackWords(language);
  const wrong = Object.entries(errors).map(([field, text]) => ({ text, href: `#${field}` }));
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={wrong} />}
      <Heading size="xl" lead={said.lead}>
        {said.title}
      </Heading>
      <Columns
        label={said.where}
        main={
          <Card>
            <TrackForm language={language} code={code} example={example} errors={errors} />
            <p class="govuk-body mc-muted mc-gap mc-flush">{said.mend}</p>
          </Card>
        }
        side={<SlipCard language={language} example={example} />}
      />
    </>
  );
}

interface Showing<Shown> {
  readonly seen: Shown;
  readonly now: Temporal.Instant;
  readonly language: Language;
}

/** To whoever knows the code alone: step, office, dates, and where the word would lead. */
export function GlancePage({ seen, now, language }: Showing<Glance>): JSX.Element {
  const said = trackWords(language);
  return (
    <>
      <Heading size="xl">
        {said.dossier} <Code value={seen.dossier.code} />
      </Heading>
      <GlanceStatus seen={seen} now={now} language={language} />
      <Columns
        main={
          <Card title={said.more}>
            <p class="govuk-body">{said.moreLead}</p>
            <WordForm code={seen.dossier.code} language={language} />
          </Card>
        }
        side={<AskCards seen={seen} language={language} />}
      />
    </>
  );
}

/** To whoever has the slip: all of it but names. */
export function OpenedPage({ seen, now, language }: Showing<Opened>): JSX.Element {
  const said = trackWords(language);
  const { dossier, version } = seen;
  return (
    <>
      <p class="govuk-body mc-muted">
        {said.dossier} <Code value={dossier.code} />
      </p>
      <Heading size="xl">{dossier.field_only ? version.field : version.name}</Heading>
      <OpenedStatus seen={seen} now={now} language={language} />
      <Columns
        main={
          <>
            <Why seen={seen} now={now} language={language} />
            <Story seen={seen} language={language} />
          </>
        }
        side={
          <>
            <NextCard seen={seen} language={language} />
            <FactsCard seen={seen} language={language} />
            <AskCards seen={seen} language={language} />
          </>
        }
      />
    </>
  );
}

function Why({ seen, now, language }: Showing<Opened>): JSX.Element | null {
  const said = trackWords(language);
  const account = accountOf(seen);
  const { case_key, channel, received_at } = seen.dossier;
  const limit = limitOf(seen.version, case_key, dayOf(received_at), channel);
  if (!account || !limit) return null;
  const waiting = isWaiting(seen.dossier.state) && seen.dossier.stands;
  const day = formatDay(dayOf(seen.dossier.promised_due));
  return (
    <>
      <Heading size="l" level={2} id="vi-sao">
        {waiting ? said.sofar : said.why(day)}
      </Heading>
      <p class="govuk-body">
        {said.limit(limitText(limit.committed, language))}{' '}
        {seen.pauses.length > 0 && (waiting ? said.stood : said.restarted)}
      </p>
      <DueAccount account={account} language={language} now={now} />
    </>
  );
}
