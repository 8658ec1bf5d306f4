import type { Chance } from './chance.rules.ts';

/** Names in use: `kinh`, `family`, `Nguyễn Trần …`. */
export interface NameLine {
  readonly people: string;
  readonly part: string;
  readonly names: string;
}

export interface Visitor {
  readonly name: string;
  readonly born: string;
  readonly identityKind: 'cmnd';
  readonly identityNumber: string;
  readonly address: string;
}

/** Somebody who might live there; nobody is meant (số liệu minh họa). */
export function visitorOf(
  chance: Chance,
  lines: readonly NameLine[],
  { identity, place }: { identity: string; place: string },
): Visitor {
  const people = chance.pick([...new Set(lines.map((line) => line.people))]);
  const sex = chance.pick(['male', 'female']);
  const part = (name: string): string =>
    chance.pick(lines.find((line) => line.people === people && line.part === name)?.names.split(' ') ?? ['An']);
  return {
    name: [part('family'), part(`${sex}-middle`), part(`${sex}-given`)].join(' '),
    born: String(chance.between(1945, 1999)),
    identityKind: 'cmnd',
    identityNumber: identity,
    address: place,
  };
}
