import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  type Content,
  Empty,
  ErrorSummary,
  Field,
  Filter,
  Form,
  Link,
  ListFiles,
  PageHead,
  Panel,
  Table,
  Tag,
} from '#design/index.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { liftWords } from '../lift/lift.text.ts';
import { paths } from '../paths.ts';
import type { PersonLine } from '../people/people.store.ts';
import { resetWords } from './reset.text.ts';
import type { ResetLine } from './reset.view.ts';

export interface Resetting {
  readonly language: Language;
  readonly fragment: string;
  readonly units: ReadonlyMap<string, Unit>;
  /** Colleagues who have an account. */
  readonly people: readonly PersonLine[];
  /** Whom wrong passwords have closed out for a while, by account. */
  readonly locks: ReadonlyMap<string, unknown>;
  readonly total: number;
  readonly resets: readonly ResetLine[];
  /** The person who looks. */
  readonly own: string;
  readonly wrong: readonly string[];
}

/** What waits for a second person, and for whom one may ask. */
export function ResetPage(props: Resetting): JSX.Element {
  const said = resetWords(props.language);
  return (
    <>
      {props.wrong.length > 0 && <ErrorSummary title={said.wrong} errors={props.wrong.map((text) => ({ text }))} />}
      <PageHead title={said.title} under={said.under} />
      <div class="mc-panels">
        <WaitingOnes {...props} />
        <Colleagues {...props} />
        <Settled {...props} />
        <ListFiles language={props.language} of={paths.resets()} />
      </div>
    </>
  );
}

function WaitingOnes({ language, resets, own }: Resetting): JSX.Element {
  const said = resetWords(language);
  const waiting = resets.filter(({ outcome }) => outcome === null);
  return (
    <Panel title={said.waiting} flush={waiting.length > 0}>
      <Table
        dense
        stack
        caption={said.waiting}
        scroll={said.waiting}
        empty={<p>{said.noneWaiting}</p>}
        columns={[{ head: said.name }, { head: said.askedBy }, { head: said.at, nowrap: true }, { head: said.act }]}
        rows={waiting.map((reset) => [
          <span lang="vi">{reset.name}</span>,
          <span lang="vi">{reset.asker}</span>,
          formatMoment(reset.asked_at),
          <ButtonRow>
            {reset.mayConfirm ? (
              <Press to={paths.confirmReset(reset.id)} text={said.confirm} of={reset.name} />
            ) : (
              <span class="mc-muted">{reset.person_id === own ? said.own : said.needsAnother}</span>
            )}
            <Press to={paths.dropReset(reset.id)} text={said.drop} of={reset.name} kind="secondary" />
          </ButtonRow>,
        ])}
      />
    </Panel>
  );
}

function Colleagues(props: Resetting): JSX.Element {
  const { language, fragment, people, total } = props;
  const said = resetWords(language);
  return (
    <Panel title={said.colleagues}>
      <Filter action={paths.resets()} submit={said.submit} label={said.colleagues}>
        <Field
          name="tim"
          id="tim-nguoi"
          type="search"
          label={said.search}
          value={fragment}
          width={20}
          spellcheck={false}
        />
      </Filter>
      <Found {...props} />
      {total > people.length && <p class="mc-muted">{said.more(people.length, total)}</p>}
    </Panel>
  );
}

function Found({ language, units, people, locks, resets, own }: Resetting): JSX.Element {
  const said = resetWords(language);
  const waiting = new Set(resets.filter(({ outcome }) => outcome === null).map(({ person_id }) => person_id));
  const act = ({ id, name }: PersonLine): Content => {
    if (id === own) return <span class="mc-muted">{said.own}</span>;
    if (waiting.has(id)) return <span class="mc-muted">{said.waiting}</span>;
    return <Press to={paths.askReset(id)} text={said.ask} of={name} kind="secondary" />;
  };
  return (
    <Table
      dense
      stack
      caption={said.colleagues}
      scroll={said.colleagues}
      empty={<Empty icon="users" title={said.nobody} next={said.nobodyNext} />}
      columns={[said.name, said.login, said.post, said.unit, said.act].map((head) => ({ head }))}
      rows={people.map((person) => [
        <span lang="vi">{person.name}</span>,
        <>
          {person.login}
          {locks.has(person.account_id ?? '') && (
            <>
              {' '}
              <Tag colour="red">{liftWords(language).closed}</Tag>
              <div>
                <Link href={paths.lift(person.id)} about={person.name}>
                  {liftWords(language).open}
                </Link>
              </div>
            </>
          )}
        </>,
        <span lang="vi">{person.title}</span>,
        <span lang="vi">{units.get(person.unit_id)?.name}</span>,
        act(person),
      ])}
    />
  );
}

function Settled({ language, resets }: Resetting): JSX.Element | null {
  const said = resetWords(language);
  const settled = resets.filter(({ outcome }) => outcome !== null);
  if (settled.length === 0) return null;
  return (
    <Panel title={said.history} flush>
      <Table
        dense
        stack
        caption={said.history}
        scroll={said.history}
        columns={[
          { head: said.name },
          { head: said.askedBy },
          { head: said.settledBy },
          { head: said.outcome },
          { head: said.at },
        ]}
        rows={settled.map((reset) => [
          <span lang="vi">{reset.name}</span>,
          <span lang="vi">{reset.asker}</span>,
          <span lang="vi">{reset.settler}</span>,
          reset.outcome === 'confirmed' ? said.confirmed : said.dropped,
          reset.settled_at && formatMoment(reset.settled_at),
        ])}
      />
    </Panel>
  );
}

const Press = ({ to, text, of, kind }: { to: string; text: string; of: string; kind?: 'secondary' }) => (
  <Form action={to} k={newId()}>
    <Button small label={`${text}: ${of}`} {...(kind ? { kind } : {})}>
      {text}
    </Button>
  </Form>
);
