import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** A program of the types, as `tsc` sees it; `extra` files are read as if they lay there. */
export interface Sources {
  readonly checker: ts.TypeChecker;
  /** The files below src that write SQL, tests left out. */
  readonly files: readonly ts.SourceFile[];
}

export function readSources(extra: Readonly<Record<string, string>> = {}): Sources {
  const config = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (!config) throw new Error('tsconfig.json cannot be read');
  const written = Object.fromEntries(Object.entries(extra).map(([path, text]) => [resolve(path), text]));
  const options: ts.CompilerOptions = { ...config.options, types: [], lib: ['lib.esnext.d.ts'] };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  // The types of packages are large, and no row is made of them.
  host.resolveModuleNameLiterals = (names, from, _, options) =>
    names.map(({ text }) =>
      /^[#.]/.test(text) ? ts.resolveModuleName(text, from, options, host) : { resolvedModule: undefined },
    );
  host.readFile = (path) => written[path] ?? readFile(path);
  host.fileExists = (path) => path in written || fileExists(path);
  const paths = [...sqlFiles('src').map((path) => resolve(path)), ...Object.keys(written)];
  const program = ts.createProgram(paths, options, host);
  return {
    checker: program.getTypeChecker(),
    files: paths.map((path) => program.getSourceFile(path)).filter((file) => file !== undefined),
  };
}

const sqlFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sqlFiles(path);
    return /\.tsx?$/.test(path) && !path.includes('.test.') && /\bsql`/.test(readFileSync(path, 'utf8')) ? [path] : [];
  });
