import { compile } from '#casework/workflow/compile.ts';
import type { Drawing, DrawnFlow, DrawnNode } from '#casework/workflow/draw/build.rules.ts';
import { drawingToBpmn } from '#casework/workflow/draw/write.rules.ts';
import type { Graph } from '#casework/workflow/rules.ts';

/**
 * A process in one line a way, for tests: `a -> b`, `a -[return]-> b` for an outcome, `a -{FEEL}-> b` for a
 * condition, `a => b` for the default. The first letters say what a node is: `start`, `end…`, `x…` exclusive,
 * `p1…` parallel, everything else a task; `facts` adds to tasks.
 */
export function drawn(ways: string, facts: Readonly<Record<string, Partial<DrawnNode>>> = {}): Drawing {
  const flows = ways
    .trim()
    .split('\n')
    .map((line, n) => ({ ...way(line.trim()), id: `f${n + 1}` }));
  const ids = [...new Set(flows.flatMap((flow) => [flow.from, flow.to]))];
  const nodes = ids.map((id) => ({ ...node(id, flows), ...facts[id] }) as DrawnNode);
  return { key: 'thu', name: 'Quy trình thử', nodes, flows: flows.map(({ otherwise: _, ...flow }) => flow) };
}

/** The compiled graph of such a process; errors are a fault of the test. */
export async function graphed(ways: string, facts: Readonly<Record<string, Partial<DrawnNode>>> = {}): Promise<Graph> {
  const compiled = await compile(drawingToBpmn(drawn(ways, facts)));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.reasons));
  return compiled.value.graph;
}

type Way = Omit<DrawnFlow, 'id'> & { readonly otherwise: boolean };

function way(line: string): Way {
  const [, from, arrow, to] = /^(\S+) (=>|->|-\[.*\]->|-\{.*\}->) (\S+)$/.exec(line) ?? [];
  if (!from || !arrow || !to) throw new Error(`not a way: ${line}`);
  const outcome = /^-\[(.*)\]->$/.exec(arrow)?.[1];
  const condition = /^-\{(.*)\}->$/.exec(arrow)?.[1];
  return {
    from,
    to,
    name: outcome ?? '',
    otherwise: arrow === '=>',
    ...(outcome && { outcome }),
    ...(condition && { condition }),
  };
}

function node(id: string, flows: readonly (Way & { readonly id: string })[]): DrawnNode {
  if (id === 'start') return { kind: 'start', id, name: '' };
  if (id.startsWith('end')) return { kind: 'end', id, name: '' };
  if (/^p\d/.test(id)) return { kind: 'parallel', id, name: '' };
  if (id.startsWith('x')) {
    const otherwise = flows.find((flow) => flow.from === id && flow.otherwise)?.id;
    return { kind: 'exclusive', id, name: '', ...(otherwise && { otherwise }) };
  }
  return { kind: 'task', id, name: id, unit: 'settling', role: 'process', minutes: 60 };
}
