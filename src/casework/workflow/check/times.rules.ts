import { type Charted, charted, type Graph, type GraphNode } from '../graph.rules.ts';
import type { Finding } from './finding.rules.ts';

/**
 * The working minutes of every road through a process, loops not walked, shortest first. Parallel branches count
 * by the longest; steps during which the clock stands count nothing. Of very many roads the ends are kept.
 */
export const roadMinutes = (graph: Graph): number[] => roads(charted(graph));

/** Warns when no road through the process takes exactly the time the process is granted. */
export function timeFindings(chart: Charted, total: number | undefined): Finding[] {
  if (total === undefined) return [];
  const sums = roads(chart);
  const fits = sums.length < roadLimit ? sums.includes(total) : total >= sums[0]! && total <= sums.at(-1)!;
  return fits ? [] : [{ level: 'warning', kind: 'times-differ', roads: sums, total }];
}

const roadLimit = 200;

function roads(chart: Charted): number[] {
  const sums = new Map<string, number[]>();
  for (const node of chart.graph.nodes) {
    const before = chart
      .into(node.id)
      .filter((flow) => !flow.back)
      .map((flow) => sums.get(flow.from) ?? []);
    const arrived = node.kind === 'start' ? [0] : joins(chart, node) ? longest(before) : before.flat();
    sums.set(node.id, few(arrived.map((minutes) => minutes + spent(node))));
  }
  return few(chart.graph.nodes.filter((node) => node.kind === 'end').flatMap((node) => sums.get(node.id) ?? []));
}

const joins = (chart: Charted, node: GraphNode): boolean => node.kind === 'parallel' && chart.into(node.id).length > 1;

const spent = (node: GraphNode): number => (node.kind === 'task' && !node.stands ? node.minutes : 0);

/** Every way to combine one road of each branch, each combination as long as its longest. */
const longest = (branches: readonly number[][]): number[] =>
  branches.reduce((sofar, branch) => few(sofar.flatMap((a) => branch.map((b) => Math.max(a, b)))), [0]);

const few = (sums: readonly number[]): number[] => {
  const sorted = [...new Set(sums)].toSorted((a, b) => a - b);
  return sorted.length <= roadLimit ? sorted : [...sorted.slice(0, roadLimit - 1), sorted.at(-1)!];
};
