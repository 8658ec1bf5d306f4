export { seedDistrict, worldBegins } from './district.ts';
