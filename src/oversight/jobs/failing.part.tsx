import { Fragment, type JSX } from 'preact';
import { Button, ButtonRow, Empty, Form, Link, Note, Panel, Section, Table } from '#design/index.ts';
import type { Failing, GivenUp } from '#platform/dead-letters/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatMoment } from '#platform/time/index.ts';
import { jobName } from './jobs.text.ts';
import { mendWords } from './mend.text.ts';
import { paths } from './paths.ts';

/** What is shown of work that failed, and to whom. */
export interface FailingProps {
  readonly language: Language;
  readonly failing: readonly Failing[];
  readonly givenUp: readonly GivenUp[];
  readonly names: ReadonlyMap<string, string>;
  readonly mayMend: boolean;
  /** The page of what happened to a thing. */
  readonly stream: (id: string) => string;
}

/** Everything that failed and waits, with its cause and what can be done about it. */
export function FailingWork(props: FailingProps): JSX.Element {
  const { language, failing, mayMend } = props;
  const said = mendWords(language);
  if (failing.length === 0)
    return (
      <Note kind="ok" title={said.allWell}>
        {said.allWellNext}
      </Note>
    );
  return (
    <Section title={said.failing} size="m">
      <p class="govuk-body">{said.failingLead}</p>
      <Table
        caption={said.failing}
        dense
        stack
        columns={[
          { head: said.what },
          { head: said.why },
          { head: said.tries },
          { head: said.next },
          ...(mayMend ? [{ head: said.act, hidden: true, label: said.act }] : []),
        ]}
        rows={failing.map((one) => [
          <What key="what" {...props} one={one} />,
          <Cause key="why" language={language} one={one} />,
          <Tries key="tries" language={language} one={one} />,
          one.try_after ? formatMoment(one.try_after) : said.soon,
          ...(mayMend ? [<MendButtons key="act" language={language} one={one} />] : []),
        ])}
      />
    </Section>
  );
}

type Letter = Pick<GivenUp, 'name' | 'sort' | 'due_at' | 'seq'> & {
  readonly subject_id: string | null;
  readonly behind?: number;
};

/** Which work it is: its name, when it fell due or at which event it stands, and the way to what it is about. */
export function What({ language, one, stream }: Pick<FailingProps, 'language' | 'stream'> & { readonly one: Letter }) {
  const said = mendWords(language);
  return (
    <>
      <b>{jobName(one.name, language)}</b>
      {one.due_at && <Small>{said.due(formatMoment(one.due_at))}</Small>}
      {one.sort === 'listener' && <Small>{one.seq === null ? said.looking : said.event(one.seq)}</Small>}
      {one.behind ? <Small>{said.behind(one.behind)}</Small> : null}
      {one.subject_id && (
        <Small>
          <Link href={stream(one.subject_id)} about={jobName(one.name, language)}>
            {said.about}
          </Link>
        </Small>
      )}
    </>
  );
}

const Small = ({ children }: { readonly children: preact.ComponentChildren }): JSX.Element => (
  <>
    <br />
    <span class="mc-small">{children}</span>
  </>
);

type Caused = Pick<Failing, 'failed_because' | 'failed_where'>;

/** Why it failed: the kind of fault and its place, nothing anybody typed. */
export const Cause = ({ language, one }: { readonly language: Language; readonly one: Caused }): JSX.Element => (
  <span lang="en">
    {one.failed_because}
    {one.failed_where && <Small>{breakable(mendWords(language).place(one.failed_where))}</Small>}
  </span>
);

/** A path breaks behind its strokes: it must not widen a narrow page. */
const breakable = (path: string): JSX.Element[] =>
  path.split(/(?<=\/)/).map((part, n) => (
    <Fragment key={n}>
      {part}
      <wbr />
    </Fragment>
  ));

function Tries({ language, one }: { readonly language: Language; readonly one: Failing }): JSX.Element {
  const said = mendWords(language);
  return (
    <>
      {said.times(one.failures)}
      {one.failed_at && <Small>{said.last(formatMoment(one.failed_at))}</Small>}
    </>
  );
}

function MendButtons({ language, one }: { readonly language: Language; readonly one: Failing }): JSX.Element {
  const said = mendWords(language);
  const name = jobName(one.name, language);
  return (
    <ButtonRow>
      <Form action={paths.tryAgain(one.id)} k={newId()}>
        <Button kind="secondary" small label={`${said.tryAgain}: ${name}`}>
          {said.tryAgain}
        </Button>
      </Form>
      <Button kind="warning" small href={paths.giveUp(one.id)} label={`${said.giveUp}: ${name}`}>
        {said.giveUp}
      </Button>
    </ButtonRow>
  );
}

/** What was given up, with the reason, and taken up again from there. */
export function GivenUpWork(props: FailingProps): JSX.Element {
  const { language, givenUp, mayMend } = props;
  const said = mendWords(language);
  return (
    <Panel title={said.givenUp} flush={givenUp.length > 0}>
      <Table
        caption={said.givenUp}
        dense
        stack
        empty={<Empty icon="check" title={said.noneGivenUp} />}
        columns={[
          { head: said.what },
          { head: said.why },
          { head: said.reason },
          { head: said.by },
          { head: said.state },
          ...(mayMend ? [{ head: said.act, hidden: true, label: said.act }] : []),
        ]}
        rows={givenUp.map((one) => [
          <What key="what" {...props} one={one} />,
          <Cause key="why" language={language} one={one} />,
          <span key="reason" lang="vi">
            {one.reason}
          </span>,
          byWhom(props, one.given_up_by, one.given_up_at),
          one.taken_up_at ? said.takenUp(byWhom(props, one.taken_up_by, one.taken_up_at)) : said.stands,
          ...(mayMend ? [one.taken_up_at ? '' : <TakeUp key="act" language={language} one={one} />] : []),
        ])}
      />
    </Panel>
  );
}

const byWhom = ({ names }: FailingProps, account: string | null, at: Temporal.Instant): string =>
  `${(account && names.get(account)) || ''}, ${formatMoment(at)}`;

const TakeUp = ({ language, one }: { readonly language: Language; readonly one: GivenUp }): JSX.Element => (
  <Form action={paths.takeUp(one.id)} k={newId()}>
    <Button kind="secondary" small label={`${mendWords(language).takeUp}: ${jobName(one.name, language)}`}>
      {mendWords(language).takeUp}
    </Button>
  </Form>
);
