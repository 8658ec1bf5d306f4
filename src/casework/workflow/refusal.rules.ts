import { reach } from './draw/build.rules.ts';
import { charted, type Graph, refuseOutcome } from './graph.rules.ts';

export { refuseOutcome };

const known = new WeakMap<Graph, ReadonlySet<string>>();

/** The steps of the road to a refusal: drafted, approved, signed, numbered, handed out; none where the process has no such road. */
export function refusalElements(graph: Graph): ReadonlySet<string> {
  const found = known.get(graph) ?? new Set(graph.flows.filter(isRefusal).flatMap(({ to }) => [...ahead(graph, to)]));
  known.set(graph, found);
  return found;
}

const isRefusal = ({ outcome }: { readonly outcome?: string }): boolean => outcome === refuseOutcome;

/** Everything that lies before a step on its way to the end, itself included; ways back are not followed. */
export function ahead(graph: Graph, from: string): ReadonlySet<string> {
  const { outOf } = charted(graph);
  return reach(from, (id) => outOf(id).flatMap((flow) => (flow.back ? [] : [flow.to])));
}
