import type { Finding } from '../check/finding.rules.ts';
import { type ClockMark, type Role, roles, type Signature, unitRules } from '../graph.rules.ts';
import type { DrawnNode } from './build.rules.ts';

interface GivenStep {
  readonly id: string;
  readonly name: string;
  /** The value of one of our attributes, if it was given. */
  readonly given: (attribute: string) => string | undefined;
}

/** A user task with our attributes. A wrong value is a fault of the drawing; a missing one is filled in and said. */
export function readStep({ id, name, given }: GivenStep, findings: Finding[]): DrawnNode {
  const checked = <Value extends string>(attribute: string, fits: (value: string) => boolean): Value | undefined => {
    const value = given(attribute);
    if (value === undefined || fits(value)) return value as Value | undefined;
    findings.push({
      level: 'error',
      kind: 'bad-attribute',
      element: id,
      name,
      detail: `motcua:${attribute}="${value}"`,
    });
    return undefined;
  };
  const unit = checked<string>('unit', isUnitRule);
  const role = checked<Role>('role', (value) => (roles as readonly string[]).includes(value));
  const minutes = checked<string>('minutes', (value) => /^\d{1,7}$/.test(value));
  const form = given('form');
  const prints = given('prints')?.split(/\s+/);
  const signature = checked<Signature>('signature', (value) => ['paper', 'screen', 'either'].includes(value));
  const clock = checked<ClockMark>('clock', (value) => value === 'pause' || value === 'resume');
  const assumed = [...missing('unit', unit), ...missing('role', role), ...missing('minutes', minutes)];
  return {
    kind: 'task',
    id,
    name,
    unit: unit ?? 'settling',
    role: role ?? 'process',
    minutes: Number(minutes ?? 0),
    ...(form !== undefined && { form }),
    ...(prints !== undefined && { prints }),
    ...(signature !== undefined && { signature }),
    ...(clock !== undefined && { clock }),
    ...(assumed.length > 0 && { assumed }),
  };
}

const isUnitRule = (value: string): boolean =>
  (unitRules as readonly string[]).includes(value) || /^unit:[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

const missing = <What extends string>(what: What, value: string | undefined): What[] =>
  value === undefined ? [what] : [];
