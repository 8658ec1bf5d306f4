import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { adapters } from './adapt.tsx';
import { normalise } from './normalise.ts';
import notTaken from './not-taken.json' with { type: 'json' };

/** The fixtures ours do not follow, by component and by what they use; whatever is not named there is the same. */
type NotTaken = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

interface Fixture {
  readonly name: string;
  readonly options: unknown;
  readonly html: string;
}

const fixturesOf = (component: string): Fixture[] =>
  JSON.parse(readFileSync(`node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`, 'utf8'))
    .fixtures;

const ours = (component: string, fixture: Fixture): string[] => {
  try {
    return normalise(renderToString(adapters[component]!(fixture.options)!));
  } catch (fault) {
    return [`cannot be drawn: ${String(fault)}`];
  }
};

describe.each(Object.keys(adapters))('our %s', (component) => {
  const fixtures = fixturesOf(component);
  const left = new Set(Object.values((notTaken as NotTaken)[component] ?? {}).flat());

  it.each(fixtures.filter(({ name }) => !left.has(name)).map((fixture) => [fixture.name, fixture] as const))(
    'says what govuk-frontend says: %s',
    (_, fixture) => expect(ours(component, fixture)).toEqual(normalise(fixture.html)),
  );

  it('leaves out only what it names, and each of those is still there and still different', () => {
    const names = fixtures.map(({ name }) => name);
    expect([...left].filter((name) => !names.includes(name))).toEqual([]);
    const same = fixtures.filter((fixture) => left.has(fixture.name)).filter((fixture) => sameAs(component, fixture));
    expect(same.map(({ name }) => name)).toEqual([]);
  });
});

const sameAs = (component: string, fixture: Fixture): boolean =>
  ours(component, fixture).join('\n') === normalise(fixture.html).join('\n');
