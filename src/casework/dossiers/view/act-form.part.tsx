import type { JSX } from 'preact';
import { type Content, Form, Hidden } from '#design/index.ts';
import type { Language } from '#platform/text/index.ts';
import { paths } from '../paths.ts';
import type { Acts, Work } from './acts.view.ts';
import type { Whole } from './dossier.view.ts';

export interface ActsProps {
  readonly acts: Acts;
  readonly whole: Whole;
  readonly language: Language;
  /** What was typed in a form that was refused. */
  readonly typed: Readonly<Record<string, unknown>>;
  readonly errors: ReadonlyMap<string, string>;
}

/** The form of one open step. */
export type WorkProps = ActsProps & { readonly work: Work };

/** A form that says which act, on what the officer saw. */
export const ActForm = ({ acts, act, children }: ActsProps & { act: string; children: Content }): JSX.Element => (
  <Form action={paths.act(acts.code, act)} k={acts.k}>
    <Hidden name="seq" value={String(acts.seq)} />
    {children}
  </Form>
);

/** What was typed before the form was refused. */
export const typedIn = ({ typed }: ActsProps, name: string): string =>
  typeof typed[name] === 'string' ? (typed[name] as string) : '';
