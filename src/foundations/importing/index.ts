export type { Importing, Judged, Line, Typed } from './importing.rules.ts';
