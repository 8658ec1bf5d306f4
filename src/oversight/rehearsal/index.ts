export { seedDistrict, seedReference, worldBegins } from './district.ts';
