import type { VNode } from 'preact';
import { type OnRail, railCounts } from '#casework/dossiers/web.tsx';
import { windowsOf } from '#casework/frontdesk/index.ts';
import { AtHand, atHand } from '#casework/frontdesk/web.tsx';
import {
  Demo,
  Document,
  FootLine,
  Link,
  type Me,
  OfficeMain,
  OtherLanguage,
  Printed,
  Rail,
  type RailGroup,
  Top,
  withQuery,
} from '#design/index.ts';
import { passwordPath, signOutPath } from '#foundations/access/index.ts';
import { contextOn } from '#foundations/calendar/rules.ts';
import { chain, type Unit } from '#foundations/organisations/index.ts';
import { postOf } from '#foundations/staffing/index.ts';
import { OnTheWayNote } from '#oversight/rehearsal/web.tsx';
import type { Visit } from '#platform/house/index.ts';
import type { Page } from '#platform/http/index.ts';
import { newId } from '#platform/id/index.ts';
import { dayOf, formatMoment } from '#platform/time/index.ts';
import pack from '../../../package.json' with { type: 'json' };
import { portalPaths } from '../portal/paths.ts';
import { hostsOf, type Seen } from '../seen.ts';
import { holds, officeMenu } from './menu.ts';
import { officePaths } from './paths.ts';
import { shellWords } from './shell.text.ts';

/** The officer's door: rail, search and who is signed in around a page. */
export async function officeShell(ask: Visit, page: Page): Promise<VNode> {
  // A page is worth showing without its counts.
  const { db } = ask.house;
  const [counts, windows] = await Promise.all([
    railCounts(db, ask.actor, ask.now).catch(() => undefined),
    windowsOf(db, ask.actor).catch(() => []),
  ]);
  const waiting = new Map<string, OnRail>([
    ...(counts ?? []),
    ...(windows.length > 0 ? [['tickets', { n: 0, late: false }] as const] : []),
  ]);
  const carried = await withNumber(ask, page);
  return officeFrame(ask, carried, { home: officePaths.day(), groups: officeMenu(ask.actor, ask.language, waiting) });
}

// Where what somebody came for with a number is done.
const served: ReadonlySet<string> = new Set(['receive', 'certification', 'shelf', 'parked']);

/** The number that stands before the official is carried along to the page of its work. */
async function withNumber({ house, actor, now, language }: Visit, page: Page): Promise<Page> {
  if (!page.place || !served.has(page.place)) return page;
  const ticket = await atHand(house.db, actor, now).catch(() => undefined);
  if (!ticket) return page;
  const body = (
    <>
      <AtHand ticket={ticket} language={language} />
      {page.body}
    </>
  );
  return { ...page, body };
}

/** The frame of both officers' doors; they differ in their menu. */
export async function officeFrame(
  seen: Seen,
  page: Page,
  rail: { home: string; groups: readonly RailGroup[] },
): Promise<VNode> {
  const { actor, language, theme } = seen;
  const [{ authority }, me] = await Promise.all([hostsOf(seen), meOf(seen)]);
  return (
    <Document
      title={page.title}
      language={language}
      theme={theme}
      office
      wrong={page.status === 422}
      again={page.again}
    >
      <Banner seen={seen} />
      <div class="mc-shell">
        <Rail {...rail} unit={(me?.house ?? authority)?.name ?? ''} place={page.place} language={language} />
        <div>
          <Top
            find={holds(actor, 'dossier.read') ? { action: officePaths.search(), k: newId() } : undefined}
            me={me}
            language={language}
          />
          <OfficeMain trail={page.trail && [...page.trail, { text: page.here ?? page.title }]} language={language}>
            {seen.now && holds(actor, 'clock.move') && <OnTheWayNote {...seen} now={seen.now} />}
            {page.body}
            {seen.now && <Printed moment={formatMoment(seen.now)} where={printedAt(me)} language={language} />}
          </OfficeMain>
        </div>
      </div>
      <FootLine parts={footOf(seen)} />
    </Document>
  );
}

const printedAt = (me: Me | undefined): string => [me?.name, me?.post].filter(Boolean).join(', ');

/** The trainer's buttons are shown to who may move the clock, on pages that can be shown again. */
const Banner = ({ seen: { house, actor, language, url, now } }: { seen: Seen }) => {
  if (house.clock.mode !== 'demo' || !now) return null;
  const trainer = holds(actor, 'clock.move') ? { action: officePaths.clock(), k: newId(), back: url } : undefined;
  return <Demo now={now} context={contextOn(dayOf(now))} language={language} url={url} trainer={trainer} office />;
};

// A counter or department speaks for the authority above it; the others are a house of their own.
const houses: ReadonlySet<Unit['kind']> = new Set(['authority', 'commune', 'party', 'vertical', 'province']);

/** Who is signed in, with post and unit: “Thụ lý, Phòng Tài chính – Kế hoạch”. */
async function meOf({ house, actor }: Seen): Promise<(Me & { readonly house?: Unit }) | undefined> {
  if (actor.kind !== 'staff') return undefined;
  const post = await postOf(house.db, actor.accountId).catch(() => undefined);
  const above = post ? await chain(house.db, post.unitId).catch(() => []) : [];
  return {
    name: actor.name,
    post: [post?.title, above[0]?.shortName].filter(Boolean).join(', '),
    leave: { action: signOutPath(), k: newId() },
    house: above.find((unit) => houses.has(unit.kind)),
  };
}

function footOf({ house, actor, language, theme, url }: Seen) {
  const say = shellWords(language);
  return [
    say.version(pack.version),
    <Link href={portalPaths.home()}>{say.portal}</Link>,
    <Link href={portalPaths.about()}>{say.about}</Link>,
    <Link href={passwordPath()}>{say.password}</Link>,
    <Link href={withQuery(url, 'nen', theme === 'dark' ? 'sang' : 'toi')}>
      {theme === 'dark' ? say.light : say.dark}
    </Link>,
    // The parts of the look are for who builds and trains.
    ...(holds(actor, 'clock.move') ? [<Link href={officePaths.parts()}>{say.parts}</Link>] : []),
    ...(house.clock.mode === 'demo' ? [] : [<OtherLanguage url={url} language={language} />]),
  ];
}
