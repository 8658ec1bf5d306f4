import type { JSX } from 'preact';
import { paths as frontdesk } from '#casework/frontdesk/web.tsx';
import { Empty, Filter, FoldOnPhone, Heading, Inset, ListFiles, Section, Select, Table, Tag } from '#design/index.ts';
import { type OpenDay, weekText } from '#foundations/calendar/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Expected, Signs } from '#foundations/staffing/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatClock, formatDay } from '#platform/time/index.ts';
import type { Opening } from './opening.ts';
import { portalPaths } from './paths.ts';
import { rosterWords } from './roster.text.ts';

export interface CounterToday {
  readonly unit: Unit;
  readonly opening: Opening;
  /** When it receives and returns this week. */
  readonly week: readonly OpenDay[];
  /** Does it open at all on the day? */
  readonly opens: boolean;
  readonly people: readonly Expected[];
  /** How many wait with a number; undefined where no tickets are used. */
  readonly waiting: number | undefined;
}

export interface RosterProps {
  readonly language: Language;
  readonly today: Temporal.PlainDate;
  /** The bodies that have a counter, by name. */
  readonly bodies: readonly Unit[];
  /** Key of the one that was asked for; all of them where it is empty. */
  readonly wanted: string;
  readonly counters: readonly CounterToday[];
  readonly signing: readonly { readonly unit: Unit; readonly signs: readonly Signs[] }[];
  readonly madeUp: boolean;
}

/** Before the long way to town: is anybody there, and does somebody sign? */
export function RosterPage(props: RosterProps): JSX.Element {
  const said = rosterWords(props.language);
  return (
    <>
      <Heading size="xl" lead={said.lead(formatDay(props.today))}>
        {said.title}
      </Heading>
      {props.madeUp && <Inset>{said.madeUp}</Inset>}
      <Filter action={portalPaths.roster()} submit={said.show} label={said.title}>
        <Select
          name="noi"
          label={said.where}
          value={props.wanted}
          options={[
            { value: '', text: said.anywhere },
            ...props.bodies.map(({ key, name }) => ({ value: key, text: name })),
          ]}
        />
      </Filter>
      <ListFiles language={props.language} of={portalPaths.roster({ unit: props.wanted })} />
      <Counters {...props} />
      <Signing {...props} />
    </>
  );
}

function Counters({ language, counters, wanted }: RosterProps): JSX.Element {
  const said = rosterWords(language);
  const open = counters.filter(({ opening }) => opening.open).length;
  return (
    <Section title={said.counters} id="nguoi-truc">
      <FoldOnPhone summary={said.howMany(counters.length, open)} open={wanted !== ''}>
        <Table
          caption={said.counters}
          stack
          columns={[
            { head: said.counter },
            { head: said.now },
            { head: said.week },
            { head: said.people },
            { head: said.phone, nowrap: true },
          ]}
          rows={counters.map((counter) => [
            <span key="name" lang="vi">
              {counter.unit.name}
            </span>,
            <Now key="now" counter={counter} language={language} />,
            weekText(counter.week, language),
            <People key="people" counter={counter} language={language} />,
            <a key="phone" class="govuk-link mc-num" href={`tel:${counter.unit.phone.replaceAll(' ', '')}`}>
              {counter.unit.phone}
            </a>,
          ])}
        />
      </FoldOnPhone>
    </Section>
  );
}

function Now({
  counter: { opening, waiting, unit },
  language,
}: {
  readonly counter: CounterToday;
  readonly language: Language;
}): JSX.Element {
  const said = rosterWords(language);
  return (
    <>
      <Tag colour={opening.open ? 'green' : 'grey'}>{opening.open ? said.open : said.closed}</Tag>
      <br />
      <span class="mc-small">{opening.text}</span>
      {waiting !== undefined && (
        <>
          <br />
          <a class="govuk-link mc-small" href={frontdesk.board(unit.key)}>
            {said.waiting(waiting)}
          </a>
        </>
      )}
    </>
  );
}

function People({ counter, language }: { readonly counter: CounterToday; readonly language: Language }): JSX.Element {
  const said = rosterWords(language);
  if (!counter.opens) return <span class="mc-muted">{said.rests}</span>;
  const present = counter.people.filter((one) => one.away_until === null);
  const away = counter.people.filter((one) => one.away_until !== null);
  return (
    <>
      {present.length === 0 ? <b>{said.nobody}</b> : present.map((one) => one.name).join(', ')}
      {away.map((one) => (
        <p key={one.name} class="govuk-body mc-muted mc-small">
          {awayText(one, language)}
        </p>
      ))}
    </>
  );
}

function Signing({ language, signing, wanted }: RosterProps): JSX.Element {
  const said = rosterWords(language);
  return (
    <Section title={said.signing} id="gio-ky">
      <FoldOnPhone summary={said.signers(signing.length)} open={wanted !== ''}>
        <Table
          caption={said.signing}
          stack
          columns={[{ head: said.unit }, { head: said.leader }, { head: said.hours }]}
          empty={<Empty icon="pen" title={said.noSigning} next={said.noSigningNext} />}
          rows={signing.flatMap(({ unit, signs }) =>
            [...Map.groupBy(signs, (one) => `${one.title} ${one.name}`)].map(([leader, times]) => [
              <span key="unit" lang="vi">
                {unit.name}
              </span>,
              <span key="leader" lang="vi">
                {leader}
              </span>,
              hoursOf(times, language),
            ]),
          )}
        />
      </FoldOnPhone>
    </Section>
  );
}

/** `10:30–11:30, 16:00–17:00`, or that the leader is away. */
export function hoursOf(times: readonly Signs[], language: Language): string {
  const away = times.find((one) => one.away_until !== null);
  if (away) return awayText(away, language);
  return times.map(({ opens, closes }) => `${clock(opens)}–${clock(closes)}`).join(', ');
}

/** Away until when, and who stands in. */
export function awayText({ name, away_until, substitute }: Expected, language: Language): string {
  const said = rosterWords(language);
  const until = away_until ? formatDay(away_until) : '';
  return substitute ? said.awayFor(name, until, substitute) : said.away(name, until);
}

const clock = (minute: number): string => formatClock({ hour: Math.floor(minute / 60), minute: minute % 60 });
