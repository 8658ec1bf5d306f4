import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { catalogueOn, mayEditCatalogue } from '../../procedures/index.ts';
import { toldApart } from '../../procedures/rules.ts';
import { everyOther, type Retention } from './retention.rules.ts';
import { retentions } from './retention.store.ts';

/** The periods, with the procedures of the day by key. */
export interface Ground {
  readonly periods: readonly Retention[];
  readonly names: ReadonlyMap<string, string>;
  readonly known: (key: string) => boolean;
}

/** Undefined for whoever does not keep the catalogue. */
export async function retentionGround({ house: { db }, actor, now, language }: Visit): Promise<Ground | undefined> {
  if (!(await mayEditCatalogue(db, actor))) return undefined;
  const [periods, entries] = await Promise.all([retentions(db), catalogueOn(db, dayOf(now))]);
  const names = new Map(
    [...toldApart(entries, language)].toSorted(([, one], [, other]) => one.localeCompare(other, 'vi')),
  );
  return { periods, names, known: (key) => key === everyOther || names.has(key) };
}
