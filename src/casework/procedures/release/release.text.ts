import type { Brought } from './release.act.ts';
import type { LeftWhy } from './release.rules.ts';

const reasons: Readonly<Record<LeftWhy, string>> = {
  edited: 'changed, followed or ended by officials',
  drafted: 'a version of it is being written',
  'taken-back': 'taken back by officials before',
};

/** Lines for whoever runs the house: what this release brought, and what it left with the reason. Nothing where there is neither. */
export function sayBrought({ from, brought, left }: Brought): string[] {
  const kept = left.map(({ key, why }) => `  ${key}: ${reasons[why]}`);
  return [
    ...(brought.length > 0
      ? [`Procedures brought to this release from ${from} on: ${brought.length} (${brought.join(', ')}).`]
      : []),
    ...(kept.length > 0 ? [`Procedures of which this release says something else, left as they are:`, ...kept] : []),
  ];
}
