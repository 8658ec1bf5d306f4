import type { JSX } from 'preact';
import { type Content, Empty, Link, Note, PageHead, Panel, SummaryList, Table } from '#design/index.ts';
import { limitText } from '#foundations/calendar/rules.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import type { Breach } from '../doctor/breach.rules.ts';
import { Changes, type ChangesProps } from '../edit/changes.part.tsx';
import { dutyPartWords } from '../edit/duty.text.ts';
import { editWords } from '../edit/edit.text.ts';
import { type HistoryProps, Versions } from '../edit/history.part.tsx';
import { lineWords } from '../edit/lines.text.ts';
import { sectionWords } from '../edit/sections.text.ts';
import { endWords } from '../end/end.text.ts';
import { paths } from '../paths.ts';
import { procedureWords } from '../show/procedure.text.ts';
import { whoTakes } from '../show/said.text.ts';
import { codeOn } from '../versions/code.rules.ts';
import { openOn } from '../versions/limits.rules.ts';
import type { NotReceivable, Offering } from '../versions/reception.rules.ts';
import { sayLacks, sayNotReceivable } from '../versions/reception.text.ts';
import type { DecisionRow } from '../versions/version.store.ts';
import type { Duty, Refusal, Step, Version } from '../versions/version.ts';
import { administerWords } from './administer.text.ts';
import { Content as Says } from './content.part.tsx';
import { StandingTag } from './list.page.tsx';

export interface Detail
  extends Pick<HistoryProps, 'history' | 'edits' | 'names' | 'mayEdit'>,
    Pick<ChangesProps, 'contents' | 'unitName'> {
  readonly language: Language;
  readonly day: Temporal.PlainDate;
  readonly version: Version;
  readonly obstacles: readonly NotReceivable[];
  readonly decisions: readonly DecisionRow[];
  readonly offerings: readonly Offering[];
  readonly units: readonly Unit[];
  readonly breaches: readonly Breach[];
  /** The process drawn, from the capability that draws it. */
  readonly picture: Content;
  /** What was just done to its versions. */
  readonly done: 'ghi' | 'huy' | undefined;
}

/** A procedure as its keeper sees it: what is known and lacking, versions in time, rooms, the internal process. */
export const DetailPage = (props: Detail): JSX.Element => {
  const { language, version, breaches, done } = props;
  const said = administerWords(language);
  const edited = editWords(language);
  return (
    <>
      {done && <Note kind="ok" role="status" title={done === 'ghi' ? edited.written : edited.takenBack} />}
      <PageHead title={version.name} under={version.field}>
        <Link href={paths.procedure(version.key)}>{said.public}</Link>
        {props.mayEdit && <Link href={paths.endProcedure(version.key)}>{endWords(language).link}</Link>}
      </PageHead>
      {breaches.map((breach) => (
        <Note kind="warn" key={breach.receivedOn.toString()}>
          {said.breach(
            formatDay(breach.receivedOn),
            formatDay(dayOf(breach.committed)),
            formatDay(dayOf(breach.statutory)),
          )}
        </Note>
      ))}
      <Facts {...props} />
      <Says {...props} record={props.contents.get(version.id)} />
      <Times {...props} />
      <Versions {...props} procedureKey={version.key} today={props.day} />
      <Changes {...props} />
      <Process {...props} />
      <Rooms {...props} />
    </>
  );
};

const Facts = ({ language, day, version, obstacles, decisions }: Detail) => {
  const said = administerWords(language);
  const { sign } = version;
  const items: readonly (readonly [string, Content])[] = [
    [said.standing, <StandingTag standing={version.standing} language={language} />],
    [said.lacks, sayLacks(version.lacks, language)],
    [said.reception, obstacles.map((why) => sayNotReceivable(why, language)).join(' ') || said.atDesk],
    [said.key, version.key],
    [said.code, codeOn(version, day)],
    [said.scope, version.scope],
    [said.signer, `${sign.title}, ${sign.seal}`],
    [said.book, sign.bookName],
    [
      said.decisions,
      decisions.map(({ number }) => number).join(', ') || <Link href={paths.announce()}>{said.noDecision}</Link>,
    ],
    [said.verified, version.verified.map(said.verifiedPart).join(', ') || said.nothing],
    [said.source, version.source],
  ];
  return (
    <Panel title={said.facts}>
      <SummaryList items={items.filter(([, value]) => value).map(([key, value]) => ({ key, value }))} />
    </Panel>
  );
};

