export { openWebProcesses, type WebProcesses } from './house.ts';
export { type LineToHouse, lineToHouse } from './web.ts';
