import { refusalStepsFor, stepsFor, type Version } from '../../procedures/rules.ts';
import { type Graph, refusalElements } from '../../workflow/rules.ts';

/** What the counter's work is called when a dossier came back to it: no second reception. */
export const mendingName = 'Hoàn thiện lại hồ sơ, bàn giao lại';

/** How a dossier goes from one office to the next. */
export type Passing = 'stays' | 'in-the-same-hands' | 'by-this-act' | 'to-be-given';

/**
 * Within one office nothing is handed over. Where the one who gives is also the one who will take, the
 * hand-over is on record without a press. What the counter received is given in
 * a hand-over of its own, listed and signed by both (NĐ 61/2018 Đ18); further on, the act that moves
 * the dossier is the giving.
 */
export function passing(
  from: { readonly unitId: string; readonly isOneStop: boolean; readonly received: boolean },
  to: { readonly unitId: string; readonly sameHands: boolean },
): Passing {
  if (from.unitId === to.unitId) return 'stays';
  if (to.sameHands) return 'in-the-same-hands';
  return from.isOneStop && from.received ? 'to-be-given' : 'by-this-act';
}

/** The outcomes of work that was left, not done: given back, or ended with its dossier. */
export const leftUndone: ReadonlySet<string> = new Set(['send-back', 'withdrawn', 'voided', 'stopped']);

/** Is it a refusal that is being written? The last step opened lies on the road to one. */
export const onRefusal = (graph: Graph, steps: readonly { readonly element: string }[]): boolean =>
  refusalElements(graph).has(steps.at(-1)?.element ?? '');

/** The steps a dossier of this case passes; on the road to a refusal that road's. */
export const roadSteps = (
  version: Pick<Version, 'steps' | 'refusal'>,
  caseKey: string,
  refused: boolean,
): readonly { readonly name: string; readonly hours: number }[] =>
  (refused ? refusalStepsFor : stepsFor)(version, caseKey);

export interface Places {
  readonly one_stop_id: string;
  readonly settling_id: string;
  readonly authority_id: string;
  readonly office_id: string;
}

/** The office a step's unit rule means for this dossier; undefined when the rule names none we know. */
export function unitOfRule(rule: string, places: Places, named: (key: string) => string): string | undefined {
  switch (rule) {
    case 'one-stop':
    case 'citizen':
      return places.one_stop_id;
    case 'settling':
    case 'commune':
      return places.settling_id;
    case 'office':
      return places.office_id;
    case 'authority':
      return places.authority_id;
    default:
      return rule.startsWith('unit:') ? named(rule) : undefined;
  }
}
