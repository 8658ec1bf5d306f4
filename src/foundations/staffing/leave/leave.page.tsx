import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Checkboxes,
  DayField,
  ErrorSummary,
  Field,
  Form,
  Link,
  linksTo,
  Note,
  PageHead,
  Panel,
  Radios,
  Table,
  What,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatDay, formatMoment } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import type { AppointmentLine } from '../people/people.store.ts';
import { grounds } from './leave.rules.ts';
import type { RoleLeft } from './leave.store.ts';
import { groundWords, leaveWords } from './leave.text.ts';
import type { Held } from './work.ts';

export interface LeaveProps {
  readonly language: Language;
  readonly person: { readonly id: string; readonly name: string };
  readonly posts: readonly AppointmentLine[];
  readonly alone: readonly RoleLeft[];
  readonly work: readonly (Held & { readonly takers: readonly string[] })[];
  readonly unitNames: ReadonlyMap<string, string>;
  readonly typed: Readonly<Record<string, string>>;
  readonly wrong: readonly Refusal[];
  readonly errors: ReadonlyMap<string, string>;
  readonly k: string;
}

/** Somebody leaves: what ends with it, what is still open, and who could take that over. */
export function LeavePage(props: LeaveProps): JSX.Element {
  const { language, person, wrong } = props;
  const said = leaveWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.wrong} errors={linksTo(wrong)} />}
      <PageHead title={said.title(person.name)} under={said.under} />
      <div class="mc-panels">
        <Work {...props} />
        <Posts {...props} />
        {props.alone.length > 0 && <Alone {...props} />}
        <Write {...props} />
      </div>
    </>
  );
}

function Posts({ language, posts, unitNames }: LeaveProps): JSX.Element {
  const said = leaveWords(language);
  return (
    <Panel title={said.posts} flush={posts.length > 0}>
      <Table
        caption={said.posts}
        dense
        stack
        empty={<p class="govuk-body">{said.noPosts}</p>}
        columns={[{ head: said.post, header: true }, { head: said.unit }, { head: said.since }]}
        rows={posts.map((one) => [
          <span key="post" lang="vi">
            {one.title}
          </span>,
          <span key="unit" lang="vi">
            {unitNames.get(one.unit_id)}
          </span>,
          formatDay(one.from_day),
        ])}
      />
    </Panel>
  );
}

function Alone({ language, alone, unitNames }: LeaveProps): JSX.Element {
  const said = leaveWords(language);
  return (
    <Panel title={said.alone}>
      <Note kind="warn">{said.aloneLead}</Note>
      <Table
        caption={said.alone}
        dense
        stack
        columns={[{ head: said.role, header: true }, { head: said.unit }]}
        rows={alone.map((one) => [
          <span key="role" lang="vi">
            {one.role_name}
          </span>,
          <span key="unit" lang="vi">
            {unitNames.get(one.unit_id)}
          </span>,
        ])}
      />
    </Panel>
  );
}

function Work({ language, work }: LeaveProps): JSX.Element {
  const said = leaveWords(language);
  return (
    <Panel title={said.work} note={work.length > 0 ? String(work.length) : undefined}>
      {work.length > 0 && <Note kind="warn">{said.workLead}</Note>}
      <Table
        caption={said.work}
        dense
        stack
        empty={<p class="govuk-body">{said.noWork}</p>}
        columns={[{ head: said.name, header: true }, { head: said.step }, { head: said.due }, { head: said.takers }]}
        rows={work.map((one) => [
          <Link key="name" href={one.href}>
            {one.name}
          </Link>,
          <span key="step" lang="vi">
            {one.step}
          </span>,
          formatMoment(one.dueAt),
          one.takers.length > 0 ? (
            <span key="takers" lang="vi">
              {one.takers.join(', ')}
            </span>
          ) : (
            said.nobody
          ),
        ])}
      />
    </Panel>
  );
}

function Write({ language, person, work, typed, errors, k }: LeaveProps): JSX.Element {
  const said = leaveWords(language);
  const of = (name: string) => ({ name, value: typed[name] ?? '', error: errors.get(name) });
  return (
    <Panel title={said.open} main>
      <Form action={paths.leave(person.id)} k={k} label={said.open}>
        <Radios
          {...of('ground')}
          legend={said.ground}
          small
          items={grounds.map((value) => ({ value, text: groundWords(language)[value] }))}
        />
        <DayField {...of('on')} label={said.on} hint={said.onHint} />
        <Field {...of('decision')} label={said.decision} hint={said.decisionHint} width={30} autocomplete="off" />
        {work.length > 0 && (
          <Checkboxes
            name="anyway"
            small
            error={errors.get('anyway')}
            values={typed.anyway === 'yes' ? ['yes'] : []}
            items={[{ value: 'yes', text: said.anyway }]}
          />
        )}
        <What
          items={[
            { icon: 'key', text: said.closes },
            { icon: 'clock', text: said.undoable },
          ]}
        />
        <ButtonRow>
          <Button kind="warning">{said.write}</Button>
          <Link href={paths.person(person.id)}>{said.back}</Link>
        </ButtonRow>
      </Form>
    </Panel>
  );
}
