import type { VNode } from 'preact';
import {
  Band,
  Demo,
  Document,
  frameWords,
  PortalFooter,
  PortalHeader,
  PortalMain,
  Printed,
  still,
} from '#design/index.ts';
import { signInPath } from '#foundations/access/index.ts';
import { contextOn } from '#foundations/calendar/rules.ts';
import type { Visit } from '#platform/house/index.ts';
import type { Page } from '#platform/http/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatMoment } from '#platform/time/index.ts';
import { officePaths } from '../office/paths.ts';
import { hostsOf, type Seen } from '../seen.ts';
import { homeWords } from './home.text.ts';
import { openingOf } from './opening.ts';
import { portalPaths } from './paths.ts';
import { shellWords } from './shell.text.ts';

/** The citizen's door: header, menu and footer around a page. `place` 'home' lays itself out. */
export const portalShell = (ask: Visit, page: Page): Promise<VNode> => portalFrame(ask, page);

/** The same for a page that no route answered. */
export async function portalFrame(seen: Seen, page: Page): Promise<VNode> {
  const { house, language, url, now } = seen;
  if (page.wallSeconds) return wall(seen, page);
  const { authority, oneStop } = await hostsOf(seen);
  // A page is worth showing without its hours.
  const open = oneStop && now && (await openingOf(house.db, oneStop.id, now, language).catch(() => undefined))?.text;
  const home = page.place === 'home';
  const first = { text: homeWords(language).title, href: portalPaths.home() };
  return (
    <Document title={page.title} language={language} wrong={page.status === 422} again={page.again}>
      {house.clock.mode === 'demo' && now && (
        <Demo now={now} context={contextOn(dayOf(now))} language={language} url={url} />
      )}
      <PortalHeader
        home={portalPaths.home()}
        unit={authority?.name ?? ''}
        menu={menuFor(seen)}
        place={page.place}
        language={language}
      />
      {!home && <Band />}
      <PortalMain
        home={home}
        trail={[first, ...(page.trail ?? []), { text: page.here ?? page.title }]}
        language={language}
      >
        {page.body}
        {now && <Printed moment={formatMoment(now)} where={authority?.name ?? ''} language={language} />}
      </PortalMain>
      <Footer
        language={language}
        demonstration={house.clock.mode === 'demo'}
        authority={authority?.name ?? ''}
        oneStop={oneStop && { name: oneStop.name, address: oneStop.address, phone: oneStop.phone, open }}
      />
    </Document>
  );
}

/** A screen on a wall: no menu, no footer, nothing to press. */
const wall = ({ language }: Seen, { title, body, wallSeconds }: Page): VNode => (
  <Document title={title} language={language} refresh={wallSeconds}>
    <PortalMain home={false} language={language}>
      {body}
    </PortalMain>
  </Document>
);

function menuFor({ actor, language }: Seen) {
  const say = shellWords(language);
  return [
    { key: 'procedures', text: say.procedures, href: portalPaths.procedures() },
    { key: 'track', text: say.track, href: portalPaths.track() },
    { key: 'public', text: say.figures, href: portalPaths.figures() },
    { key: 'about', text: say.about, href: portalPaths.about() },
    actor.kind === 'staff'
      ? { key: 'desk', text: say.desk, href: officePaths.day() }
      : { key: 'sign-in', text: say.signIn, href: signInPath() },
  ];
}

/** How the counter is reached, and whether it is open now. */
interface Contact {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly open?: string;
}

interface FooterProps {
  readonly language: Language;
  readonly demonstration: boolean;
  readonly authority: string;
  readonly oneStop?: Contact;
}

const Footer = still(({ language, demonstration, authority, oneStop }: FooterProps) => {
  const say = shellWords(language);
  return (
    <PortalFooter
      columns={[
        { title: oneStop?.name ?? say.oneStop, lines: oneStop ? contactOf(oneStop, language) : [] },
        {
          title: say.people,
          links: [
            { text: say.ofDistrict, href: portalPaths.ofDistrict() },
            { text: say.ofCommunes, href: portalPaths.ofCommunes() },
            { text: say.track, href: portalPaths.track() },
            { text: say.rooms, href: portalPaths.rooms() },
          ],
        },
        {
          title: say.open,
          links: [
            { text: say.openFigures, href: portalPaths.figures() },
            { text: say.lateOnes, href: portalPaths.late() },
            { text: say.about, href: portalPaths.about() },
            { text: say.accessibility, href: `${portalPaths.about()}#tiep-can` },
          ],
        },
      ]}
      end={[
        demonstration ? say.illustrative : say.answers(authority),
        <>
          {say.runsOn} <a href={portalPaths.about()}>{frameWords(language).name}</a>
          {say.openSource}
        </>,
        <a href={signInPath()}>{say.forOfficials}</a>,
      ]}
    />
  );
});

const contactOf = ({ address, phone, open }: Contact, language: Language) => [
  address,
  ...(open ? [`${shellWords(language).today} ${open[0]?.toLowerCase()}${open.slice(1)}`] : []),
  <>
    {shellWords(language).phone} <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
  </>,
];
