/** The pure rules of dossiers that later capabilities share. */

export { type BackReason, backReasons, readPaperTime } from './on-paper/on-paper.rules.ts';
