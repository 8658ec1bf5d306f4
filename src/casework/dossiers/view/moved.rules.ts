import type { Recorded } from '#platform/events/index.ts';
import type { Graph } from '../../workflow/rules.ts';

export interface MoveTold {
  /** Names of the steps that ended. */
  readonly ended: readonly string[];
  /** The steps that began, each with the name of the unit that has it. */
  readonly begun: readonly { readonly step: string; readonly unit: string }[];
}

/**
 * Which step an event ended and where the next began, by the names of the dossier's own graph; undefined where the event moved
 * nothing. A step that the graph no longer names is left out rather than told by its key.
 */
export function moveTold(
  { payload }: Pick<Recorded, 'payload'>,
  { nodes }: Pick<Graph, 'nodes'>,
  unitNames: ReadonlyMap<string, string>,
): MoveTold | undefined {
  const { closed, opened } = payload as Partial<Moved>;
  if (!Array.isArray(closed) || !Array.isArray(opened)) return undefined;
  const nameOf = (element: string): string => nodes.find(({ id }) => id === element)?.name ?? '';
  return {
    ended: closed.map(nameOf).filter(Boolean),
    begun: opened
      .map(({ element, unit }) => ({ step: nameOf(element), unit: unitNames.get(unit) ?? '' }))
      .filter(({ step }) => step !== ''),
  };
}

interface Moved {
  readonly closed: readonly string[];
  readonly opened: readonly { readonly element: string; readonly unit: string }[];
}
