export { type Column, saysYes, type Typed } from './importing.rules.ts';
