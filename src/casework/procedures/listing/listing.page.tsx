import { Fragment, type JSX } from 'preact';
import { Details, Heading, Link, ListFiles, Note, PrintButton, Section, Table } from '#design/index.ts';
import { limitText } from '#foundations/calendar/rules.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { Original } from '../show/original.tsx';
import { codeOn } from '../versions/code.rules.ts';
import { limitOf } from '../versions/limits.rules.ts';
import { listingWords } from './listing.text.ts';
import { type ListedProcedure, type Place, places } from './listing.view.ts';

export interface ListingProps {
  readonly language: Language;
  readonly now: Temporal.Instant;
  readonly place: Place;
  readonly listing: ReadonlyMap<Place, readonly ListedProcedure[]>;
  /** For the printer: nothing to press, every row numbered through. */
  readonly printed: boolean;
}

/** The places as addresses name them. */
export const placeKeys: Readonly<Record<Place, string>> = { district: 'huyen', commune: 'xa', linked: 'lien-thong' };

/** What is done where, field by field: the list that hangs on the wall. */
export function ListingPage(props: ListingProps): JSX.Element {
  const { language, now, place, listing, printed } = props;
  const said = listingWords(language);
  const listed = listing.get(place) ?? [];
  const fields = [...Map.groupBy(listed, ({ version }) => version.field)];
  const undecided = listed.filter((one) => !one.decided).length;
  const starts = fields.map((_, n) => fields.slice(0, n).reduce((sum, [, rows]) => sum + rows.length, 0));
  return (
    <>
      <Heading
        size={printed ? 'l' : 'xl'}
        lead={`${said[place]}: ${said.count(listed.length, fields.length)}. ${said.asOf(formatDay(dayOf(now)))}`}
      >
        {said.title}
      </Heading>
      {printed ? <PrintButton>{said.printed}</PrintButton> : <Choose {...props} />}
      {!printed && <ListFiles language={language} of={paths.listing({ at: placeKeys[place] })} />}
      {undecided > 0 && (
        <Note kind="warn" icon="info">
          {said.undecided(undecided)}
        </Note>
      )}
      {fields.map(([field, rows], n) => (
        <OfField key={field} {...props} rows={rows} field={field} start={starts[n] ?? 0} />
      ))}
    </>
  );
}

function Choose({ language, place }: ListingProps): JSX.Element {
  const said = listingWords(language);
  return (
    <nav aria-label={said.short}>
      <p class="govuk-body">
        {places.map((one) => (
          <Fragment key={one}>
            {one === place ? (
              <b aria-current="page">{said[one]}</b>
            ) : (
              <Link href={paths.listing({ at: placeKeys[one] })}>{said[one]}</Link>
            )}
            {' · '}
          </Fragment>
        ))}
        <Link href={paths.listing({ at: placeKeys[place], view: 'in' })}>{said.print}</Link>
      </p>
    </nav>
  );
}

interface FieldRows extends ListingProps {
  readonly field: string;
  readonly rows: readonly ListedProcedure[];
  /** How many stand before it in the list. */
  readonly start: number;
}

/** On paper field after field; on a screen two hundred procedures lie folded, and the few of one field are opened. */
function OfField(props: FieldRows): JSX.Element {
  const { language, printed, field, rows } = props;
  const name = <Original language={language}>{field}</Original>;
  if (printed)
    return (
      <Section title={name}>
        <FieldTable {...props} />
      </Section>
    );
  const count = listingWords(language).inField(rows.length);
  return (
    <Details
      summary={
        <>
          {name} ({count})
        </>
      }
    >
      <FieldTable {...props} />
    </Details>
  );
}

function FieldTable({ language, now, printed, field, rows, start }: FieldRows): JSX.Element {
  const said = listingWords(language);
  return (
    <Table
      caption={field}
      stack
      columns={[
        { head: said.order, numeric: true },
        { head: said.name, header: true },
        { head: said.receives },
        { head: said.settles },
        { head: said.signs },
        { head: said.limit },
      ]}
      rows={rows.map((one, n) => [
        String(start + n + 1),
        <Named key="name" {...{ one, language, now, printed }} />,
        roomsText(one, language),
        settlesText(one, language),
        <Original key="signs" language={language}>
          {one.version.sign.title}
        </Original>,
        limitSaid(one, dayOf(now), language),
      ])}
    />
  );
}

function Named({
  one: { version },
  language,
  now,
  printed,
}: { readonly one: ListedProcedure } & Pick<ListingProps, 'language' | 'now' | 'printed'>): JSX.Element {
  const code = codeOn(version, dayOf(now));
  const name = <Original language={language}>{version.name}</Original>;
  return (
    <>
      {printed ? name : <Link href={paths.procedure(version.key)}>{name}</Link>}
      {code && <span class="mc-muted mc-small mc-num"> {code}</span>}
    </>
  );
}

/** Where it is received, in words. */
export function roomsText({ rooms }: ListedProcedure, language: Language): string {
  const said = listingWords(language);
  if (rooms.length < 2) return rooms[0]?.name ?? said.nowhere;
  const communes = rooms.filter((room) => room.level === 'commune').length;
  return communes < rooms.length ? said.districtAndCommunes(communes) : said.everyCommune(communes);
}

/** Who settles it, in words. */
export function settlesText({ rooms, settling }: ListedProcedure, language: Language): string {
  const said = listingWords(language);
  return settling?.name ?? (rooms.length > 1 ? said.ownCommune : said.unknown);
}

/** How long it takes when handed in at the counter on a day, in words. */
export function limitSaid({ version }: ListedProcedure, day: Temporal.PlainDate, language: Language): string {
  const first = version.cases[0];
  const limit = first && limitOf(version, first.key, day)?.committed;
  return limit ? limitText(limit, language) : listingWords(language).unknown;
}
