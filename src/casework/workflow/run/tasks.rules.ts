import { type Charted, charted, type Graph, outcomesOf, type TaskNode } from '../graph.rules.ts';
import { ahead } from '../refusal.rules.ts';
import type { OpenTask, Run, Token } from './state.rules.ts';

/** The tasks that wait for somebody, in order of flow. */
export function openTasks(graph: Graph, run: Run): OpenTask[] {
  const chart = charted(graph);
  return run.tokens
    .filter((token) => token.wait === 'task')
    .toSorted((a, b) => chart.place(a.at) - chart.place(b.at))
    .map((token) => waiting(chart, token));
}

export interface PassedTask {
  readonly element: string;
  readonly name: string;
  readonly unit: string;
  readonly role: string;
}

/**
 * The steps an open task may be sent back to, in order of flow: passed on its road, before it, and not inside
 * a parallel branch it has already left (the branch would wait at its join for ever).
 */
export function passedTasks(graph: Graph, run: Run, tokenId: string): PassedTask[] {
  const chart = charted(graph);
  const token = run.tokens.find((one) => one.id === tokenId && one.wait === 'task');
  if (!token) return [];
  const mine = branchesOf(chart, token.at);
  return graph.nodes
    .filter((node): node is TaskNode => node.kind === 'task' && liesBehind(graph, token, node.id))
    .filter((node) => beginsWith(mine, branchesOf(chart, node.id)))
    .map(({ id, name, unit, role }) => ({ element: id, name, unit, role }));
}

/** The steps that lie behind a running dossier: done on the roads it is on, and not to be done again. */
export function elementsBehind(graph: Graph, run: Run): string[] {
  const passed = run.tokens.flatMap((token) =>
    Object.keys(token.visits).filter((element) => liesBehind(graph, token, element)),
  );
  return [...new Set(passed)];
}

/** Visited, and on the way to where the token is: a step of a road it was taken back from is not. */
const liesBehind = (graph: Graph, token: Token, element: string): boolean =>
  element !== token.at && (token.visits[element] ?? 0) > 0 && ahead(graph, element).has(token.at);

/** Whether the process says that the dossier's clock stands now. */
export const clockStands = (graph: Graph, run: Run): boolean => isHeld(charted(graph), run);

/** An open task as it is offered. */
export function waiting(chart: Charted, token: Token): OpenTask {
  const { name, unit, role, minutes, form, prints, signature, clock } = taskOf(chart, token.at);
  return {
    token: token.id,
    element: token.at,
    name,
    unit,
    role,
    minutes,
    outcomes: outcomesOf(chart, token.at),
    ...(form !== undefined && { form }),
    ...(prints !== undefined && { prints }),
    ...(signature !== undefined && { signature }),
    ...(clock !== undefined && { clock }),
    ...(token.resumes !== undefined && { resumes: token.resumes }),
  };
}

/** The task a node is; any other node is a fault of the compiler. */
export function taskOf(chart: Charted, id: string): TaskNode {
  const node = chart.node(id);
  if (node.kind !== 'task') throw new Error(`a token waits for a task at ${id}, which is none`);
  return node;
}

/** Does the dossier's clock stand: is a step open that lets it? */
export const isHeld = (chart: Charted, run: Run): boolean =>
  run.tokens.some((token) => token.wait === 'task' && taskOf(chart, token.at).stands);

/** The parallel branches a node lies in; a join's own place is outside the branches it closes. */
export const branchesOf = (chart: Charted, id: string): readonly string[] => chart.into(id)[0]?.branches ?? [];

/** The parallel branches a token is in. */
export const branchesOfToken = (chart: Charted, token: Token): readonly string[] =>
  token.via === undefined ? branchesOf(chart, token.at) : chart.flow(token.via).branches;

/** Do these branches begin with those, from the outermost on? */
export const beginsWith = (branches: readonly string[], beginning: readonly string[]): boolean =>
  beginning.every((branch, n) => branches[n] === branch);
