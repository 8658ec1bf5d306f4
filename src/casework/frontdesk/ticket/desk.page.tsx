import type { JSX } from 'preact';
import {
  Button,
  ButtonRow,
  Details,
  Empty,
  ErrorSummary,
  Form,
  Hidden,
  Link,
  linksTo,
  Note,
  PageHead,
  Section,
  Select,
  Table,
} from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatClock, localOf } from '#platform/time/index.ts';
import { DrawButtons } from '../board/draw.part.tsx';
import { paths } from '../paths.ts';
import type { Desk } from './desk.view.ts';
import { lanes, type Press, ticketCode } from './ticket.rules.ts';
import type { Ticket } from './ticket.store.ts';
import { laneNames, pressNames, ticketStates, ticketWords } from './ticket.text.ts';

export interface DeskProps extends Desk {
  readonly language: Language;
  readonly now: Temporal.Instant;
  readonly wrong: readonly Refusal[];
  /** The number that was just drawn here. */
  readonly drawn: Ticket | undefined;
  readonly parkedPath: string;
}

const clock = (instant: Temporal.Instant): string => formatClock(localOf(instant));

/** The window of a clerk: the next is called with a key, the one who stands there is served, sent on or kept. */
export function DeskPage(props: DeskProps): JSX.Element {
  const { language, window, wrong, now } = props;
  const said = ticketWords(language);
  const key = window.counter.key;
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.refused} errors={linksTo(wrong)} />}
      <Drawn {...props} />
      <PageHead title={`${said.title}: ${said.window(window.number).toLowerCase()}`} under={underOf(props)}>
        <Button kind="secondary" href={paths.board(key)}>
          {said.board}
        </Button>
        <Button kind="secondary" href={paths.dayOf(key, dayOf(now).toString())}>
          {said.day}
        </Button>
      </PageHead>
      <Windows {...props} />
      <Section title={said.atWindow} size="m">
        <Current {...props} />
        <Form action={paths.next(window.id)} k={newId()} label={said.next}>
          <Button keys="F9">{said.next}</Button>
        </Form>
      </Section>
      <Section title={said.line} size="m">
        <Line {...props} />
      </Section>
      <Draw {...props} />
      <Back {...props} />
    </>
  );
}

function Drawn({ language, window, drawn }: DeskProps): JSX.Element | null {
  const said = ticketWords(language);
  if (!drawn) return null;
  const key = window.counter.key;
  return (
    <Note kind="ok" role="status" title={said.drawnNow(ticketCode(drawn))}>
      <p>
        <Link href={paths.slip(key, drawn.id)}>{said.printSlip}</Link>
      </p>
    </Note>
  );
}

function Draw({ language, window, choices }: DeskProps): JSX.Element {
  const said = ticketWords(language);
  const key = window.counter.key;
  return (
    <Section title={said.draw} size="m">
      <DrawButtons language={language} action={paths.issue()} choices={choices} hidden={{ window: window.id }} small />
      <p class="govuk-body mc-small">
        <Link href={paths.draw(key)}>{said.screen}</Link> · <Link href={paths.wall(key)}>{said.wall}</Link>
      </p>
    </Section>
  );
}

const underOf = ({ window, language }: DeskProps): string =>
  [window.counter.name, window.lanes.map((lane) => laneNames(language)[lane]).join(', ')].join(' · ');

function Windows({ windows, window, language }: DeskProps): JSX.Element | null {
  const said = ticketWords(language);
  if (windows.length < 2) return null;
  const several = new Set(windows.map(({ counterId }) => counterId)).size > 1;
  return (
    <nav aria-label={said.windows}>
      <p class="govuk-body">
        {said.choose}{' '}
        {windows.map((one, n) => (
          <span key={one.id}>
            {n > 0 && ' · '}
            {one.id === window.id ? (
              <b aria-current="true">{said.window(one.number)}</b>
            ) : (
              <Link href={paths.deskOf(one.id)}>{said.window(one.number)}</Link>
            )}
            {several && <span lang="vi"> ({one.counter.shortName})</span>}
          </span>
        ))}
      </p>
    </nav>
  );
}

