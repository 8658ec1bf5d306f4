import { calendarOf } from '#foundations/calendar/index.ts';
import { dueText } from '#foundations/calendar/rules.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import type { Visit as Ask } from '#platform/house/index.ts';
import { favourites, type LineOfVisit, linesInHand } from '../lane.store.ts';
import { officeOf } from '../offices.ts';
import { type List, openLists } from '../sign/list.store.ts';
import { lawfulDue } from './due.rules.ts';
import type { EnterForm } from './enter.form.ts';
import type { TypedRow, Waiving } from './enter.rules.ts';
import { waivingAt } from './waiving.ts';

/** The lane of an office as it stands: what is in hand, by what it waits for. */
export interface Lane {
  readonly office: Unit;
  readonly offices: readonly Unit[];
  /** When what comes now is handed back by the law's own time, in words. */
  readonly lawful: string;
  readonly favourites: readonly string[];
  /** Whom the fees of this office are waived for. */
  readonly waiving: Waiving;
  readonly toPresent: readonly LineOfVisit[];
  readonly presented: readonly { readonly list: List; readonly lines: number }[];
  /** Visits with something signed. */
  readonly toGiveBack: readonly (readonly LineOfVisit[])[];
}

export async function laneOf(ask: Ask, offices: readonly Unit[], office: Unit): Promise<Lane> {
  const { db } = ask.house;
  const [calendar, lines, lists, waiving, known] = await Promise.all([
    calendarOf(db, office.id),
    linesInHand(db, office.id),
    openLists(db, office.id),
    waivingAt(db, officeOf(office), ask.now),
    favourites(db, office.id, ask.now.subtract({ hours: 24 * 365 })),
  ]);
  const signed = lines.filter((line) => line.signed_at);
  return {
    office,
    offices,
    lawful: dueText(lawfulDue(calendar, ask.now), ask.language),
    waiving,
    favourites: known.map(({ paper }) => paper),
    toPresent: lines.filter((line) => !line.list_id),
    presented: lists.map((list) => ({ list, lines: lines.filter((line) => line.list_id === list.id).length })),
    toGiveBack: [...Map.groupBy(signed, (line) => line.visit_id).values()],
  };
}

const fewest = 6;

/** The rows of the grid as they were typed; empty ones up to a handful, more when asked for. */
export function rowsOf(form: Partial<EnterForm>, more = false): TypedRow[] {
  const cells = (value: string | string[] | undefined): string[] => [value ?? []].flat();
  const [matter, paper, pages, copies, language] = [
    cells(form.matter),
    cells(form.paper),
    cells(form.pages),
    cells(form.copies),
    cells(form.language),
  ];
  const typed = Math.max(matter.length, paper.length, pages.length, copies.length);
  const count = Math.min(Math.max(typed, fewest) + (more ? fewest : 0), 100);
  return Array.from({ length: count }, (_, n) => ({
    matter: matter[n] ?? '',
    paper: (paper[n] ?? '').trim(),
    pages: (pages[n] ?? '').trim(),
    copies: (copies[n] ?? '').trim(),
    language: (language[n] ?? '').trim(),
  }));
}
