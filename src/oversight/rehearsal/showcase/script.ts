import type { Cause, Declining, Destination, Keeping, Outcome, Way, Withdrawing } from '#casework/dossiers/index.ts';
import type { BackReason } from '#casework/dossiers/rules.ts';
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
  /** One hands in for many: each is a dossier, numbered one after the other from the script's code. */
  | {
      readonly do: 'receive-list';
      readonly counter: string;
      readonly procedure: string;
      readonly case?: string;
      /** Received on paper then, and typed in at the scene's own time. */
      readonly onPaper?: { readonly at: string; readonly reason: BackReason };
      readonly submitter: TypedParty;
      readonly owners: readonly TypedParty[];
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
  /** The person asks for the result by post after all. */
  | ({ readonly do: 'change-collection' } & Destination)
  | { readonly do: 'report-late'; readonly cause: Cause; readonly said: string; readonly newDay: string }
  /** The papers of the counter's year before this one are others'. */
  | { readonly do: 'apologise'; readonly number: number }
  | ({ readonly do: 'keep-original' } & Keeping)
  | ({ readonly do: 'withdraw' } & Withdrawing)
  | { readonly do: 'give-back-originals' | 'return-free' }
  | ({ readonly do: 'decline'; readonly counter: string; readonly number: number } & Declining);

/** A told book of certification: mornings at one office, entered by one clerk. Times are the district's wall times. */
export interface BookScript {
  readonly code: string;
  readonly teaches: string;
  readonly office: string;
  readonly counter: string;
  readonly clerk: string;
  readonly opened: string;
  /** Numbers and signing lists of the year that were somebody else's. */
  readonly numbersBefore: number;
  readonly listsBefore: number;
  /** The run that the told fees are taken against. */
  readonly receipts: {
    readonly kind: string;
    readonly formNumber: string;
    readonly series: string;
    readonly first: string;
    readonly last: string;
  } | null;
  readonly mornings: readonly Morning[];
}

export interface Morning {
  readonly day: string;
  /** In the order they came. */
  readonly visits: readonly Came[];
  readonly lists: readonly Laid[];
  /** Whoever came from then on agreed to another day. */
  readonly agreed?: { readonly from: string; readonly day: string };
  readonly drawerClosedAt: string;
}

export interface Came {
  readonly at: string;
  readonly requester: string;
  readonly born: string;
  readonly identity: string;
  readonly papers: readonly (readonly [name: string, pages: number, copies: number])[];
}

/** A list laid before whoever signs: the papers of so many people, after those of the list before. */
export interface Laid {
  readonly laidAt: string;
  readonly visits: number;
  /** Without them it lies open. */
  readonly signedAt?: string;
  readonly givenBackAt?: string;
}
