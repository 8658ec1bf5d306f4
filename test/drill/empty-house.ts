import { chmodSync, cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder as after `git clone`, with the true start.mjs; npm and the build are stand-ins that take half a second, write down that
 * they began (`steps`) and, where two run at once, that they met (`together`).
 */
export function emptyHouse(): string {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-start-'));
  for (const name of ['bin', 'tools', 'src']) mkdirSync(join(folder, name));
  for (const name of ['start.mjs', 'tools/frugal.mjs']) cpSync(name, join(folder, name));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'package-lock.json'), '{"packages":{"":{},"node_modules/pg":{"version":"8.0.0"}}}');
  writeFileSync(join(folder, 'src/main.ts'), '');
  writeFileSync(join(folder, 'tools/build.ts'), step(folder, 'build', builds));
  writeFileSync(join(folder, 'bin/npm'), `#!${process.execPath}\n${step(folder, 'npm', installs)}`);
  chmodSync(join(folder, 'bin/npm'), 0o755);
  return folder;
}

// The list npm makes of what it installed is written last, as npm does.
const installs = `mkdirSync('node_modules', { recursive: true });
writeFileSync('node_modules/.package-lock.json', '{"packages":{"node_modules/pg":{"version":"8.0.0"}}}');`;

const builds = `mkdirSync('.build', { recursive: true });
writeFileSync('.build/motcua.mjs', "process.stdout.write('The program runs.');");`;

const step = (folder: string, name: string, does: string): string => `
import { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
process.chdir(${JSON.stringify(folder)});
if (existsSync('working')) appendFileSync('together', '${name}\\n');
writeFileSync('working', '');
process.on('exit', () => rmSync('working', { force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));
appendFileSync('steps', \`${name} \${process.pid}\\n\`);
await new Promise((resolve) => setTimeout(resolve, 500));
${does}
`;
