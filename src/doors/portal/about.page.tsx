import type { JSX } from 'preact';
import { Heading, Section, Table } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Language } from '#platform/text/index.ts';
import { aboutWords } from './about.text.ts';

/** What this is, what of it is real and what simplified, whom it can be used by, under which licence. */
export const AboutPage = (props: {
  language: Language;
  demo: boolean;
  phone?: string;
  rooms: readonly Unit[];
}): JSX.Element => {
  const say = aboutWords(props.language);
  return (
    <>
      <Heading size="xl" lead={say.lead}>
        {say.title}
      </Heading>
      <Section title={say.rooms} id="noi-nhan">
        <Table
          caption={say.rooms}
          stack
          columns={[{ head: say.room }, { head: say.address }, { head: say.phone, nowrap: true }]}
          rows={props.rooms.map((room) => [
            <span lang="vi">{room.name}</span>,
            <span lang="vi">{room.address}</span>,
            <a class="govuk-link mc-num" href={`tel:${room.phone.replaceAll(' ', '')}`}>
              {room.phone}
            </a>,
          ])}
        />
      </Section>
      <Section title={props.demo ? say.demonstration : say.thisHouse} id="trinh-dien">
        <p class="govuk-body">{props.demo ? say.demonstrationText : say.production}</p>
      </Section>
      {props.demo && (
        <Section title={say.simplified} id="don-gian-hoa">
          <ul class="govuk-list govuk-list--bullet">
            <li>{say.code}</li>
            <li>{say.subcodes}</li>
            <li>{say.hours}</li>
            <li>{say.fees}</li>
          </ul>
        </Section>
      )}
      <Section title={say.data} id="du-lieu">
        <p class="govuk-body">{say.dataText}</p>
      </Section>
      <Section title={say.accessibility} id="tiep-can">
        <p class="govuk-body">{say.accessibilityText}</p>
        <p class="govuk-body">{say.limits}</p>
        {props.phone && (
          <p class="govuk-body">
            {say.contact}{' '}
            <a class="govuk-link" href={`tel:${props.phone.replaceAll(' ', '')}`}>
              {props.phone}
            </a>
          </p>
        )}
      </Section>
      <Section title={say.licence} id="giay-phep">
        <p class="govuk-body">{say.licenceText}</p>
      </Section>
    </>
  );
};
