import type { JSX } from 'preact';
import {
  Button,
  ErrorSummary,
  Form,
  Hidden,
  Link,
  ListFiles,
  Note,
  PageHead,
  Panel,
  Table,
  Tag,
} from '#design/index.ts';
import type { Account, Lock, RoleAt, Session } from '#foundations/access/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay, formatMoment } from '#platform/time/index.ts';
import { WriteAbsence } from '../absence/absence.part.tsx';
import { awayWords } from '../absence/absence.text.ts';
import { absencesWords } from '../absence/list.text.ts';
import { moveWords } from '../appoint/move.text.ts';
import { Authorities } from '../authority/authority.part.tsx';
import type { Authority } from '../authority/authority.store.ts';
import type { GovernmentField } from '../authority/fields.ts';
import { liftWords, lockText } from '../lift/lift.text.ts';
import { paths } from '../paths.ts';
import { At } from './at.part.tsx';
import type { AbsenceLine, AppointmentLine, PersonRow } from './people.store.ts';
import { absenceWords, peopleWords } from './people.text.ts';
import { type HeldProps, PostsHeld } from './posts-held.part.tsx';
import { RecordPanel, type RecordProps } from './record.part.tsx';
import { rightsText } from './rights.text.ts';
import type { Typed } from './typed.ts';

export interface Showing extends Pick<HeldProps, 'mayAppoint' | 'names' | 'today'>, Pick<RecordProps, 'record'> {
  readonly language: Language;
  readonly person: PersonRow;
  readonly account: Account | undefined;
  readonly units: ReadonlyMap<string, Unit>;
  readonly appointments: readonly AppointmentLine[];
  readonly roles: readonly RoleAt[];
  readonly absences: readonly AbsenceLine[];
  readonly sessions: readonly Session[];
  readonly mayEndSessions: boolean;
  /** Wrong passwords have closed the login for a while. */
  readonly lock: Lock | undefined;
  readonly authorities: readonly Authority[];
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  readonly signable: readonly Unit[];
  readonly fields: readonly GovernmentField[];
  readonly typed: Typed;
  /** How many sessions a deed has just ended. */
  readonly ended: number | undefined;
  /** A post was just given, ended or taken back. */
  readonly moved: boolean;
}

/** One official: posts, what these permit, absences, and where they are signed in. */
export const ShowPage = (props: Showing): JSX.Element => {
  const { language, person, ended } = props;
  const said = peopleWords(language);
  // Whoever has left is given nothing: they come back first.
  const given = { ...props, mayAppoint: props.mayAppoint && !props.account?.disabled_at };
  return (
    <>
      {props.typed.wrong.length > 0 && (
        <ErrorSummary title={awayWords(language).wrong} errors={[...props.typed.wrong]} />
      )}
      {ended !== undefined && (
        <Note kind="ok" role="status">
          {said.ended(ended)}
        </Note>
      )}
      {props.moved && <Note kind="ok" role="status" title={moveWords(language).done} />}
      <PageHead title={<span lang="vi">{person.name}</span>} under={<AccountLine {...props} />} />
      <div class="mc-panels">
        <PostsHeld {...given} />
        <RecordPanel {...props} />
        {(props.absences.length > 0 || given.mayAppoint) && <Absences {...given} />}
        {(props.authorities.length > 0 || props.signable.length > 0) && <Authorities {...props} personId={person.id} />}
        <Roles {...props} />
        {props.account && <Sessions {...props} />}
        {props.account && <ListFiles language={language} of={paths.person(person.id)} />}
        {person.illustrative && <Note>{said.illustrative}</Note>}
      </div>
    </>
  );
};

const AccountLine = ({ account, language, person, lock, record }: Showing) => {
  const said = peopleWords(language);
  if (!account) return <>{said.noAccount}</>;
  return (
    <>
      {said.account} <b>{account.login}</b> <AccountState {...{ account, lock, language }} />
      {lock && record.mayLift && (
        <>
          {' '}
          <Link href={paths.lift(person.id)}>{liftWords(language).open}</Link>
        </>
      )}
    </>
  );
};

