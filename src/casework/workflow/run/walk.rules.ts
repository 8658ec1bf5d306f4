import { holds } from '#platform/expression/index.ts';
import type { Charted, Flow, GatewayNode } from '../graph.rules.ts';
import type { Token } from './state.rules.ts';

/** A run on its way through everything that needs nobody. */
export interface Walk {
  readonly seq: number;
  readonly vars: Readonly<Record<string, unknown>>;
  /** What the officer chose at the step just done. */
  readonly outcome?: string;
  readonly tokens: readonly Token[];
  /** The end event last reached. */
  readonly end?: string;
}

export interface Arrival {
  readonly flow: string;
  readonly visits: Token['visits'];
}

/** Leaves the start event. */
export function beginning(chart: Charted, walk: Walk): Walk {
  const start = chart.graph.nodes.find((node) => node.kind === 'start');
  if (!start) throw new Error(`the compiled process ${chart.graph.key} has no start`);
  return arrive(chart, walk, [{ flow: chart.outOf(start.id)[0]!.id, visits: {} }]);
}

/** Carries tokens along flows until each rests at a task or a join, or has reached an end. */
export function arrive(chart: Charted, walk: Walk, arrivals: readonly Arrival[]): Walk {
  const queue = [...arrivals];
  let now = walk;
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { walk: after, onward } = passed(chart, now, next);
    now = after;
    queue.unshift(...onward);
  }
  return now;
}

interface Passed {
  readonly walk: Walk;
  readonly onward: readonly Arrival[];
}

function passed(chart: Charted, walk: Walk, arrival: Arrival): Passed {
  const node = chart.node(chart.flow(arrival.flow).to);
  switch (node.kind) {
    case 'end':
      return { walk: { ...walk, end: node.id }, onward: [] };
    case 'exclusive':
      return { walk, onward: [{ flow: chosen(chart, walk, node).id, visits: arrival.visits }] };
    case 'parallel':
      return joined(chart, walk, { node, arrival });
    case 'task': {
      const visits = { ...arrival.visits, [node.id]: (arrival.visits[node.id] ?? 0) + 1 };
      return { walk: rested(chart, walk, { arrival: { ...arrival, visits }, wait: 'task' }), onward: [] };
    }
    case 'start':
      throw new Error('a flow leads into the start event');
  }
}

/** The first way whose outcome was chosen and whose condition holds, else the one for everything else. */
function chosen(chart: Charted, walk: Walk, gateway: GatewayNode): Flow {
  const facts = { ...walk.vars, outcome: walk.outcome ?? null };
  const applies = (way: Flow): boolean =>
    way.id !== gateway.otherwise &&
    (way.outcome === undefined || way.outcome === walk.outcome) &&
    (way.condition === undefined || holds(way.condition, facts));
  const ways = chart.outOf(gateway.id);
  const way = ways.find(applies) ?? ways.find((one) => one.id === gateway.otherwise);
  // The compiler lets no gateway through without a way for everything else, unless it covers every outcome.
  if (!way) throw new Error(`no way leads on from gateway ${gateway.id}`);
  return way;
}

/** A parallel gateway waits for every flow that leads into it, then opens every flow that leads out. */
function joined(chart: Charted, walk: Walk, { node, arrival }: { node: GatewayNode; arrival: Arrival }): Passed {
  const here = walk.tokens.filter((token) => token.wait === 'join' && token.at === node.id);
  const missing = chart
    .into(node.id)
    .filter((flow) => flow.id !== arrival.flow && !here.some((token) => token.via === flow.id));
  if (missing.length > 0) return { walk: rested(chart, walk, { arrival, wait: 'join' }), onward: [] };
  const visits = here.map((token) => token.visits).reduce(most, arrival.visits);
  const tokens = walk.tokens.filter((token) => !here.includes(token));
  return { walk: { ...walk, tokens }, onward: chart.outOf(node.id).map((flow) => ({ flow: flow.id, visits })) };
}

function rested(chart: Charted, walk: Walk, { arrival, wait }: { arrival: Arrival; wait: Token['wait'] }): Walk {
  const made = walk.tokens.filter((token) => token.opened === walk.seq).map((token) => Number(token.id.split('-')[1]));
  const token: Token = {
    id: `t${walk.seq}-${Math.max(0, ...made) + 1}`,
    scope: 's1',
    at: chart.flow(arrival.flow).to,
    via: arrival.flow,
    wait,
    opened: walk.seq,
    visits: arrival.visits,
  };
  return { ...walk, tokens: [...walk.tokens, token] };
}

const most = (a: Token['visits'], b: Token['visits']): Token['visits'] => {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(keys.map((key) => [key, Math.max(a[key] ?? 0, b[key] ?? 0)]));
};
