import { readExpression } from '#platform/expression/index.ts';
import { reach } from '../draw/build.rules.ts';
import { type Charted, charted, type Flow, type Graph, type GraphNode } from '../graph.rules.ts';
import type { Finding, WarningKind } from './finding.rules.ts';
import { parallelFindings } from './parallel.rules.ts';
import { timeFindings } from './times.rules.ts';

/**
 * Everything to be said about a process, errors first. A process without errors cannot get stuck: every step
 * has a way on, every join is reached by all its branches, no ring turns without a person, and from every step
 * an end can be reached. `totalHours` are the working hours the process is granted; without it the drawing's own.
 */
export function validateProcess(graph: Graph, { totalHours }: { readonly totalHours?: number } = {}): Finding[] {
  const chart = charted(graph);
  const reached = reachedNodes(chart);
  const alive = graph.nodes.filter((node) => reached.has(node.id));
  const total = totalHours === undefined ? graph.minutes : Math.round(totalHours * 60);
  const errors = [
    ...endFindings(graph),
    ...alive.flatMap((node) => wayFindings(chart, node)),
    ...conditionFindings(graph),
    ...ringFindings(chart, alive),
    ...parallelFindings(chart, reached),
    ...stuckFindings(chart, alive),
  ];
  const warnings = [
    ...graph.nodes.filter((node) => !reached.has(node.id)).map((node) => warning('unreachable', node)),
    ...alive.flatMap((node) => loose(chart, node)),
    ...(errors.length === 0 ? timeFindings(chart, total) : []),
  ];
  return [...errors, ...warnings];
}

function reachedNodes({ graph, outOf }: Charted): Set<string> {
  const start = graph.nodes.find((node) => node.kind === 'start');
  return start ? reach(start.id, (id) => outOf(id).map((flow) => flow.to)) : new Set();
}

function endFindings({ nodes }: Graph): Finding[] {
  const starts = nodes.filter((node) => node.kind === 'start');
  const found: Finding[] = [];
  if (starts.length === 0) found.push({ level: 'error', kind: 'no-start' });
  if (starts.length > 1) found.push({ level: 'error', kind: 'several-starts', ...at(starts[1]!) });
  if (!nodes.some((node) => node.kind === 'end')) found.push({ level: 'error', kind: 'no-end' });
  return found;
}

function wayFindings(chart: Charted, node: GraphNode): Finding[] {
  const ways = chart.outOf(node.id);
  if (node.kind === 'end')
    return ways.length > 0 ? [{ level: 'error', kind: 'split-without-gateway', ...at(node) }] : [];
  if (ways.length === 0) return [{ level: 'error', kind: 'no-way-on', ...at(node) }];
  if (node.kind === 'exclusive') return choiceFindings(chart, node, ways);
  const found: Finding[] = [];
  if (node.kind === 'start' && chart.into(node.id).length > 0)
    found.push({ level: 'error', kind: 'into-start', ...at(node) });
  if (node.kind !== 'parallel' && ways.length > 1)
    found.push({ level: 'error', kind: 'split-without-gateway', ...at(node) });
  const conditioned = ways.some(
    (way) => way.condition !== undefined || (node.kind !== 'task' && way.outcome !== undefined),
  );
  if (conditioned) found.push({ level: 'error', kind: 'condition-without-gateway', ...at(node) });
  return found;
}

function choiceFindings(chart: Charted, gateway: GraphNode, ways: readonly Flow[]): Finding[] {
  const otherwise = gateway.kind === 'exclusive' ? gateway.otherwise : undefined;
  const found: Finding[] = [];
  const byOutcome = ways.some((way) => way.outcome !== undefined);
  if (byOutcome && chart.into(gateway.id).some((flow) => chart.node(flow.from).kind !== 'task'))
    found.push({ level: 'error', kind: 'outcome-without-task', ...at(gateway) });
  for (const way of ways)
    if (way.id !== otherwise && way.outcome === undefined && way.condition === undefined)
      found.push({ level: 'error', kind: 'no-condition', element: way.id, name: way.name });
  const always = new Set(ways.filter((way) => way.condition === undefined).map((way) => way.outcome));
  const covered = ways.every((way) => way.outcome !== undefined && always.has(way.outcome));
  if (otherwise === undefined && !covered) found.push({ level: 'error', kind: 'no-default', ...at(gateway) });
  return found;
}

const conditionFindings = ({ flows }: Graph): Finding[] =>
  flows.flatMap((flow) => {
    const read = flow.condition === undefined ? undefined : readExpression(flow.condition);
    if (!read || read.ok) return [];
    return read.reasons.map(
      (reason): Finding => ({ level: 'error', kind: 'bad-condition', element: flow.id, name: flow.name, reason }),
    );
  });

/** A ring through which nobody is asked would turn for ever. */
function ringFindings(chart: Charted, alive: readonly GraphNode[]): Finding[] {
  const silent = (id: string): string[] =>
    chart
      .outOf(id)
      .map((flow) => flow.to)
      .filter((to) => chart.node(to).kind !== 'task');
  const ring = alive.find(
    (node) => node.kind !== 'task' && silent(node.id).some((next) => reach(next, silent).has(node.id)),
  );
  return ring ? [{ level: 'error', kind: 'endless-ring', ...at(ring) }] : [];
}

function stuckFindings(chart: Charted, alive: readonly GraphNode[]): Finding[] {
  const onward = (id: string): string[] => chart.outOf(id).map((flow) => flow.to);
  const ends = (node: GraphNode): boolean => [...reach(node.id, onward)].some((id) => chart.node(id).kind === 'end');
  const stuck = alive.filter((node) => onward(node.id).length > 0 && !ends(node));
  return stuck.slice(0, 1).map((node) => ({ level: 'error', kind: 'no-way-to-end', ...at(node) }));
}

function loose(chart: Charted, node: GraphNode): Finding[] {
  if (node.kind === 'exclusive') {
    const unnamed = chart.outOf(node.id).some((way) => way.outcome !== undefined && way.name === '');
    return [
      ...(node.assumed ? [warning('implied-default', node)] : []),
      ...(unnamed ? [warning('unnamed-outcome', node)] : []),
    ];
  }
  if (node.kind === 'start')
    return chart.graph.nodes.some((one) => one.kind === 'task') ? [] : [warning('no-task', node)];
  if (node.kind !== 'task') return [];
  const assumed = new Map<string, WarningKind>([
    ['unit', 'no-unit'],
    ['role', 'no-role'],
    ['minutes', 'no-time'],
  ]);
  return [
    ...(node.name === '' ? [warning('no-name', node)] : []),
    ...(node.assumed ?? []).map((what) => warning(assumed.get(what)!, node)),
    ...(node.clock === 'resume' && !node.stands ? [warning('resume-without-pause', node)] : []),
  ];
}

const warning = (kind: WarningKind, node: GraphNode): Finding => ({ level: 'warning', kind, ...at(node) });

const at = (node: GraphNode): { element: string; name: string } => ({ element: node.id, name: node.name });
