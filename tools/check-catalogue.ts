import { join } from 'node:path';
import { checkCatalogue, expectedRows, standingsBySettling } from '../src/casework/procedures/catalogue/check.rules.ts';
import { processOf } from '../src/casework/procedures/catalogue/processes.ts';
import { readWritten } from '../src/casework/procedures/catalogue/written.ts';
import { countStandings } from '../src/casework/procedures/versions/standing.rules.ts';
import { compile, findingText } from '../src/casework/workflow/index.ts';
import { openSeed } from '../src/platform/seed/index.ts';

/** `node --import tsx tools/check-catalogue.ts`: is the written catalogue fit to be seeded? Fails on any error. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const seed = openSeed(join(import.meta.dirname, '..', 'db', 'seed'));
const { records, unreadable } = readWritten(seed);
const findings = checkCatalogue(records);
/** The day the demonstration opens: each procedure counts once, by its version of that day. */
const standings = standingsBySettling(
  records.map(({ record }) => record),
  '2019-02-20',
);

for (const { file, line, record } of records) {
  const xml = processOf(record, seed);
  const compiled = xml ? await compile(xml, { key: record.key, name: record.name }) : undefined;
  if (!compiled || compiled.ok) continue;
  const what = compiled.reasons.map((finding) => findingText(finding, 'en')).join(' ');
  findings.push({
    weight: 'error',
    where: `${file}:${line} (${record.key})`,
    what: `the process does not run: ${what}`,
  });
}
for (const { file, line, why } of unreadable) say(`error    ${file}:${line} ${why}`);
for (const { weight, where, what } of findings) say(`${weight.padEnd(8)} ${where} ${what}`);
for (const [settles, expected] of Object.entries(expectedRows)) {
  const { complete, thin, 'name-only': nameOnly } = standings.get(settles) ?? countStandings([]);
  const all = complete + thin + nameOnly;
  say(`${settles.padEnd(24)} ${all}/${expected}: complete ${complete}, thin ${thin}, name only ${nameOnly}`);
}
const errors = unreadable.length + findings.filter(({ weight }) => weight === 'error').length;
say(`${records.length} records, ${errors} errors, ${findings.length + unreadable.length - errors} warnings`);
process.exitCode = errors > 0 ? 1 : 0;
