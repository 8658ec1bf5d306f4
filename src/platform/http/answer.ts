import type { VNode } from 'preact';
import type { Sent } from './route.ts';

/** What a route answers; HTTP is mapped once, in server.ts. */
export type Answer =
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'document'; readonly document: VNode; readonly status: number }
  | { readonly kind: 'redirect'; readonly to: string; readonly cookies: readonly Cookie[] }
  | { readonly kind: 'json'; readonly value: unknown; readonly status: number }
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly type: string; readonly name: string }
  | {
      readonly kind: 'download';
      readonly bytes: ReadableStream<Uint8Array>;
      readonly type: string;
      readonly name: string;
    }
  | { readonly kind: 'text'; readonly text: string; readonly type: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What a capability shows; the door it is reached by puts its shell around it (`dressed`). */
export interface Page {
  readonly title: string;
  readonly body: VNode;
  readonly status?: number;
  /** The key of the menu entry this page belongs under. */
  readonly place?: string;
  /** From the door's first page down to the one above this. */
  readonly trail?: readonly { readonly text: string; readonly href: string }[];
  /** Shown in answer to a form: where the browser finds it when it comes back, since a form is not sent twice. */
  readonly again?: string;
  /** What the trail calls this page itself, where its title is too long. */
  readonly here?: string;
  /** A screen on a wall: shown with nothing around it, and drawn anew by itself after so many seconds. */
  readonly wallSeconds?: number;
}

/** Every way to be refused that belongs to no form; programs read it in the problem's `type`. */
export const problemKinds = [
  'not-found',
  'bad-input',
  'bad-request',
  'cross-site',
  'too-many',
  'too-large',
  'fault',
  'no-room',
  'read-only',
  'away',
  'sign-in',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** RFC 9457, before it is put into somebody's words. */
export interface Problem {
  readonly status: number;
  readonly kind: ProblemKind;
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  /** What was sent, kept for the press after the sign-in. */
  readonly sent?: Sent;
}

export interface Cookie {
  readonly name: string;
  /** Empty takes the cookie away. */
  readonly value: string;
  readonly maxAgeSeconds?: number;
}

export const page = (given: Page): Answer => ({ kind: 'page', page: given });
/** A whole page, html and head included: only doors answer with one. */
export const whole = (document: VNode, status = 200): Answer => ({ kind: 'document', document, status });
/** 303: the browser asks the next page with GET, so a reload never repeats a deed. */
export const redirect = (to: string, ...cookies: Cookie[]): Answer => ({ kind: 'redirect', to, cookies });
export const json = (value: unknown, status = 200): Answer => ({ kind: 'json', value, status });
export const file = (bytes: Uint8Array, type: string, name: string): Answer => ({ kind: 'file', bytes, type, name });
/** A file of any length, sent while it is made and kept by the browser. */
export const download = (bytes: ReadableStream<Uint8Array>, type: string, name: string): Answer => ({
  kind: 'download',
  bytes,
  type,
  name,
});
/** Not there, or not allowed to be seen: both read the same. */
export const missing: Answer = { kind: 'missing' };
export const problem = (given: Problem): Answer => ({ kind: 'problem', problem: given });
