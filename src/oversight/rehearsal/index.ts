export { seedDistrict, seedProduction, worldBegins } from './district.ts';
export { type Played, type Simulated, simulate } from './year/simulate.ts';
export { playSmallYear } from './year/small-year.ts';
