import { type Unit, unitsById } from '#foundations/organisations/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { noteReading } from '#platform/reading/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { catalogueOn } from '../../procedures/index.ts';
import { type AddressReason, type BookAddress, daysAsked, daysShown, spanOf, wrongIn } from './follow-up.read.rules.ts';
import type { Span } from './follow-up.store.ts';
import { countersOf } from './follow-up.view.ts';

/** A book as its address opens it, for who may read it. */
export interface Opened {
  readonly counter: Unit;
  readonly counters: readonly Unit[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly fields: readonly { readonly key: string; readonly name: string }[];
  readonly span: Span;
  /** The address with every part that was left out. */
  readonly asked: BookAddress;
}

export type Opening =
  | { readonly kind: 'open'; readonly book: Opened }
  | { readonly kind: 'unreadable'; readonly book: Omit<Opened, 'span'>; readonly wrong: readonly AddressReason[] }
  | { readonly kind: 'missing' };

/** Opens the book that an address means: without a counter, the first of one's own. */
export async function openBook(ask: Visit<unknown, BookAddress>): Promise<Opening> {
  const { db } = ask.house;
  const [counters, units] = await Promise.all([countersOf(ask), unitsById(db)]);
  const { quay } = ask.query;
  const counter = quay ? counters.find(({ key }) => key === quay) : counters[0];
  if (!counter) return { kind: 'missing' };
  const catalogue = await catalogueOn(db, dayOf(ask.now), {
    level: counter.level === 'commune' ? 'commune' : 'district',
  });
  const fields = [...new Map(catalogue.map(({ fieldKey, field }) => [fieldKey, field])).entries()]
    .map(([key, name]) => ({ key, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'vi'));
  const days = daysAsked(ask.query, ask.now);
  const wrong = wrongIn(days);
  const asked = { ...ask.query, quay: counter.key };
  const book = { counter, counters, units, fields, asked };
  if (wrong.length > 0 || !days.from || !days.to) return { kind: 'unreadable', book, wrong };
  const span = spanOf(counter.id, { from: days.from, to: days.to }, ask.query);
  return { kind: 'open', book: { ...book, span, asked: { ...asked, ...daysShown(span) } } };
}

/** Whoever reads so many names at once is remembered with what it was for. */
export const noteBook = (ask: Visit, { counter }: Opened, purpose: 'look' | 'print' | 'csv' | 'xlsx'): Promise<void> =>
  noteReading(ask.house.db, {
    actor: ask.actor,
    subjectKind: 'follow-up-book',
    subjectId: counter.id,
    purpose,
    at: ask.now,
  });
