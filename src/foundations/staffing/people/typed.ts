import type { Refusal } from '#platform/deeds/index.ts';

/** What was typed in one of the forms of a person's page that was refused, and why; nothing of the other forms. */
export interface Typed {
  readonly act: string;
  /** Of a question with several answers: all of them, a blank between. */
  value(name: string): string;
  error(name: string): string | undefined;
  readonly wrong: readonly Refusal[];
}

export const nothingTyped: Typed = { act: '', value: () => '', error: () => undefined, wrong: [] };

export const typedIn = (act: string, form: Readonly<Record<string, unknown>>, wrong: readonly Refusal[]): Typed => ({
  act,
  wrong,
  value: (name) =>
    [form[name] ?? []]
      .flat()
      .filter((one) => typeof one === 'string')
      .join(' '),
  error: (name) => wrong.find(({ field }) => field === name)?.text,
});

/** Every field of a form as it was typed, without its key and what was pressed. */
export const typedFields = (body: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(body as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
      typeof value === 'string' && !['key', 'do'].includes(name) ? [[name, value.slice(0, 300)]] : [],
    ),
  );
