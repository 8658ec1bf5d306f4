import ts from 'typescript';

/** What a reader would complain about and a machine can see, one kind a function; nothing said is the good answer. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export type Complaints = (sources: readonly Source[]) => string[];

/** A file is read in one go: 200 lines, a page 250, a test 300. */
export const longFiles: Complaints = (sources) =>
  sources
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length, most: mostLines(path) }))
    .filter(({ lines, most }) => lines > most)
    .map(({ path, lines, most }) => `${path} has ${lines} lines, at most ${most}`);

const mostLines = (path: string): number =>
  path.endsWith('.page.tsx') ? 250 : path.includes('.test.') || path.startsWith('test/') ? 300 : 200;

/**
 * A function is seen at one look: 40 lines (60 where a test's support opens a whole house), and 4 parameters. Tests, and
 * specimens of the design's parts, are lists and not functions.
 */
export const longFunctions: Complaints = (sources) =>
  sources
    .filter(({ path }) => !path.includes('.test.') && !path.startsWith('src/doors/office/parts/'))
    .flatMap(({ path, text }) => {
      const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      const said: string[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isFunctionLike(node) && 'body' in node && node.body) said.push(...tooMuch(file, node));
        ts.forEachChild(node, visit);
      };
      visit(file);
      return said;
    });

function tooMuch(file: ts.SourceFile, node: ts.SignatureDeclaration): string[] {
  const line = (at: number): number => file.getLineAndCharacterOfPosition(at).line + 1;
  const at = `${file.fileName}:${line(node.getStart())}`;
  const lines = line(node.getEnd()) - line(node.getStart()) + 1;
  const most = file.fileName.startsWith('test/') ? 60 : 40;
  return [
    ...(lines > most ? [`${at} has ${lines} lines, at most ${most}`] : []),
    ...(node.parameters.length > 4 ? [`${at} takes ${node.parameters.length} parameters, at most 4`] : []),
  ];
}

export const namelessDrawers: Complaints = (sources) =>
  sources
    .filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc|shared|manager|services?)(\/|\.)/.test(path))
    .map(({ path }) => `${path}: what is in it?`);

/** A capability writes SQL in its stores only; platform and tools own what they own. */
export const sqlOutsideStores: Complaints = (sources) =>
  sources
    .filter(({ path }) => /^src\/(foundations|casework|oversight|doors)\//.test(path))
    .filter(({ path, text }) => !/\.(store|test)\.tsx?$/.test(path) && /\bsql`/.test(text))
    .map(({ path }) => `${path} writes SQL outside a store`);

/** Casework is given the time, the actor and chance; it never reaches for them (law 3). */
export const readsTheWorld: Complaints = (sources) =>
  sources
    .filter(({ path }) => /^src\/(foundations|casework|oversight)\//.test(path) && !path.includes('.test.'))
    .filter(({ text }) => /Date\.now\(|new Date\(\)|process\.env|Math\.random\(|Temporal\.Now/.test(text))
    .map(({ path }) => `${path} reads the clock, the environment or chance by itself`);
