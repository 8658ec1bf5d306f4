import type { Flow, Graph, GraphNode, TaskNode } from '../graph.rules.ts';

/** A process as it was drawn: elements and flows in the order of the document. */
export interface Drawing {
  readonly key: string;
  readonly name: string;
  readonly minutes?: number;
  readonly nodes: readonly DrawnNode[];
  readonly flows: readonly DrawnFlow[];
}

export type DrawnNode = Exclude<GraphNode, TaskNode> | Omit<TaskNode, 'stands'>;
export type DrawnFlow = Omit<Flow, 'back' | 'branches'>;

/** The version of what `build` makes; a stored graph keeps the version it was made by. */
export const compilerVersion = 1;

/**
 * Works out what the interpreter wants to know beforehand: the order of flow, which flows lead back, the
 * parallel branches each flow lies in, where the clock stands. Total: a faulty drawing gives a graph too, and
 * `validateProcess` says what is wrong with it.
 */
export function build(drawing: Drawing): Graph {
  const outOf = Map.groupBy(drawing.flows, (flow) => flow.from);
  const order = flowOrder(drawing, outOf);
  const place = new Map(order.map((id, n) => [id, n]));
  const branches = branchesOfFlows(drawing, outOf);
  const flows = drawing.flows.map((flow) => ({
    ...flow,
    back: (place.get(flow.to) ?? 0) <= (place.get(flow.from) ?? 0),
    branches: branches.get(flow.id) ?? [],
  }));
  const stands = standingTasks(drawing.nodes, flows);
  const nodes = drawing.nodes
    .toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
    .map((node) => finished(node, outOf.get(node.id) ?? [], stands));
  return {
    definition: '',
    key: drawing.key,
    name: drawing.name,
    compiler: compilerVersion,
    ...(drawing.minutes !== undefined && { minutes: drawing.minutes }),
    nodes,
    flows,
  };
}

type Outgoing = ReadonlyMap<string, readonly DrawnFlow[]>;

/** Depth first, latest finished first: every step before those it leads to, loops aside; unreachable ones last. */
function flowOrder(drawing: Drawing, outOf: Outgoing): string[] {
  const finishedLast: string[] = [];
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const flow of (outOf.get(id) ?? []).toReversed()) visit(flow.to);
    finishedLast.push(id);
  };
  for (const node of drawing.nodes) if (node.kind === 'start') visit(node.id);
  const reached = finishedLast.toReversed();
  return [...reached, ...drawing.nodes.map((node) => node.id).filter((id) => !seen.has(id))];
}

/** A parallel gateway with several ways out opens a branch each; one with several ways in closes the innermost. */
function branchesOfFlows(drawing: Drawing, outOf: Outgoing): Map<string, readonly string[]> {
  const nodes = new Map(drawing.nodes.map((node) => [node.id, node]));
  const ways = Map.groupBy(drawing.flows, (flow) => flow.to);
  const found = new Map<string, readonly string[]>();
  const queue: { node: string; within: readonly string[] }[] = drawing.nodes
    .filter((node) => node.kind === 'start')
    .map((node) => ({ node: node.id, within: [] }));
  for (let next = queue.shift(); next; next = queue.shift()) {
    const parallel = nodes.get(next.node)?.kind === 'parallel';
    const out = outOf.get(next.node) ?? [];
    const outer = parallel && (ways.get(next.node)?.length ?? 0) > 1 ? next.within.slice(0, -1) : next.within;
    for (const flow of out) {
      if (found.has(flow.id)) continue;
      const within = parallel && out.length > 1 ? [...outer, flow.id] : outer;
      found.set(flow.id, within);
      queue.push({ node: flow.to, within });
    }
  }
  return found;
}

/** From a step marked `pause` the clock stands up to the step marked `resume`; without one, during that step only. */
function standingTasks(nodes: readonly DrawnNode[], flows: readonly Flow[]): ReadonlySet<string> {
  const marks = new Map(nodes.map((node) => [node.id, node.kind === 'task' ? node.clock : undefined]));
  const forward = flows.filter((flow) => !flow.back);
  const onward = (id: string): string[] =>
    marks.get(id) === 'resume' ? [] : forward.filter((flow) => flow.from === id).map((flow) => flow.to);
  const stands = new Set<string>();
  for (const [pause, mark] of marks) {
    if (mark !== 'pause') continue;
    stands.add(pause);
    const ahead = reach(pause, onward);
    const resumes = (id: string): boolean => [...reach(id, onward)].some((one) => marks.get(one) === 'resume');
    for (const id of ahead) if (resumes(id)) stands.add(id);
  }
  return stands;
}

/** Everything that can be reached from a node, itself included. */
export function reach(from: string, onward: (id: string) => readonly string[]): Set<string> {
  const seen = new Set([from]);
  for (const id of seen) for (const next of onward(id)) seen.add(next);
  return seen;
}

function finished(node: DrawnNode, out: readonly DrawnFlow[], stands: ReadonlySet<string>): GraphNode {
  if (node.kind === 'task') return { ...node, stands: stands.has(node.id) };
  if (node.kind !== 'exclusive' || node.otherwise !== undefined) return node;
  if (out.length === 1) return { ...node, otherwise: out[0]!.id };
  const open = out.filter((way) => way.outcome === undefined && way.condition === undefined);
  return open.length === 1 ? { ...node, otherwise: open[0]!.id, assumed: ['default'] } : node;
}
