import type { Cause, Declining, Keeping, Outcome, Way, Withdrawing } from '#casework/dossiers/index.ts';
import type { TypedParty } from '#casework/parties/index.ts';

/** One told dossier: what each person did, when; in the order of time. */
export interface Script {
  readonly code: string;
  readonly teaches: string;
  readonly steps: readonly Scene[];
}

/** One deed of a script. `at` is the district's wall time, `by` a login, or `UNITKEY:clerk` for whoever numbers there. */
export type Scene = { readonly at: string; readonly by: string } & Doing;

export type Doing =
  | {
      readonly do: 'receive';
      readonly counter: string;
      readonly procedure: string;
      readonly case?: string;
      readonly subject: string;
      readonly owner: TypedParty;
    }
  | { readonly do: 'hand-over' | 'take-over' | 'approve' | 'sign' | 'number-and-seal' }
  | { readonly do: 'assign'; readonly officer: string }
  | {
      readonly do: 'advance';
      readonly role: 'process' | 'present';
      readonly outcome?: string;
      readonly note?: string;
    }
  | {
      readonly do: 'request-supplement';
      readonly items: readonly { readonly name: string; readonly original: number; readonly copy: number }[];
      readonly reason: string;
      readonly respondBy: string;
    }
  | { readonly do: 'shelve'; readonly shelf: string }
  | { readonly do: 'remind'; readonly way: Way; readonly outcome: Outcome }
  | { readonly do: 'report-late'; readonly cause: Cause; readonly said: string; readonly newDay: string }
  /** The papers of the counter's year before this one are others'. */
  | { readonly do: 'apologise'; readonly number: number }
  | ({ readonly do: 'keep-original' } & Keeping)
  | ({ readonly do: 'withdraw' } & Withdrawing)
  | { readonly do: 'give-back-originals' | 'return-free' }
  | ({ readonly do: 'decline'; readonly counter: string; readonly number: number } & Declining);
