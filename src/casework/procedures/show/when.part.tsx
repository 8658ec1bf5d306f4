import type { JSX } from 'preact';
import { Button, Details, Fields, Form, Hidden, Note, Section, Select } from '#design/index.ts';
import { DueAccount } from '#foundations/calendar/panels.tsx';
import { type Deadline, dueText, limitText } from '#foundations/calendar/rules.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import { verificationOf } from '../versions/limits.rules.ts';
import type { Duty } from '../versions/version.ts';
import { Original } from './original.tsx';
import { procedureWords } from './procedure.text.ts';
import type { Showing } from './showing.ts';
import { Ways } from './ways.part.tsx';

/** "Nộp hôm nay, bao giờ có?": the day that would be promised now, with its account. */
export const When = ({ shown, language }: { shown: Showing; language: Language }): JSX.Element => {
  const said = procedureWords(language);
  const { dates, version } = shown;
  const verification = verificationOf(version, shown.case.key);
  return (
    <Section title={said.when} id="ngay-tra">
      {dates ? (
        <Promised shown={shown} deadline={dates.due} language={language} />
      ) : (
        <Note>{shown.limit ? said.noPromise : said.noTime}</Note>
      )}
      {dates && dates.decidedBy === 'statutory' && <p class="govuk-body">{said.earlier}</p>}
      {verification && <p class="govuk-body">{said.verification(limitText(verification, language))}</p>}
      {version.duty && <Paid duty={version.duty} language={language} />}
      <Ways shown={shown} language={language} />
      <Rooms shown={shown} language={language} />
    </Section>
  );
};

/** Whom one pays on the way, and what is said of it. */
const Paid = ({ duty, language }: { duty: Duty; language: Language }): JSX.Element => {
  const said = procedureWords(language);
  const told = language === 'en' ? duty.told?.en : undefined;
  return (
    <p class="govuk-body">
      {said.duty(duty.payTo)} {duty.told && (told ?? <Original language={language}>{duty.told.vi}</Original>)}
    </p>
  );
};

const Promised = (props: { shown: Showing; deadline: Deadline; language: Language }) => {
  const { shown, deadline, language } = props;
  const said = procedureWords(language);
  return (
    <>
      <Note kind="ok" icon="cal">
        <p>
          {said.promised(dueText({ due: shown.now, judgedBy: 'time' }, language))} <b>{dueText(deadline, language)}</b>.
        </p>
        {deadline.provisional && <p>{said.provisional}</p>}
      </Note>
      <Details summary={said.howCounted}>
        <DueAccount label={said.howCounted} account={deadline.account} language={language} now={shown.now} />
      </Details>
    </>
  );
};

const Rooms = ({ shown, language }: { shown: Showing; language: Language }) => {
  const said = procedureWords(language);
  const { rooms, room, version } = shown;
  if (rooms.length < 2) return null;
  return (
    <Form method="get" action={`${paths.procedure(version.key)}#ngay-tra`} label={said.room}>
      <Hidden name="truong-hop" value={shown.case.key} />
      <Fields last>
        <Select
          name="noi"
          label={said.room}
          value={room?.unit.key ?? ''}
          options={rooms.map(({ unit }) => ({ value: unit.key, text: unit.name }))}
        />
        <div class="govuk-form-group">
          <Button kind="secondary">{said.recount}</Button>
        </div>
      </Fields>
    </Form>
  );
};
