import { type Graph, type Input, openTasks, type Run, type Step, step } from '#casework/workflow/rules.ts';

/** Presses done at the open task of this name. */
export function press(graph: Graph, run: Run, element: string, outcome?: string): Step {
  return taken(graph, run, { kind: 'complete', token: tokenAt(graph, run, element), ...(outcome && { outcome }) });
}

export function taken(graph: Graph, run: Run, input: Input): Step {
  const result = step(graph, run, input);
  if (!result.ok) throw new Error(JSON.stringify(result.reasons));
  return result.value;
}

/** The token of the open task of this name. */
export const tokenAt = (graph: Graph, run: Run, element: string): string =>
  openTasks(graph, run).find((task) => task.element === element)!.token;

/** The open tasks by name. */
export const openNames = (graph: Graph, run: Run): string[] => openTasks(graph, run).map((task) => task.element);

/** Why an input is refused. */
export const reasonsOf = (graph: Graph, run: Run, input: Input): unknown => {
  const result = step(graph, run, input);
  return result.ok ? [] : result.reasons;
};
