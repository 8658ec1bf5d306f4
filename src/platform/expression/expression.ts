import * as feelin from 'feelin';
import { accept, type Result, refuse } from '#platform/result/index.ts';

/** A FEEL expression that was read and found harmless. */
export interface Expression {
  readonly text: string;
  /** The facts it asks for, each once, in order of first use. */
  readonly dependsOn: readonly string[];
}

export type ExpressionReason =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly length: number; readonly limit: number }
  | { readonly kind: 'too-complex'; readonly limit: number }
  /** `at` counts characters from 1. */
  | { readonly kind: 'syntax'; readonly at: number; readonly near: string }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'definition' }
  | { readonly kind: 'range' };

/**
 * Reads a FEEL expression without running it. Refused is what could run long or answer differently twice:
 * the clock (`now`, `today`: time is a fact, passed in), patterns (`matches`, `replace`, `split`), own
 * functions, iteration over number ranges, deep nesting.
 */
export function readExpression(text: string): Result<Expression, ExpressionReason> {
  const known = readBefore.get(text) ?? read(text);
  if (readBefore.size >= keptReadings) readBefore.clear();
  readBefore.set(text, known);
  return known;
}

/**
 * The value of an expression. Null-safe: a fact that is missing, a comparison that makes no sense or an
 * expression that cannot be read gives null, never a fault. Money may be given as bigint, days as
 * Temporal.PlainDate, instants as Temporal.Instant.
 */
export function evaluate(text: string, facts: Readonly<Record<string, unknown>>): unknown {
  if (!readExpression(text).ok) return null;
  try {
    return feelin.evaluate(text, toFeel(facts) as feelin.EvalContext).value ?? null;
  } catch {
    // feelin throws on some values it cannot convert (a day that does not exist); FEEL itself calls that null.
    return null;
  }
}

/** Whether a condition holds; what is unknown does not. */
export const holds = (text: string, facts: Readonly<Record<string, unknown>>): boolean =>
  evaluate(text, facts) === true;

const lengthLimit = 1_000;
const partLimit = 400;
const depthLimit = 40;
const iterationLimit = 2;
const keptReadings = 2_000;
const readBefore = new Map<string, Result<Expression, ExpressionReason>>();

const allowedFunctions: ReadonlySet<string> = new Set(
  `number|string|date|time|date and time|duration|years and months duration|not|substring|string length|upper case|lower case|
  substring before|substring after|contains|starts with|ends with|string join|list contains|count|min|max|sum|mean|all|any|sublist|
  append|concatenate|insert before|remove|reverse|index of|union|distinct values|flatten|product|median|decimal|floor|ceiling|
  round up|round down|round half up|round half down|abs|modulo|odd|even|before|after|is defined|get value|get or else|trim`
    .split('|')
    .map((name) => name.trim()),
);

function read(text: string): Result<Expression, ExpressionReason> {
  if (text.trim() === '') return refuse({ kind: 'empty' });
  if (text.length > lengthLimit) return refuse({ kind: 'too-long', length: text.length, limit: lengthLimit });
  const seen = surveyed(text);
  if (seen.parts > partLimit || seen.depth > depthLimit || seen.iterations > iterationLimit)
    return refuse({ kind: 'too-complex', limit: partLimit });
  if (seen.brokenAt !== undefined)
    return refuse({
      kind: 'syntax',
      at: seen.brokenAt + 1,
      near: text.slice(seen.brokenAt, seen.brokenAt + 12).trim(),
    });
  const reasons: ExpressionReason[] = [...seen.refusedFunctions].map((name) => ({ kind: 'function', name }));
  if (seen.defines) reasons.push({ kind: 'definition' });
  if (seen.iterations > 0 && seen.ranges) reasons.push({ kind: 'range' });
  if (reasons.length > 0) return refuse(...reasons);
  return accept({ text, dependsOn: [...seen.names].filter((name) => !seen.bound.has(name)) });
}

interface Survey {
  parts: number;
  depth: number;
  /** The deepest nesting of iterations: each level multiplies the work. */
  iterations: number;
  brokenAt: number | undefined;
  defines: boolean;
  ranges: boolean;
  readonly names: Set<string>;
  readonly bound: Set<string>;
  readonly refusedFunctions: Set<string>;
}

function surveyed(text: string): Survey {
  const seen = nothingYet();
  // The way down to the node at hand; `rounds` counts what a node runs over, one inside the other.
  const path: { name: string; from: number; rounds: number }[] = [];
  feelin.parseExpression(text, {}, undefined).iterate({
    enter({ name, from, to, type }) {
      const above = path.at(-1);
      if (type.isError) seen.brokenAt ??= from;
      const loop = name === 'InExpression' ? path.findLast((one) => loops.has(one.name)) : undefined;
      if (loop) loop.rounds += 1;
      path.push({ name, from, rounds: name === 'FilterExpression' ? 1 : 0 });
      const called = above?.name === 'FunctionInvocation' && above.from === from;
      noted(seen, { name, written: text.slice(from, to), called });
      seen.depth = Math.max(seen.depth, path.length);
      seen.iterations = Math.max(seen.iterations, sum(path.map((one) => one.rounds)));
    },
    leave: () => void path.pop(),
  });
  return seen;
}

const loops: ReadonlySet<string> = new Set(['ForExpression', 'QuantifiedExpression']);

const sum = (numbers: readonly number[]): number => numbers.reduce((sofar, number) => sofar + number, 0);

const nothingYet = (): Survey => ({
  parts: 0,
  depth: 0,
  iterations: 0,
  brokenAt: undefined,
  defines: false,
  ranges: false,
  names: new Set(),
  bound: new Set(),
  refusedFunctions: new Set(),
});

function noted(seen: Survey, { name, written, called }: { name: string; written: string; called: boolean }): void {
  seen.parts += 1;
  if (name === 'FunctionDefinition') seen.defines = true;
  if (name === 'Interval' || name === '..') seen.ranges = true;
  if (name === 'Name' || name === 'Key') seen.bound.add(plainName(written));
  if (name === 'FilterExpression') seen.bound.add('item');
  if (called) {
    // What is called must be a name of the list: no function reached by a path or an element.
    if (name !== 'VariableName' || !allowedFunctions.has(plainName(written)))
      seen.refusedFunctions.add(plainName(written));
  } else if (name === 'VariableName') seen.names.add(plainName(written));
}

const plainName = (written: string): string => written.replace(/\s+/g, ' ').trim();

function toFeel(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Temporal.PlainDate) return feelin.date(value.toString());
  if (value instanceof Temporal.Instant) return feelin.dateAndTime(value.toString());
  if (Array.isArray(value)) return value.map(toFeel);
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toFeel(inner)]));
  return value;
}
