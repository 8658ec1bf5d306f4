import type { JSX } from 'preact';
import { Button, ButtonRow, Empty, ErrorSummary, Heading, linksTo, SummaryList } from '#design/index.ts';
import type { Refusal } from '#platform/deeds/index.ts';
import type { Language } from '#platform/text/index.ts';
import { formatClock, formatMoment, localOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { atWindow, ticketCode } from '../ticket/ticket.rules.ts';
import type { Ticket } from '../ticket/ticket.store.ts';
import { laneNames } from '../ticket/ticket.text.ts';
import { boardWords } from './board.text.ts';
import { type Board, before, type Drawable } from './board.view.ts';
import { DrawButtons } from './draw.part.tsx';

interface Shown {
  readonly language: Language;
  readonly board: Board;
}

const mostShown = 8;

/** The waiting room's board: who is called to which window, how many wait. */
export function BoardPage({ language, board, now }: Shown & { readonly now: Temporal.Instant }): JSX.Element {
  const said = boardWords(language);
  const { counter, tickets, windows } = board;
  const called = tickets
    .filter(({ state }) => atWindow(state))
    .sort((one, other) => (other.calledAt?.epochMilliseconds ?? 0) - (one.calledAt?.epochMilliseconds ?? 0))
    .slice(0, mostShown);
  return (
    <div class="mc-board">
      <Heading size="xl" lead={<span lang="vi">{counter.name}</span>}>
        {said.nowCalled}
      </Heading>
      {windows.length === 0 ? (
        <Empty icon="clock" title={said.off} next={said.offNext} />
      ) : called.length === 0 ? (
        <Empty icon="clock" title={said.none} next={said.noneNext} />
      ) : (
        <ul class="mc-board__called">
          {called.map((one) => (
            <li key={one.id}>
              <b>{ticketCode(one)}</b> <span>{said.to(one.windowNumber ?? 0)}</span>
            </li>
          ))}
        </ul>
      )}
      <Line language={language} board={board} />
      <p class="govuk-body">{said.at(formatMoment(now))}</p>
    </div>
  );
}

function Line({ language, board }: Shown): JSX.Element | null {
  const said = boardWords(language);
  if (board.waits.length === 0) return null;
  return (
    <>
      <Heading size="m">{said.line}</Heading>
      <SummaryList
        items={board.waits.map(({ lane, waiting, usual }) => ({
          key: laneNames(language)[lane],
          value: [
            said.waiting(waiting),
            ...(usual === undefined ? [] : [`${said.usual.toLowerCase()} ${said.minutes(usual)}`]),
          ].join(', '),
        }))}
      />
    </>
  );
}

/** A screen left open for citizens: a press, a number. */
export function DrawPage(
  props: Shown & { readonly choices: readonly Drawable[]; readonly wrong: readonly Refusal[] },
): JSX.Element {
  const { language, board, choices, wrong } = props;
  const said = boardWords(language);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary title={said.refused} errors={linksTo(wrong)} />}
      <Heading size="xl" lead={<span lang="vi">{board.counter.name}</span>}>
        {said.drawTitle}
      </Heading>
      {board.windows.length === 0 ? (
        <Empty icon="clock" title={said.off} next={said.offNext} />
      ) : (
        <>
          <p class="govuk-body">{said.drawLead}</p>
          <Heading size="m">{said.what}</Heading>
          <DrawButtons language={language} action={paths.draw(board.counter.key)} choices={choices} />
        </>
      )}
      <Line language={language} board={board} />
    </>
  );
}

/** One's number, on a phone or on the screen that gave it. */
export function TicketPage({
  language,
  board,
  ticket,
  today,
}: Shown & { readonly ticket: Ticket; readonly today: boolean }): JSX.Element {
  const said = boardWords(language);
  const { counter, tickets, waits } = board;
  const usual = waits.find(({ lane }) => lane === ticket.lane)?.usual;
  return (
    <>
      <Heading size="xl" lead={<span lang="vi">{counter.name}</span>}>
        {said.yoursIs} <span class="mc-ticket">{ticketCode(ticket)}</span>
      </Heading>
      <div class="govuk-inset-text">{today ? standsAs(ticket, language) : said.over}</div>
      <SummaryList
        items={[
          ...(today && ticket.state === 'waiting'
            ? [
                { key: said.before, value: String(before(ticket, tickets)) },
                { key: said.usual, value: usual === undefined ? said.unknown : said.minutes(usual) },
              ]
            : []),
          { key: said.lane, value: laneNames(language)[ticket.lane] },
          { key: said.drawn, value: today ? formatClock(localOf(ticket.issuedAt)) : formatMoment(ticket.issuedAt) },
        ]}
      />
      <Ways language={language} counter={counter.key} ticket={ticket.id} />
    </>
  );
}

interface Way {
  readonly language: Language;
  readonly counter: string;
  readonly ticket: string;
}

function Ways({ language, counter, ticket }: Way): JSX.Element {
  const said = boardWords(language);
  return (
    <ButtonRow>
      <Button href={paths.ticket(counter, ticket)} kind="secondary">
        {said.refresh}
      </Button>
      <Button href={paths.slip(counter, ticket)} kind="secondary">
        {said.slip}
      </Button>
      <Button href={paths.board(counter)} kind="secondary">
        {said.board}
      </Button>
      <Button href={paths.draw(counter)} kind="secondary">
        {said.another}
      </Button>
    </ButtonRow>
  );
}

function standsAs({ state, windowNumber }: Ticket, language: Language): string {
  const said = boardWords(language);
  if (atWindow(state)) return said.come(windowNumber ?? 0);
  return { waiting: said.watch, aside: said.keep, lost: said.lost, done: said.done }[
    state as 'waiting' | 'aside' | 'lost' | 'done'
  ];
}
