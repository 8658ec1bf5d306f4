import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { anchorsOf, filesBelow, linksOf, placesOf, rowsUnder } from './markdown.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const readme = read('README.md');
const pages = filesBelow('').filter((path) => path.endsWith('.md'));

test('every page is found that a newcomer is sent to', () => {
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'ARCHITECTURE.md', 'docs/glossary.md']));
});

test.each(pages)('%s: every link leads somewhere', (page) => {
  const lost = linksOf(read(page)).filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : join(dirname(page), path);
    return !existsSync(target) || (anchor && !anchorsOf(read(target)).includes(anchor));
  });
  expect(lost).toEqual([]);
});

test.each(pages)('%s: every file and folder it names is there', (page) => {
  expect(placesOf(read(page)).filter((place) => !existsSync(place))).toEqual([]);
});

test('the README names the commands there are, and no other', () => {
  const known = Object.keys(JSON.parse(read('package.json')).scripts);
  const scripts = new Set([...readme.matchAll(/(?:`|^ {4})npm (?:run )?([a-z]+)/gm)].map(([, name]) => name));
  expect([...scripts].sort()).toEqual(known.sort());
  const commands = new Set([...readme.matchAll(/npx motcua ([a-z-]+)/g)].map(([, name]) => name));
  expect([...commands].sort()).toEqual(commandsOfMain());
});

/** What the command files that main.ts imports declare on the program itself, but for what only the house starts. */
function commandsOfMain(): string[] {
  const files = [...read('src/main.ts').matchAll(/'#doors\/cli\/([\w-]+\.command\.ts)'/g)].map(([, file]) => file);
  return files
    .flatMap((file) => [
      ...read(`src/doors/cli/${file}`).matchAll(/\bprogram\s*\.command\('([a-z-]+)'(?!, \{ hidden)/g),
    ])
    .map(([, name]) => name ?? '')
    .sort();
}

test('the README names the variables the program reads, and no other', () => {
  const config = read('src/platform/config/index.ts');
  const asked = [...config.matchAll(/read(?:<[^>]+>)?\(\s*'([A-Z_]+)'/g)].map(([, name]) => name);
  const told = rowsUnder(readme, '| variable').flatMap(([names = '']) => names.match(/[A-Z_]{4,}/g) ?? []);
  expect(asked.length).toBeGreaterThan(5);
  expect(told.sort()).toEqual(asked.sort());
});

test('every law that the code names has its number in ARCHITECTURE.md', () => {
  const numbers = rowsUnder(read('ARCHITECTURE.md'), '| | law').map(([number = '']) => number.trim());
  expect(numbers.length).toBeGreaterThan(9);
  const named = filesBelow('src').flatMap((path) =>
    [...read(path).matchAll(/\(law (\d+)\)/g)].map(([, number]) => ({ path, number: number ?? '' })),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ number }) => !numbers.includes(number))).toEqual([]);
});

test('every record of a decision stands in the list of decisions, with its state', () => {
  const list = read('docs/decisions/README.md');
  const records = pages.filter((page) => /^docs\/decisions\/\d{4}-/.test(page));
  for (const record of records) {
    expect(list, record).toContain(`(${record.replace('docs/decisions/', '')})`);
    expect(read(record), record).toMatch(/^# \d{4}\. .+\n\nStatus: (accepted|superseded by \d{4})\./);
  }
});

test('the picture of the README is small', () => {
  const pictures = linksOf(readme).filter((link) => link.endsWith('.png'));
  expect(pictures).toHaveLength(1);
  expect(statSync(pictures[0] ?? '').size).toBeLessThanOrEqual(200_000);
});

test('publiccode.yml says what the package says, in as many words as the standard wants', () => {
  const said = read('publiccode.yml');
  const own = JSON.parse(read('package.json'));
  expect(said).toContain(`softwareVersion: "${own.version}"`);
  expect(said).toContain(`license: ${own.license}\n`);
  const short = [...said.matchAll(/shortDescription: (.+)/g)].map(([, text]) => text?.length);
  const long = [...said.matchAll(/longDescription: >\n((?: {6}.+\n)+)/g)].map(([, text]) => text?.length);
  expect([short.length, long.length]).toEqual([2, 2]);
  expect(Math.max(...(short as number[]))).toBeLessThanOrEqual(150);
  expect(Math.min(...(long as number[]))).toBeGreaterThanOrEqual(200);
});
