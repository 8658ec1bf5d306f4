/** What may be asked of an official (or waited for) at a step; the permission is `dossier.<role>`. */
export const roles = [
  'receive',
  'assign',
  'process',
  'approve',
  'present',
  'sign',
  'clerk',
  'return',
  'cash',
  'consult',
  'wait',
] as const;
export type Role = (typeof roles)[number];

/** Where a step is done, as a rule the dossier resolves; besides these `unit:KEY` names one unit. */
export const unitRules = ['one-stop', 'settling', 'office', 'authority', 'commune', 'citizen'] as const;

export type Signature = 'paper' | 'screen' | 'either';

/** `pause`: the dossier's clock stands from the opening of this step; `resume`: it runs again when this step is done. */
export type ClockMark = 'pause' | 'resume';

/** A process, compiled from BPMN when it is published: plain JSON, stored beside the text it came from. */
export interface Graph {
  /** The id of the published definition; a process that was only checked has none yet. */
  readonly definition: string;
  readonly key: string;
  readonly name: string;
  /** The compiler that made this graph. */
  readonly compiler: number;
  /** Working minutes the whole process is granted, if the drawing says so. */
  readonly minutes?: number;
  /** In order of flow from the start; what cannot be reached comes last. */
  readonly nodes: readonly GraphNode[];
  readonly flows: readonly Flow[];
}

export type GraphNode = StartNode | TaskNode | GatewayNode | EndNode;

interface NodeFacts {
  readonly id: string;
  readonly name: string;
}

export interface StartNode extends NodeFacts {
  readonly kind: 'start';
}

export interface EndNode extends NodeFacts {
  readonly kind: 'end';
}

export interface GatewayNode extends NodeFacts {
  readonly kind: 'exclusive' | 'parallel';
  /** The flow taken when no other applies. */
  readonly otherwise?: string;
  /** The drawing did not say which way that is; the only one without a condition was taken. */
  readonly assumed?: readonly 'default'[];
}

export interface TaskNode extends NodeFacts {
  readonly kind: 'task';
  readonly unit: string;
  readonly role: Role;
  /** Working minutes the process sheet grants. */
  readonly minutes: number;
  readonly form?: string;
  readonly prints?: readonly string[];
  readonly signature?: Signature;
  readonly clock?: ClockMark;
  /** The dossier's clock stands while this step is open (worked out from the marks when compiling). */
  readonly stands: boolean;
  /** What the drawing left open and the compiler filled in. */
  readonly assumed?: readonly ('unit' | 'role' | 'minutes')[];
}

export interface Flow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly name: string;
  /** The officer's choice this flow stands for. */
  readonly outcome?: string;
  /** FEEL over the dossier's facts. */
  readonly condition?: string;
  /** Leads to an earlier step. */
  readonly back: boolean;
  /** The parallel branches this flow lies in, outermost first: ids of the flows that opened them. */
  readonly branches: readonly string[];
}

/** What an officer may choose when a step is done; `back` says that the file goes to an earlier step. */
export interface Outcome {
  readonly key: string;
  readonly name: string;
  readonly back?: true;
}

/** A graph with its look-ups. */
export interface Charted {
  readonly graph: Graph;
  readonly node: (id: string) => GraphNode;
  readonly flow: (id: string) => Flow;
  readonly into: (id: string) => readonly Flow[];
  readonly outOf: (id: string) => readonly Flow[];
  /** The place of a node in the order of flow. */
  readonly place: (id: string) => number;
}

const charts = new WeakMap<Graph, Charted>();

/** Prepares the look-ups of a graph once. */
export function charted(graph: Graph): Charted {
  const known = charts.get(graph) ?? chart(graph);
  charts.set(graph, known);
  return known;
}

/** The outcome by which an examination proposes that nothing be granted: the road to a refusal in writing begins here. */
export const refuseOutcome = 'refuse';

/** What may be chosen when a task is done: the ways out of the gateway behind it, else one word to go on. */
export function outcomesOf({ node, outOf }: Charted, task: string): readonly Outcome[] {
  const [onward] = outOf(task);
  const next = onward && node(onward.to);
  if (!onward || !next) return [];
  const ways = next.kind === 'exclusive' ? outOf(next.id).filter((way) => way.outcome !== undefined) : [];
  if (ways.length === 0) return [worded(onward)];
  const otherwise =
    next.kind === 'exclusive' && next.otherwise ? outOf(next.id).find((way) => way.id === next.otherwise) : undefined;
  const words = otherwise && otherwise.outcome === undefined ? [...ways, otherwise] : ways;
  // A refusal is never the first word, wherever it was drawn.
  const offered = words.toSorted((one, other) => Number(isRefusal(one)) - Number(isRefusal(other)));
  return [...new Map(offered.map((way) => [way.outcome ?? 'done', worded(way)])).values()];
}

const isRefusal = ({ outcome }: Flow): boolean => outcome === refuseOutcome;

const worded = (way: Flow): Outcome => ({
  key: way.outcome ?? 'done',
  name: way.name || 'Xong',
  ...(way.back && { back: true as const }),
});

function chart(graph: Graph): Charted {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const flows = new Map(graph.flows.map((flow) => [flow.id, flow]));
  const places = new Map(graph.nodes.map((node, place) => [node.id, place]));
  const into = Map.groupBy(graph.flows, (flow) => flow.to);
  const outOf = Map.groupBy(graph.flows, (flow) => flow.from);
  return {
    graph,
    node: (id) => found(nodes, id),
    flow: (id) => found(flows, id),
    into: (id) => into.get(id) ?? [],
    outOf: (id) => outOf.get(id) ?? [],
    place: (id) => found(places, id),
  };
}

function found<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`the compiled process has no element ${id}`);
  return value;
}
