import { byWeight, type Chance, chanceOf } from './chance.rules.ts';
import { byComing, counterOf, sharesOfDays, weightsOfCounters, type YearAsked } from './plan.rules.ts';

export interface PlannedDeclined {
  readonly nth: number;
  readonly counter: string;
  /** ISO day. */
  readonly day: string;
  /** Where in the opening hours, from 0 to 1. */
  readonly moment: number;
  readonly chance: Chance;
}

/** Who comes in vain, in the order they come; the last day is left to whoever opens the demonstration. */
export function planDeclined({ seed, dossiers, shape, communes, openDays }: YearAsked): PlannedDeclined[] {
  const shares = [...sharesOfDays(openDays, shape)].filter(([day]) => day < shape.until);
  const place = byWeight([...weightsOfCounters(shape, communes)], ([, weight]) => weight);
  const begins = new Map(shape.declined.told.map(({ counter, from }) => [counter, from]));
  return Array.from({ length: Math.ceil(dossiers * shape.declined.share) }, (_, nth): PlannedDeclined => {
    const chance = chanceOf(`${seed}/declined/${nth}`);
    const counter = counterOf(place(chance.next())[0]);
    const days = shares.filter(([day]) => day < (begins.get(counter) ?? shape.until));
    const [day] = byWeight(days, ([, share]) => share)(chance.next());
    return { nth, counter, day, moment: chance.next(), chance };
  }).sort(byComing);
}
