import { chain, type Unit } from '#foundations/organisations/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { saysOf } from '../messages/says.ts';
import { paths } from '../paths.ts';
import type { Issued } from './sheet-data.ts';

/** The head of a paper that a counter issues at an instant. */
export async function issuedAt(ask: Visit, oneStopId: string, at: Temporal.Instant): Promise<Issued> {
  const [places, says] = await Promise.all([chain(ask.house.db, oneStopId), saysOf(ask.house.db)]);
  const oneStop = places.find((unit) => unit.kind === 'one-stop');
  const authority = places.find((unit) => unit.kind === 'authority' || unit.kind === 'commune');
  return {
    superior: authority?.name ?? '',
    unit: (oneStop ?? authority)?.name ?? '',
    place: placeOf(authority),
    phone: (oneStop ?? authority)?.phone ?? '',
    area: areaOf(authority),
    at,
    number: '',
    lookUpAt: `${ask.house.baseUrl.replace(/^https?:\/\//, '')}${paths.track()}`,
    illustrative: ask.house.clock.mode === 'demo',
    says,
  };
}

/** `Điện Biên` of UBND huyện Điện Biên, `Thanh Xương` of UBND xã Thanh Xương. */
const placeOf = (authority: Unit | undefined): string => (authority?.name ?? '').replace(/^.*?(huyện|xã)\s+/u, '');

/** `huyện Điện Biên, tỉnh Điện Biên`; of a commune, `xã Thanh Xương, huyện Điện Biên`. */
const areaOf = (authority: Unit | undefined): string => {
  const own = (authority?.name ?? '').replace(/^.*?(?=huyện|xã)/u, '');
  return own.startsWith('xã') ? `${own}, huyện Điện Biên` : `${own}, tỉnh Điện Biên`;
};
