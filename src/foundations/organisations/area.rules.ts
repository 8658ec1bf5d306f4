import type { Unit } from './unit.rules.ts';

const tiers = 'tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu';
const before = new RegExp(`^.*?(?=(?:${tiers})\\s)`, 'u');
const tier = new RegExp(`^(?:${tiers})\\s+`, 'u');

/** Whose area a unit of a chain stands in: the commune’s or the authority’s. */
const governing = (chain: readonly Unit[]): Unit[] =>
  chain.filter(({ kind }) => kind === 'authority' || kind === 'commune');

/** `huyện Điện Biên` of UBND huyện Điện Biên; empty where the name bears no area. */
const areaIn = (name: string): string =>
  new RegExp(`(?:${tiers})\\s`, 'u').test(name) ? name.replace(before, '') : '';

/** What stands before the day on a paper of a unit, by its chain upwards: `Điện Biên`, `Thanh Xương`. */
export const placeOf = (chain: readonly Unit[]): string => areaIn(governing(chain)[0]?.name ?? '').replace(tier, '');

/**
 * The area a unit serves with the one above it: `xã Thanh Xương, huyện Điện Biên`; of the topmost, with the province its own
 * register names in a provincial body: `huyện Điện Biên, tỉnh Điện Biên`.
 */
export function areaOf(chain: readonly Unit[], provincial: readonly Unit[]): string {
  const [own, above] = governing(chain).map(({ name }) => areaIn(name));
  const province = provincial.map(({ name }) => /(?:tỉnh|thành phố)\s.*$/u.exec(name)?.[0]).find(Boolean);
  return [own, above ?? province].filter(Boolean).join(', ');
}
