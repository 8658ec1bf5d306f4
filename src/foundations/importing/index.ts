export { fillWords } from './fill.text.ts';
export { rowsBrought } from './fill.ts';
export { type Column, type Importing, type Judged, type Line, saysYes, type Typed } from './importing.rules.ts';