function Current(props: DeskProps): JSX.Element {
  const { current, language } = props;
  const said = ticketWords(language);
  if (!current) return <Empty icon="user" title={said.nobody} next={said.nobodyNext} />;
  const called = current.state === 'called';
  const shown: Press[] = called ? ['serve', 'again', 'absent', 'done', 'aside', 'back'] : ['done', 'aside'];
  return (
    <>
      <p class="govuk-body">
        <b class="mc-ticket">{ticketCode(current)}</b> {laneNames(language)[current.lane]}
        {' · '}
        {ticketStates(language)[current.state]}
        {' · '}
        {current.calledAt && said.calledAt(clock(current.calledAt))}, {said.drawnAt(clock(current.issuedAt))}
        {current.misses > 0 && `, ${said.misses(current.misses)}`}
      </p>
      <ButtonRow>
        {shown.map((press) => (
          <PressButton key={press} {...props} ticket={current} press={press} />
        ))}
      </ButtonRow>
      {called && (
        <div class="mc-gap">
          <p class="govuk-body mc-small">{said.absentHint}</p>
        </div>
      )}
      <Move {...props} ticket={current} />
    </>
  );
}

const PressButton = ({
  window,
  language,
  ticket,
  press,
}: DeskProps & { ticket: Ticket; press: Press }): JSX.Element => {
  const name = pressNames(language)[press];
  return (
    <Form action={paths.press(window.id, ticket.id)} k={newId()} label={`${name} ${ticketCode(ticket)}`}>
      <Hidden name="seq" value={String(ticket.seq)} />
      <Button
        kind="secondary"
        small={press !== 'serve'}
        name="do"
        value={press}
        label={press === 'serve' ? undefined : `${name} ${ticketCode(ticket)}`}
        keys={press === 'serve' ? 'F8' : undefined}
      >
        {name}
      </Button>
    </Form>
  );
};

function Move({ window, windows, language, ticket }: DeskProps & { readonly ticket: Ticket }): JSX.Element {
  const said = ticketWords(language);
  const here = windows.filter((one) => one.counterId === window.counterId);
  const served = lanes.filter((lane) => here.some((one) => one.lanes.includes(lane)));
  const options = [
    ...here
      .filter(({ id }) => id !== window.id)
      .map((one) => ({ value: `window:${one.id}`, text: said.window(one.number) })),
    ...served.map((lane) => ({ value: `lane:${lane}`, text: laneNames(language)[lane] })),
  ];
  return (
    <Form action={paths.move(window.id, ticket.id)} k={newId()} label={said.moveTo} class="mc-bar">
      <Hidden name="seq" value={String(ticket.seq)} />
      <Select name="to" label={said.moveTo} options={options} />
      <Button kind="secondary">{said.move}</Button>
    </Form>
  );
}

function Line({ line, language }: DeskProps): JSX.Element {
  const said = ticketWords(language);
  return (
    <Table
      dense
      stack
      caption={said.line}
      empty={<Empty icon="check" title={said.noLine} next={said.noLineNext} />}
      columns={[{ head: said.number, header: true }, { head: said.lane }, { head: said.drawn }, { head: said.state }]}
      rows={line.map((one) => [
        ticketCode(one),
        laneNames(language)[one.lane],
        clock(one.issuedAt),
        one.misses > 0 ? said.misses(one.misses) : ticketStates(language)[one.state],
      ])}
    />
  );
}

/** Whoever comes back, or was pressed away by mistake, is called straight to the window. */
function Back(props: DeskProps): JSX.Element | null {
  const { back, language, parkedPath } = props;
  const said = ticketWords(language);
  if (back.length === 0) return null;
  return (
    <Details summary={said.aside} open={back.some(({ state }) => state === 'aside')}>
      <p class="govuk-body mc-small">{said.asideHint}</p>
      <Table
        dense
        stack
        caption={said.aside}
        columns={[{ head: said.number, header: true }, { head: said.lane }, { head: said.state }, { head: said.act }]}
        rows={back.slice(0, 60).map((one) => [
          ticketCode(one),
          laneNames(language)[one.lane],
          <span key="state">
            {ticketStates(language)[one.state]}
            {one.parkedId && one.state === 'aside' && (
              <>
                {': '}
                <Link href={parkedPath}>{said.parked}</Link>
              </>
            )}
          </span>,
          <PressButton key="act" {...props} ticket={one} press="resume" />,
        ])}
      />
    </Details>
  );
}