/** What the law gives and the district commits itself to, by each way of handing in that is open on the day. */
const Times = ({ language, version, day }: Detail) => {
  const said = administerWords(language);
  return (
    <Panel title={said.times} flush>
      <Table
        caption={said.times}
        dense
        stack
        scroll={said.times}
        columns={[
          { head: said.way },
          { head: said.byLaw },
          { head: said.committed },
          { head: said.cases },
          { head: said.source },
        ]}
        rows={openOn(version.times, day).map((time) => [
          lineWords(language)[time.channel],
          limitText(time.statutory, language),
          limitText(time.committed, language),
          casesOf(time.cases, version, language),
          time.source || '–',
        ])}
        empty={<Empty icon="clock" title={said.noTimes} next={said.addSteps} />}
      />
    </Panel>
  );
};

const casesOf = (keys: readonly string[], version: Version, language: Language): string =>
  keys.map((key) => version.cases.find((one) => one.key === key)?.name ?? key).join('; ') ||
  administerWords(language).every;

const Process = ({ language, version, units, picture }: Detail) => {
  const said = administerWords(language);
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const table = (title: string, steps: readonly Step[]) => (
    <Table
      caption={title}
      dense
      stack
      scroll={title}
      columns={[{ head: said.step }, { head: said.who }, { head: said.hours, numeric: true }, { head: said.cases }]}
      rows={steps.map((step) => [
        step.name,
        whoTakes(step, version, byKey, language),
        language === 'vi' ? String(step.hours).replace('.', ',') : String(step.hours),
        casesOf(step.cases, version, language),
      ])}
      empty={<Empty icon="list" title={said.noSteps} next={said.addSteps} />}
    />
  );
  return (
    <>
      <Panel title={said.steps} flush>
        {table(said.steps, version.steps)}
      </Panel>
      {version.refusal && (
        <Panel title={said.refused} note={letterOf(version.refusal)} flush>
          {table(said.refused, version.refusal.steps)}
        </Panel>
      )}
      {version.duty && <DutyOf duty={version.duty} language={language} />}
      {picture && (
        <Panel title={procedureWords(language).picture} flush>
          {picture}
        </Panel>
      )}
    </>
  );
};

/** What is given in writing, who signs it, and the book of its number. */
const letterOf = ({ name, sign }: Refusal): string => [name, sign.title, sign.bookName].join(' · ');

/** Whom the person pays on the way, at which step, and by which article the clock stands. */
const DutyOf = ({ duty, language }: { duty: Duty; language: Language }): JSX.Element => {
  const said = dutyPartWords(language);
  const at = duty.steps.length > 0 ? said.atSteps(duty.steps.join('; ')) : said.anyStep;
  return (
    <Panel title={sectionWords(language).duty} note={duty.law}>
      <p class="govuk-body">
        {duty.payTo}, {at}.
      </p>
      {duty.told && <p class="govuk-body">{language === 'en' ? (duty.told.en ?? duty.told.vi) : duty.told.vi}</p>}
    </Panel>
  );
};

const Rooms = ({ language, offerings, units }: Detail) => {
  const said = administerWords(language);
  const byId = new Map(units.map((unit) => [unit.id, unit.name]));
  return (
    <Panel title={said.rooms} flush>
      <Table
        caption={said.rooms}
        dense
        stack
        scroll={said.rooms}
        columns={[
          { head: said.room },
          { head: said.settles },
          { head: said.from, nowrap: true },
          { head: said.until, nowrap: true },
        ]}
        rows={offerings.map((one) => [
          byId.get(one.unitId) ?? '',
          byId.get(one.settlingUnitId) ?? '',
          formatDay(one.validFrom),
          one.validTo ? formatDay(one.validTo) : '–',
        ])}
        empty={<Empty icon="building" title={said.nowhere} next={said.offerHint} />}
      />
    </Panel>
  );
};
