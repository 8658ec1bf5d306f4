import { fold } from '#platform/text/index.ts';
import type { Level, SuccessionKind, UnitKind } from '../unit.store.ts';

/** What of a unit is written on screen. */
export const acts = ['rename', 'recode', 'reparent', 'end', 'separate'] as const;
export type Act = (typeof acts)[number] | 'open';

/** The kinds a unit may be opened as, each with its level. */
export const levels: Readonly<Record<Exclude<UnitKind, 'one-stop'>, Level>> = {
  ...{ authority: 'district', office: 'district', department: 'district', party: 'district', vertical: 'district' },
  ...{ commune: 'commune', province: 'province' },
};
/** A counter has the level of the unit it belongs to. */
export const kinds = [...(Object.keys(levels) as (keyof typeof levels)[]), 'one-stop'] as const;

export const successionKinds = ['merger', 'absorption', 'division', 'conversion'] as const satisfies SuccessionKind[];

export type Typed = Readonly<Record<string, string>>;

export type EditReason =
  | { readonly field: 'kind'; readonly reason: 'kind-missing' }
  | { readonly field: 'parent'; readonly reason: 'parent-missing' | 'parent-odd' | 'parent-same' | 'parent-waits' }
  | { readonly field: 'name'; readonly reason: 'name-missing' | 'name-taken' | 'nothing-changes' }
  | { readonly field: 'shortName'; readonly reason: 'short-name-missing' }
  | { readonly field: 'code'; readonly reason: 'code-shape' | 'code-taken' }
  | { readonly field: 'terrain'; readonly reason: 'terrain-missing' }
  | { readonly field: 'on'; readonly reason: 'day-unreadable' }
  | { readonly field: 'on'; readonly reason: 'before-last'; readonly last: Temporal.PlainDate }
  | { readonly field: 'decision'; readonly reason: 'decision-missing' }
  | { readonly field: 'successor'; readonly reason: 'successor-odd' | 'taker-odd' }
  | { readonly field: 'successor2'; readonly reason: 'second-missing' }
  | { readonly field: 'succession'; readonly reason: 'succession-missing' }
  | { readonly field: 'parts'; readonly reason: 'parts-missing' }
  | { readonly field: 'holdings'; readonly reason: 'posts-meet'; readonly names: readonly string[] }
  | { readonly field: 'parts'; readonly reason: 'lists-mixed'; readonly lists: readonly string[] }
  | { readonly field: 'on'; readonly reason: 'day-past' }
  | { readonly reason: 'not-found' | 'closed' | 'too-late' | 'in-use' | 'work-moved' }
  | { readonly reason: 'units-below'; readonly names: readonly string[] }
  | { readonly reason: 'nothing-to-give' | 'part-in-use' }
  | { readonly field: 'successor'; readonly reason: 'work-open'; readonly count: number }
  | { readonly field: 'on'; readonly reason: 'must-close'; readonly count: number }
  | { readonly field: 'on'; readonly reason: 'lists-open'; readonly lists: readonly string[] };

/** Something of a unit's work that may be given away by itself: a procedure, of a field. */
export interface Part {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly group: { readonly key: string; readonly name: string };
}

/** The boxes of the form: one for each part, and one for all of a group; beside them what each holding goes to. */
export const partField = (key: string): string => `viec-${key}`;
export const groupField = (key: string): string => `linh-vuc-${key}`;
export const isPartField = (name: string): boolean => /^(viec|linh-vuc|giu)-/.test(name);

/** What was ticked, by itself or with its group. */
export const chosenIn = (typed: Typed, parts: readonly Part[]): Part[] =>
  parts.filter(({ key, group }) => typed[partField(key)] === 'yes' || typed[groupField(group.key)] === 'yes');

/** What every change says: the day it holds from, and by which decision. */
export function readCommon(typed: Typed, on: Temporal.PlainDate | undefined): EditReason[] {
  return [
    ...(on ? [] : [{ field: 'on', reason: 'day-unreadable' } as const]),
    ...((typed.decision ?? '').length < 2 ? [{ field: 'decision', reason: 'decision-missing' } as const] : []),
  ];
}

export function readNames({ name = '', shortName = '' }: Typed): EditReason[] {
  return [
    ...(name.length < 2 ? [{ field: 'name', reason: 'name-missing' } as const] : []),
    ...(shortName.length < 2 || shortName.length > 80
      ? [{ field: 'shortName', reason: 'short-name-missing' } as const]
      : []),
  ];
}

/** `000.08.29.H18`, or nothing. */
export const readCode = ({ code = '' }: Typed, needed: boolean): EditReason[] =>
  (needed ? /^[0-9A-Z.]{3,20}$/ : /^([0-9A-Z.]{3,20})?$/).test(code) ? [] : [{ field: 'code', reason: 'code-shape' }];

export function readKind({ kind = '', terrain = '' }: Typed, hasParent: boolean): EditReason[] {
  if (!kinds.some((one) => one === kind)) return [{ field: 'kind', reason: 'kind-missing' }];
  const belongs = ['office', 'department', 'one-stop', 'commune'].includes(kind);
  return [
    ...(belongs && !hasParent ? [{ field: 'parent', reason: 'parent-missing' } as const] : []),
    ...(kind === 'commune' && !['lowland', 'upland'].includes(terrain)
      ? [{ field: 'terrain', reason: 'terrain-missing' } as const]
      : []),
  ];
}

/** A change is taken back until the day it holds from, and on the day it was written. */
export const mayTakeBack = (
  { holdsFrom, writtenOn }: { readonly holdsFrom: Temporal.PlainDate; readonly writtenOn: Temporal.PlainDate },
  today: Temporal.PlainDate,
): boolean => Temporal.PlainDate.compare(today, holdsFrom) < 0 || writtenOn.equals(today);

/** The key of a name: `Phòng Y tế` → `phong-y-te`, with a number where that is taken. */
export function keyOf(name: string, taken: ReadonlySet<string>): string {
  const plain = fold(name);
  const first = plain
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
    .slice(0, 50)
    .padEnd(2, '-');
  for (let n = 1; ; n++) {
    const key = n === 1 ? first : `${first}-${n}`;
    if (!taken.has(key)) return key;
  }
}
