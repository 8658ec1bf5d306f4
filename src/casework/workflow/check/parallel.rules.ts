import type { Charted, Flow, GraphNode } from '../graph.rules.ts';
import type { Finding } from './finding.rules.ts';

/**
 * Whether parallel branches open and close like brackets: a join is reached by every branch of one fork and by
 * nothing else, roads that meet elsewhere lie in the same branches, and no branch that is waited for can end.
 */
export function parallelFindings(chart: Charted, reached: ReadonlySet<string>): Finding[] {
  const alive = chart.graph.nodes.filter((node) => reached.has(node.id));
  const joins = alive.filter((node) => node.kind === 'parallel' && chart.into(node.id).length > 1);
  const joined = new Set(joins.flatMap((join) => chart.into(join.id).map((flow) => forkOf(chart, flow))));
  return [
    ...joins.filter((join) => !closesOneFork(chart, join, reached)).map((join) => error('dead-join', join)),
    ...alive
      .filter((node) => !joins.includes(node) && mixesBranches(chart, node, reached))
      .map((node) => error('crossed-branches', node)),
    ...alive
      .filter((node) => node.kind === 'end' && endsWaitedFor(chart, node, joined))
      .map((node) => error('dead-join', node)),
  ];
}

const forkOf = (chart: Charted, flow: Flow): string | undefined => {
  const branch = flow.branches.at(-1);
  return branch === undefined ? undefined : chart.flow(branch).from;
};

function closesOneFork(chart: Charted, join: GraphNode, reached: ReadonlySet<string>): boolean {
  const ways = chart.into(join.id);
  const fork = forkOf(chart, ways[0]!);
  if (fork === undefined || ways.some((way) => !reached.has(way.from))) return false;
  const outer = JSON.stringify(ways[0]!.branches.slice(0, -1));
  const nested = ways.every((way) => JSON.stringify(way.branches.slice(0, -1)) === outer);
  const closed = new Set(ways.map((way) => way.branches.at(-1)));
  const opened = chart.outOf(fork);
  return (
    nested &&
    closed.size === ways.length &&
    opened.length === ways.length &&
    opened.every((flow) => closed.has(flow.id))
  );
}

function mixesBranches(chart: Charted, node: GraphNode, reached: ReadonlySet<string>): boolean {
  const ways = chart.into(node.id).filter((way) => reached.has(way.from));
  return new Set(ways.map((way) => JSON.stringify(way.branches))).size > 1;
}

const endsWaitedFor = (chart: Charted, end: GraphNode, joined: ReadonlySet<string | undefined>): boolean =>
  chart.into(end.id).some((way) => way.branches.some((branch) => joined.has(chart.flow(branch).from)));

const error = (kind: 'dead-join' | 'crossed-branches', node: GraphNode): Finding => ({
  level: 'error',
  kind,
  element: node.id,
  name: node.name,
});