const AccountState = ({ account, lock, language }: Pick<Showing, 'lock' | 'language'> & { account: Account }) => {
  const said = peopleWords(language);
  if (account.disabled_at) return <Tag icon="x">{said.disabled}</Tag>;
  if (lock)
    return (
      <Tag icon="key" colour="red">
        {lockText(lock, language)}
      </Tag>
    );
  return <Tag icon="check">{said.active}</Tag>;
};

const Absences = ({ absences, language, person, colleagues, mayAppoint, typed }: Showing) => {
  const said = peopleWords(language);
  return (
    <Panel
      title={said.absences}
      id="vang-mat"
      note={mayAppoint && <Link href={paths.absences()}>{absencesWords(language).title}</Link>}
    >
      <Table
        dense
        stack
        caption={said.absences}
        empty={<p>{said.noAbsences}</p>}
        scroll={said.absences}
        columns={[{ head: said.from }, { head: said.lastDay }, { head: said.reason }, { head: said.substitute }]}
        rows={absences.map((absence) => [
          formatDay(absence.from_day),
          formatDay(absence.last_day),
          absenceWords(language)[absence.reason],
          <span lang="vi">{absence.substitute}</span>,
        ])}
      />
      {mayAppoint && <WriteAbsence {...{ language, colleagues, typed }} personId={person.id} />}
    </Panel>
  );
};

const Roles = ({ roles, units, language }: Showing) => {
  const said = peopleWords(language);
  return (
    <Panel title={said.grants} flush={roles.length > 0}>
      <Table
        dense
        stack
        caption={said.grants}
        scroll={said.grants}
        empty={<p>{said.noGrants}</p>}
        columns={[{ head: said.role }, { head: said.unit }, { head: said.rights }]}
        rows={[...Map.groupBy(roles, (held) => held.role_name)].map(([name, held]) => [
          <span lang="vi">{name}</span>,
          <ul class="mc-plain">
            {held.map(({ unit_id }) => (
              <li key={unit_id}>
                <At unit={units.get(unit_id)} />
              </li>
            ))}
          </ul>,
          rightsText(language, held[0]?.permissions ?? []),
        ])}
      />
    </Panel>
  );
};

const Sessions = (props: Showing) => {
  const { sessions, person, language, mayEndSessions } = props;
  const said = peopleWords(language);
  const some = sessions.some((session) => session.open);
  const end = ({ id, created_at }: (typeof sessions)[number]) => (
    <End person={person} session={id} text={said.end} label={`${said.end}, ${formatMoment(created_at)}`} />
  );
  return (
    <Panel
      title={said.sessions}
      id="phien"
      note={some && mayEndSessions && <End person={person} text={said.endAll} />}
      flush={sessions.length > 0}
    >
      <Table
        dense
        stack
        caption={said.sessions}
        scroll={said.sessions}
        empty={<p>{said.noSessions}</p>}
        columns={[
          { head: said.signedIn, nowrap: true },
          { head: said.lastSeen, nowrap: true },
          { head: said.place },
          { head: said.state },
          { head: said.act, hidden: true },
        ]}
        rows={sessions.map((session) => [
          formatMoment(session.created_at),
          formatMoment(session.last_seen_at),
          session.address,
          <Tag key="state" {...(session.open ? { colour: 'green', icon: 'check' } : { icon: 'x' })}>
            {session.open ? said.open : said.over}
          </Tag>,
          session.open && mayEndSessions && end(session),
        ])}
      />
    </Panel>
  );
};

const End = (props: { person: PersonRow; session?: string; text: string; label?: string }) => (
  <Form action={paths.endSessions(props.person.id)} k={newId()}>
    {props.session && <Hidden name="session" value={props.session} />}
    <Button kind="warning" small {...(props.label ? { label: props.label } : {})}>
      {props.text}
    </Button>
  </Form>
);
