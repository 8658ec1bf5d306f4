import type { ExpressionReason } from '#platform/expression/index.ts';

/** What a check found in a process: an error keeps it from being published, a warning is only said. */
export type Finding =
  | (Place & { readonly level: 'error'; readonly kind: ErrorKind; readonly detail?: string })
  | (Place & { readonly level: 'error'; readonly kind: 'bad-condition'; readonly reason: ExpressionReason })
  | (Place & { readonly level: 'warning'; readonly kind: WarningKind })
  | {
      readonly level: 'warning';
      readonly kind: 'times-differ';
      /** Working minutes along each road through the process. */
      readonly roads: readonly number[];
      readonly total: number;
    };

/** The element it was found at: its id, and its name where it has one. */
export interface Place {
  readonly element?: string;
  readonly name?: string;
}

export type ErrorKind =
  | 'too-large'
  | 'not-bpmn'
  | 'no-process'
  | 'several-processes'
  | 'unsupported-element'
  | 'broken-reference'
  | 'bad-attribute'
  | 'no-start'
  | 'several-starts'
  | 'no-end'
  | 'into-start'
  | 'no-way-on'
  | 'split-without-gateway'
  | 'condition-without-gateway'
  | 'outcome-without-task'
  | 'no-condition'
  | 'no-default'
  | 'endless-ring'
  | 'dead-join'
  | 'crossed-branches'
  | 'no-way-to-end';

export type WarningKind =
  | 'unreachable'
  | 'no-task'
  | 'no-name'
  | 'no-unit'
  | 'no-role'
  | 'no-time'
  | 'implied-default'
  | 'unnamed-outcome'
  | 'resume-without-pause';

export const isError = (finding: Finding): boolean => finding.level === 'error';
