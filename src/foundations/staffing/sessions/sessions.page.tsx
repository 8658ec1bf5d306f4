import type { JSX } from 'preact';
import { Button, ButtonRow, Empty, Form, Hidden, Link, ListFiles, Note, PageHead, Table } from '#design/index.ts';
import type { OpenSession } from '#foundations/access/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { peopleWords } from '../people/people.text.ts';
import { sessionsWords } from './sessions.text.ts';

export interface SessionsProps {
  readonly language: Language;
  readonly sessions: readonly OpenSession[];
  /** How many a deed has just ended. */
  readonly ended: number | undefined;
}

/** Every open session of the people one looks after, whoever was seen last first. */
export function SessionsPage({ language, sessions, ended }: SessionsProps): JSX.Element {
  const said = sessionsWords(language);
  const counts = Map.groupBy(sessions, ({ person_id }) => person_id);
  return (
    <>
      {ended !== undefined && <Note kind="ok" role="status" title={peopleWords(language).ended(ended)} />}
      <PageHead title={said.title} under={said.under(counts.size, sessions.length)} />
      <p class="govuk-body">{said.lead}</p>
      <ListFiles language={language} of={paths.sessions()} />
      <Table
        caption={said.title}
        dense
        stack
        empty={<Empty icon="users" title={said.none} />}
        columns={[
          { head: said.who },
          { head: said.since, nowrap: true },
          { head: said.seen, nowrap: true },
          { head: said.place },
          { head: said.act, hidden: true, label: said.act },
        ]}
        rows={sessions.map((session) => [
          <Link key="who" href={paths.person(session.person_id)} lang="vi">
            {session.name}
          </Link>,
          formatMoment(session.created_at),
          formatMoment(session.last_seen_at),
          session.address,
          <ButtonRow key="act">
            <End {...session} session={session.id} text={said.end} />
            {(counts.get(session.person_id)?.length ?? 0) > 1 && <End {...session} text={said.endAll} />}
          </ButtonRow>,
        ])}
      />
    </>
  );
}

function End(props: Pick<OpenSession, 'person_id' | 'login' | 'created_at'> & { session?: string; text: string }) {
  return (
    <Form action={paths.sessions()} k={newId()}>
      <Hidden name="person" value={props.person_id} />
      {props.session && <Hidden name="session" value={props.session} />}
      <Button kind="warning" small label={`${props.text}, ${props.login}, ${formatMoment(props.created_at)}`}>
        {props.text}
      </Button>
    </Form>
  );
}
