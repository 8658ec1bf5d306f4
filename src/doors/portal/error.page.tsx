import type { VNode } from 'preact';
import { Button, ButtonRow, Heading, Hidden, Link, Note } from '#design/index.ts';
import { signInPath } from '#foundations/access/index.ts';
import type { House } from '#platform/house/index.ts';
import type { At, Page, Problem, ProblemKind, Sent } from '#platform/http/index.ts';
import type { Language } from '#platform/text/index.ts';
import { officeMenu } from '../office/menu.ts';
import { officePaths } from '../office/paths.ts';
import { officeFrame } from '../office/shell.tsx';
import type { Seen } from '../seen.ts';
import { errorWords } from './error.text.ts';
import { portalPaths } from './paths.ts';
import { portalFrame } from './shell.tsx';

/** The page of a refusal that belongs to no form, in the door it was met at. */
export async function errorPage(house: House, at: At, problem: Problem): Promise<VNode> {
  // A fault may be the database's own: then the page stands without its clock.
  const now = await house.clock.business(house.db).catch(() => undefined);
  const seen: Seen = { ...at, house, now };
  const inside = at.actor.kind === 'staff' && /^\/(can-bo|quan-tri)(\/|\?|$)/.test(at.url);
  const page: Page = {
    title: errorWords(at.language)[at.sent && problem.kind === 'sign-in' ? 'ended' : problem.kind],
    status: problem.status,
    body: at.sent ? (
      <SendAgain at={at} sent={at.sent} kind={problem.kind} />
    ) : (
      <Refusal problem={problem} language={at.language} inside={inside} />
    ),
  };
  if (!inside) return portalFrame(seen, page);
  return officeFrame(seen, page, { home: officePaths.day(), groups: officeMenu(at.actor, at.language) });
}

/** What was filled in and could not be taken waits here, is not written down anywhere, and goes out again. */
const SendAgain = ({ at, sent, kind }: { at: At; sent: Sent; kind: ProblemKind }) => {
  const say = errorWords(at.language);
  return (
    <>
      {passes(kind) ? <Passing say={say} kind={kind} /> : <SessionEnded say={say} />}
      {sent.files > 0 && <Note kind="warn">{say.filesLost}</Note>}
      <form action={at.url} method="post">
        {sent.fields.map(([name, value], index) => (
          <Hidden key={index} name={name} value={value} />
        ))}
        <Button>{say.sendAgainNow}</Button>
      </form>
    </>
  );
};

interface Saying {
  readonly say: ReturnType<typeof errorWords>;
}

const SessionEnded = ({ say }: Saying) => (
  <>
    <Heading size="xl" level={1}>
      {say.ended}
    </Heading>
    <p class="govuk-body">{say['ended/why']}</p>
    <ol class="govuk-list govuk-list--number">
      <li>
        {say.signInFirst}:{' '}
        <a class="govuk-link" href={signInPath()} target="_blank" rel="noopener">
          {say.signInBeside}
        </a>
      </li>
      <li>{say.sendAgain}</li>
    </ol>
  </>
);

/** What ends by itself: the disk is full or read-only, or the database away. */
type PassingKind = 'no-room' | 'read-only' | 'away';
const passes = (kind: ProblemKind): kind is PassingKind => ['no-room', 'read-only', 'away'].includes(kind);

const Passing = ({ say, kind }: Saying & { kind: PassingKind }) => (
  <>
    <Heading size="xl" level={1}>
      {say[kind]}
    </Heading>
    <p class="govuk-body">{say[`${kind}/why`]}</p>
    <p class="govuk-body">{say[`${kind}/next`]}</p>
    <p class="govuk-body">{say[`${kind}/kept`]}</p>
  </>
);

const Refusal = ({ problem, language, inside }: { problem: Problem; language: Language; inside: boolean }) => {
  const say = errorWords(language);
  const { kind } = problem;
  return (
    <>
      <Heading size={inside ? 'l' : 'xl'} level={1}>
        {say[kind]}
      </Heading>
      <p class="govuk-body">{say[`${kind}/why`]}</p>
      {problem.detail && <p class="govuk-body">{problem.detail}</p>}
      <Heading size="m">{say.next}</Heading>
      <p class="govuk-body">{inside && kind === 'not-found' ? say['not-found/inside'] : say[`${kind}/next`]}</p>
      {problem.errors && problem.errors.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {problem.errors.map((error, index) => (
            <li key={index}>{say.misfit(fieldOf(error.pointer), error.detail)}</li>
          ))}
        </ul>
      )}
      <Ways kind={kind} language={language} inside={inside} />
    </>
  );
};

const Ways = ({ kind, language, inside }: { kind: ProblemKind; language: Language; inside: boolean }) => {
  const say = errorWords(language);
  return (
    <ButtonRow>
      {kind === 'sign-in' ? (
        <Button href={signInPath()}>{say.signInNow}</Button>
      ) : (
        <Button kind="secondary" href={inside ? officePaths.day() : portalPaths.home()}>
          {inside ? say.desk : say.home}
        </Button>
      )}
      {inside ? (
        <Link href={officePaths.search()}>{say.search}</Link>
      ) : (
        <Link href={portalPaths.track()}>{say.track}</Link>
      )}
    </ButtonRow>
  );
};

/** `/body/phone` → `phone` */
const fieldOf = (pointer: string): string =>
  pointer.replace(/^\/(params|query|body)\//, '').replaceAll('/', ' › ') || pointer;
