import { catalogueOn } from '#casework/procedures/index.ts';
import { calendarOf } from '#foundations/calendar/index.ts';
import { allUnits, isOpenOn, type Unit } from '#foundations/organisations/index.ts';
import { type Figures, publicFiguresOn } from '#oversight/statistics/index.ts';
import { type HouseRoute, route, type Visit } from '#platform/house/index.ts';
import { page } from '#platform/http/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf, formatClock, formatDay, localOf } from '#platform/time/index.ts';
import { hostsOf } from '../seen.ts';
import { closuresAhead } from './closures.ts';
import { HomePage, type HomeProps } from './home.page.tsx';
import { homeWords } from './home.text.ts';
import { mattersOn } from './matters.ts';
import { openingOf } from './opening.ts';
import { portalPaths } from './paths.ts';

export const homeRoutes: HouseRoute[] = [
  route({
    method: 'GET',
    path: portalPaths.home(),
    needs: 'public',
    handle: async (ask) =>
      page({
        title: homeWords(ask.language).title,
        place: 'home',
        body: <HomePage language={ask.language} {...(await homeOf(ask))} />,
      }),
  }),
];

async function homeOf(ask: Visit): Promise<Omit<HomeProps, 'language'>> {
  const { house, now, language } = ask;
  const today = dayOf(now);
  const say = homeWords(language);
  const [hosts, catalogue, units, matters, figures] = await Promise.all([
    hostsOf(ask),
    catalogueOn(house.db, today),
    allUnits(house.db),
    mattersOn(house.db, today, language),
    publicFiguresOn(house.db, now),
  ]);
  const district = catalogue.filter((entry) => entry.level === 'district').length;
  const communes = units.filter((unit) => unit.kind === 'commune' && isOpenOn(unit, today)).length;
  return {
    counts: { district, commune: catalogue.length - district, communes },
    example: exampleCode(hosts.authority, today),
    often: say.sought.split(', ').map((text) => ({ text, href: portalPaths.procedures(text) })),
    matters,
    figures: {
      items: figureItems(figures, language),
      span: say.span(formatDay(figures.since), formatClock(localOf(now)), formatDay(today)),
    },
    hours: await hoursOf(ask, hosts.oneStop),
    closures: hosts.authority ? closuresAhead(await calendarOf(house.db, hosts.authority.id), today, language) : [],
  };
}

const hoursOf = async ({ house, now, language }: Visit, oneStop: Unit | undefined): Promise<HomeProps['hours']> =>
  oneStop
    ? { ...(await openingOf(house.db, oneStop.id, now, language)), place: `${oneStop.name}, ${oneStop.address}.` }
    : { open: false, text: homeWords(language).closed, place: '' };

/** How a code of today looks: the authority's own code, the day, the number on that day. */
const exampleCode = (authority: Unit | undefined, today: Temporal.PlainDate): string =>
  `${authority?.code ?? '000.00.00.H00'}-${today.toString().slice(2).replaceAll('-', '')}-0001`;

function figureItems({ all }: Figures, language: Language): HomeProps['figures']['items'] {
  const say = homeWords(language);
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 });
  const share = all.finished === 0 ? '–' : number.format((100 * all.in_time) / all.finished);
  const href = portalPaths.figures();
  return [
    { name: say.received, value: number.format(all.received), href: `${href}#bang`, more: say.byOffice },
    {
      name: say.inTime,
      value: share,
      unit: all.finished === 0 ? undefined : '%',
      href: `${href}#cach-tinh`,
      more: say.howCounted,
      ...(all.finished === 0 ? {} : { note: say.outOf(number.format(all.in_time), number.format(all.finished)) }),
    },
    { name: say.running, value: number.format(all.running), href: `${href}#bang`, more: say.byOffice },
    {
      name: say.late,
      value: number.format(all.late),
      href: `${href}#qua-han`,
      more: say.whichLate,
      late: all.late > 0,
    },
  ];
}
