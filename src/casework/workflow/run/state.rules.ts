import type { ClockMark, Outcome, Signature } from '../graph.rules.ts';

/** Where a dossier stands in its process: plain JSON, kept whole with the dossier, restored whole by an undo. */
export interface Run {
  readonly definition: string;
  /** Counts the steps taken; token ids carry it. */
  readonly seq: number;
  readonly scopes: readonly Scope[];
  readonly tokens: readonly Token[];
}

export interface Scope {
  readonly id: string;
  readonly parent?: string;
  /** The process (later: the sub-process) this scope runs. */
  readonly element: string;
  readonly definition: string;
  /** What FEEL conditions may ask: the facts given at the start and the data of completed steps. */
  readonly vars?: Readonly<Record<string, unknown>>;
}

export interface Token {
  readonly id: string;
  readonly scope: string;
  readonly at: string;
  /** The flow it came by. */
  readonly via?: string;
  readonly wait: 'task' | 'join';
  /** The `seq` of the step that put it here; its instant is the deed's. */
  readonly opened: number;
  /** Sent back to reception from this step: mended there, it goes on where it came from. */
  readonly resumes?: string;
  /** How often this road has entered each step: what was passed, and how many rounds were made. */
  readonly visits: Readonly<Record<string, number>>;
}

export interface OpenTask {
  readonly token: string;
  readonly element: string;
  readonly name: string;
  /** `one-stop`, `settling`, `office`, `authority`, `commune`, `citizen` or `unit:KEY`. */
  readonly unit: string;
  readonly role: string;
  /** Working minutes. */
  readonly minutes: number;
  /** The way forward comes first. */
  readonly outcomes: readonly Outcome[];
  readonly form?: string;
  readonly prints?: readonly string[];
  readonly signature?: Signature;
  readonly clock?: ClockMark;
  /** Wrong papers to be mended at the counter; the step the dossier goes on at afterwards. */
  readonly resumes?: string;
}

export type Input =
  | {
      readonly kind: 'complete';
      readonly token: string;
      readonly outcome?: string;
      readonly data?: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'send-back'; readonly token: string; readonly to: string }
  | { readonly kind: 'restart' };

export interface Step {
  readonly state: Run;
  readonly opened: readonly OpenTask[];
  readonly closed: readonly { readonly token: string; readonly element: string }[];
  /** The end event reached, when nothing is left to do. */
  readonly end?: string;
  /** What the dossier's clock must do because of this step. */
  readonly clock?: ClockMark;
}

export type WorkflowReason =
  | { readonly kind: 'other-definition'; readonly definition: string }
  | { readonly kind: 'ended' }
  | { readonly kind: 'unknown-token'; readonly token: string }
  | { readonly kind: 'outcome-needed'; readonly outcomes: readonly Outcome[] }
  | { readonly kind: 'unknown-outcome'; readonly outcome: string; readonly outcomes: readonly Outcome[] }
  | { readonly kind: 'not-passed'; readonly element: string }
  | { readonly kind: 'too-many-rounds'; readonly element: string; readonly limit: number }
  | { readonly kind: 'nothing-to-restart' };
