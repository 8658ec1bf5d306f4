import type { JSX } from 'preact';
import { Heading, Section, Table } from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Language } from '#platform/text/index.ts';
import { aboutWords } from './about.text.ts';

interface AboutProps {
  readonly language: Language;
  readonly demo: boolean;
  readonly phone?: string;
  readonly rooms: readonly Unit[];
}

/** What this is, what of it is real and what simplified, whom it can be used by, under which licence. */
export const AboutPage = (props: AboutProps): JSX.Element => {
  const say = aboutWords(props.language);
  return (
    <>
      <Heading size="xl" lead={say.lead}>
        {say.title}
      </Heading>
      <Rooms {...props} />
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
      <Accessibility {...props} />
      <Section title={say.licence} id="giay-phep">
        <p class="govuk-body">{say.licenceText}</p>
      </Section>
    </>
  );
};

/** Where one may come to, with address and telephone. */
const Rooms = ({ language, rooms }: AboutProps): JSX.Element => {
  const say = aboutWords(language);
  return (
    <Section title={say.rooms} id="noi-nhan">
      <Table
        caption={say.rooms}
        stack
        columns={[{ head: say.room }, { head: say.address }, { head: say.phone, nowrap: true }]}
        rows={rooms.map((room) => [
          <span lang="vi">{room.name}</span>,
          <span lang="vi">{room.address}</span>,
          <Telephone number={room.phone} class="govuk-link mc-num" />,
        ])}
      />
    </Section>
  );
};

const Accessibility = ({ language, phone }: AboutProps): JSX.Element => {
  const say = aboutWords(language);
  return (
    <Section title={say.accessibility} id="tiep-can">
      <p class="govuk-body">{say.accessibilityText}</p>
      <p class="govuk-body">{say.limits}</p>
      {phone && (
        <p class="govuk-body">
          {say.contact} <Telephone number={phone} class="govuk-link" />
        </p>
      )}
    </Section>
  );
};

const Telephone = (props: { readonly number: string; readonly class: string }): JSX.Element => (
  <a class={props.class} href={`tel:${props.number.replaceAll(' ', '')}`}>
    {props.number}
  </a>
);
