import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { withoutSuspects } from './marked.rules.ts';

/**
 * The child process of the press: typst never gives memory back, so it works in a process that can be renewed.
 * Started with the folders of forms and fonts; takes one order at a time and answers it.
 */
export interface Order {
  readonly template: string;
  /** JSON, read by the template from `sys.inputs.data`. */
  readonly data: string;
  readonly pictures: readonly (readonly [name: string, content: Uint8Array])[];
}

export type Reply = { readonly ready: true } | { readonly pdf: Uint8Array } | { readonly fault: string };

const [forms = '', fonts = ''] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: forms, fontArgs: [{ fontPaths: [fonts] }] });

// Ctrl-C reaches the whole group; the parent decides when its papers are done. Without a parent there is nothing to do.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', (order: Order) => reply(typeset(order)));

compiler.pdf({ mainFileContent: '#set text(font: "Tinos")\nSẵn sàng' });
reply({ ready: true });

function reply(said: Reply): void {
  process.send?.(said);
}

function typeset({ template, data, pictures }: Order): Reply {
  try {
    for (const [name, content] of pictures) compiler.mapShadow(`${forms}/in/${name}`, Buffer.from(content));
    const compiled = compiler.compile({ mainFilePath: `${forms}/${template}`, inputs: { data } });
    const sheet = compiled.result;
    if (!sheet) return { fault: diagnosis(compiled.takeDiagnostics()) };
    return { pdf: withoutSuspects(compiler.pdf(sheet, { pdfStandard: 'a-2b', pdfTags: true })) };
  } catch (fault) {
    return { fault: (fault as Error).message };
  } finally {
    compiler.resetShadow();
    compiler.evictCache(10);
  }
}

interface Diagnostic {
  readonly message: string;
  readonly path: string;
  readonly range?: { readonly start?: { readonly line: number } };
}

/** What and where, without the text it happened in: that might quote a name. */
function diagnosis(found: NodeError | null): string {
  const said = found ? (compiler.fetchDiagnostics(found) as Diagnostic[]) : [];
  return said.map(({ message, path, range }) => `${message} (${path}:${(range?.start?.line ?? 0) + 1})`).join('; ');
}
