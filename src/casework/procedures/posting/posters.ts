import { limitText } from '#foundations/calendar/rules.ts';
import { chain, placeOf, type Unit } from '#foundations/organisations/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { formatDong } from '#platform/money/index.ts';
import { dayOf, formatDay } from '#platform/time/index.ts';
import { type PosterData, printPosterSet } from '../../documents/index.ts';
import { decisionsOf, versionById } from '../catalogue/register.ts';
import { offeringsAt } from '../offerings/offerings.ts';
import { paths } from '../paths.ts';
import { codeOn } from '../versions/code.rules.ts';
import { limitOf } from '../versions/limits.rules.ts';
import type { Version } from '../versions/version.ts';

/** The sheets of one field for the wall of a counter, one A4 for each procedure; undefined where it receives none of the field. */
export async function printPosters({ house, now }: Visit, unit: Unit, field: string): Promise<Uint8Array | undefined> {
  const day = dayOf(now);
  const offered = (await offeringsAt(house.db, unit.id, day)).filter((one) => one.field === field);
  const versions = (await Promise.all(offered.map((one) => versionById(house.db, one.versionId)))).flatMap(
    (one) => one ?? [],
  );
  if (versions.length === 0) return undefined;
  const places = await chain(house.db, unit.id);
  const authority = places.find((one) => one.kind === 'authority' || one.kind === 'commune');
  const posters = await Promise.all(
    versions.map(async (version) => poster(version, { day, decision: (await decisionsOf(house.db, version.id))[0] })),
  );
  return printPosterSet(house.press, {
    letterhead: {
      superior: authority?.name ?? '',
      unit: unit.name,
      number: '',
      place: placeOf(places),
      day: day.toString(),
    },
    field,
    posters,
    links: versions.map((version) => house.baseUrl + paths.sheet(version.id)),
    marks: { illustrative: house.clock.mode === 'demo', reprint: 0 },
  });
}

interface Ground {
  readonly day: Temporal.PlainDate;
  readonly decision: Awaited<ReturnType<typeof decisionsOf>>[number] | undefined;
}

function poster(version: Version, { day, decision }: Ground): PosterData['posters'][number] {
  const first = version.cases[0]?.key ?? '';
  const limit = limitOf(version, first, day)?.committed;
  return {
    name: version.name,
    code: codeOn(version, day) ?? '',
    version: formatDay(version.validFrom),
    decision: decision ? `${decision.number}, ${formatDay(decision.signed_on)}` : '',
    who: version.who,
    papers: version.papers.map(({ name, original, copy, show }) => ({ name, original, copy, show })),
    sets: String(version.sets).padStart(2, '0'),
    limit: limit ? limitText(limit, 'vi') : '',
    fees: version.fees.map(
      (fee) => `${fee.name}: ${fee.dong === 0n ? 'không thu' : `${formatDong(fee.dong)} một ${fee.per}`}`,
    ),
    result: [...version.result],
    steps: version.steps.map(({ name, hours }) => ({ name, hours: `${hours.toLocaleString('vi-VN')} giờ` })),
    signs: version.sign.title,
    law: [...version.law],
  };
}
