import type { JSX } from 'preact';
import { Card, Columns, type Content, Facts, Heading, Link, List, Note, PrintButton } from '#design/index.ts';
import { limitText } from '#foundations/calendar/rules.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { codeOn } from '../versions/code.rules.ts';
import { sayNotReceivable } from '../versions/reception.text.ts';
import { Conditions } from './conditions.part.tsx';
import { Original } from './original.tsx';
import { Papers } from './papers.part.tsx';
import { procedureWords } from './procedure.text.ts';
import { Road } from './road.part.tsx';
import { costOf } from './said.text.ts';
import type { Room, Showing } from './showing.ts';
import { When } from './when.part.tsx';

interface Props {
  readonly shown: Showing;
  readonly language: Language;
  /** The process drawn, from the capability that draws it. */
  readonly picture: Content;
  /** What the door adds beside it. */
  readonly side: Content;
}

/** The page of a procedure: three facts, papers, the day, the steps, fee and ground. */
export const ProcedurePage = ({ shown, language, picture, side }: Props): JSX.Element => {
  const said = procedureWords(language);
  return (
    <Columns
      label={said.side}
      main={
        <>
          <Heading size="xl" lead={<Original language={language}>{shown.version.purpose}</Original>}>
            <Original language={language}>{shown.version.name}</Original>
          </Heading>
          {!shown.day.equals(shown.today) && <Note kind="warn">{said.otherDay(formatDay(shown.day))}</Note>}
          <Ending shown={shown} language={language} />
          <Obstacles shown={shown} language={language} />
          <Facts items={facts(shown, language)} />
          <Papers shown={shown} language={language} />
          {shown.day.equals(shown.today) && <When shown={shown} language={language} />}
          <Road shown={shown} picture={picture} language={language} />
          <Conditions shown={shown} language={language} />
        </>
      }
      side={<Side shown={shown} language={language} side={side} />}
    />
  );
};

/** Its end is past. */
const isOver = ({ ending, today }: Showing): boolean =>
  ending !== undefined && Temporal.PlainDate.compare(ending.ends_on, today) <= 0;

/** From which day on no counter takes it, and by what. */
const Ending = ({ shown: { ending }, language }: { shown: Showing; language: Language }) =>
  ending ? (
    <Note kind="warn" title={procedureWords(language).ended(formatDay(ending.ends_on))}>
      <p>
        {procedureWords(language).endedBy} <Original language={language}>{ending.number}</Original>,{' '}
        {procedureWords(language).signedOn(formatDay(ending.signed_on))},{' '}
        <Original language={language}>
          {ending.issuer}: {ending.title}
        </Original>
      </p>
      <p>{procedureWords(language).endedStill}</p>
    </Note>
  ) : null;

const Obstacles = ({ shown, language }: { shown: Showing; language: Language }) =>
  shown.obstacles.length === 0 ? null : (
    <Note kind="info" title={procedureWords(language)[onlyCertified(shown) ? 'elsewhere' : 'notReceived']}>
      {shown.obstacles.map((why) => (
        <p key={why.reason}>{sayNotReceivable(why, language)}</p>
      ))}
    </Note>
  );

/** What is certified is done at once at the same window: nothing stands in the citizen’s way. */
const onlyCertified = ({ obstacles }: Showing): boolean =>
  obstacles.every(({ reason }) => reason === 'certification-lane');

function facts({ version, limit, rooms, room, case: shownCase }: Showing, language: Language) {
  const said = procedureWords(language);
  const committed = limit ? limitText(limit.committed, language) : said.unknown;
  const statutory = limit ? limitText(limit.statutory, language) : committed;
  return [
    {
      icon: 'clock' as const,
      term: said.time,
      value: committed,
      ...(statutory === committed ? {} : { note: said.byLaw(statutory) }),
    },
    { icon: 'coin' as const, term: said.cost, value: costOf(version, shownCase.key, language) },
    {
      icon: 'building' as const,
      term: said.place,
      value: rooms.length > 1 ? countersOf(rooms, language) : (room?.unit.name ?? said.nowhere),
    },
  ];
}

/** Where several counters take it: the district's own is no commune. */
function countersOf(rooms: Showing['rooms'], language: Language): string {
  const said = procedureWords(language);
  const communes = rooms.filter(({ unit }) => unit.level === 'commune').length;
  return communes < rooms.length ? said.districtAndCommunes(communes) : said.communes(communes);
}

const HandIn = ({ shown, language }: { shown: Showing; language: Language }) => {
  const said = procedureWords(language);
  return (
    <Card title={said.handIn}>
      <p class="govuk-body">{shown.obstacles.length === 0 ? said.handInText : said.handInNoSlip}</p>
      <PrintButton>{said.printPage}</PrintButton>
    </Card>
  );
};

const Side = ({ shown, language, side }: { shown: Showing; language: Language; side: Content }) => {
  const said = procedureWords(language);
  const { room, rooms, related, version, today } = shown;
  return (
    <>
      {!isOver(shown) && <HandIn shown={shown} language={language} />}
      {side}
      {room && <Received room={room} rooms={rooms.length} language={language} />}
      {related.length > 0 && (
        <Card title={said.related}>
          <List items={related.map(({ key, name }) => ({ title: name, href: paths.procedure(key) }))} />
        </Card>
      )}
      <Versions shown={shown} language={language} />
      <p class="mc-muted mc-small">
        {codeOn(version, today) ? said.code(codeOn(version, today)!) : said.noCode(today.year)}
      </p>
    </>
  );
};

const Received = ({ room, rooms, language }: { room: Room; rooms: number; language: Language }) => {
  const said = procedureWords(language);
  return (
    <Card title={said.received}>
      <p class="govuk-body mc-flush">
        <b>{room.unit.name}</b>
        <br />
        {room.unit.address}
        <br />
        <a class="govuk-link mc-num" href={`tel:${room.unit.phone.replaceAll(' ', '')}`}>
          {room.unit.phone}
        </a>
      </p>
      {rooms > 1 && (
        <p class="govuk-body mc-flush mc-gap">
          <Link href="#ngay-tra">{said.otherRoom(rooms)}</Link>
        </p>
      )}
    </Card>
  );
};

const Versions = ({ shown, language }: { shown: Showing; language: Language }) => {
  const said = procedureWords(language);
  const { versions, entry } = shown;
  return (
    <Card title={said.versions}>
      <List
        items={versions.map((one) => {
          const title = said.version(formatDay(one.validFrom), one.validTo && formatDay(one.validTo));
          return one.versionId === entry.versionId
            ? { title, note: said.thisOne }
            : { title, href: paths.procedure(one.key, { day: one.validFrom.toString() }) };
        })}
      />
    </Card>
  );
};
