import { type Graph, openTasks, type Run, start, step } from '#casework/workflow/rules.ts';

/** Everything a process can come to. */
export interface Explored {
  /** Different states: which tasks are open, which joins wait. */
  readonly states: number;
  /** `task:outcome` for every press that was made. */
  readonly presses: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  /** States from which no end can be reached; there must be none. */
  readonly stuck: readonly string[];
}

/**
 * Goes down every branch: from every state that can be reached, every open task is completed with every outcome,
 * once for each set of facts. A loop leads back to a state already known, so this ends.
 */
export function explored(graph: Graph, variants: readonly Readonly<Record<string, unknown>>[] = [{}]): Explored {
  const presses = new Set<string>();
  const ends = new Set<string>();
  const leadsTo = new Map<string, Set<string>>();
  const finished = new Set<string>();
  const queue: Run[] = [];
  const reached = (run: Run): string => {
    const key = stateOf(run);
    if (!leadsTo.has(key)) queue.push(run);
    if (!leadsTo.has(key)) leadsTo.set(key, new Set());
    if (run.tokens.length === 0) finished.add(key);
    return key;
  };
  for (const facts of variants) reached(start(graph, facts).state);
  for (let run = queue.shift(); run; run = queue.shift()) {
    for (const task of openTasks(graph, run))
      for (const { key: outcome } of task.outcomes) {
        const next = step(graph, run, { kind: 'complete', token: task.token, outcome });
        if (!next.ok) throw new Error(JSON.stringify(next.reasons));
        presses.add(`${task.element}:${outcome}`);
        if (next.value.end) ends.add(next.value.end);
        leadsTo.get(stateOf(run))!.add(reached(next.value.state));
      }
  }
  return { states: leadsTo.size, presses, ends, stuck: withoutEnd(leadsTo, finished) };
}

/** Every press a drawing offers, as `explored` names them. */
export function offeredPresses(graph: Graph): Set<string> {
  const tasks = graph.nodes.filter((node) => node.kind === 'task');
  const offered = tasks.flatMap((task) => {
    const placed: Run = {
      definition: graph.definition,
      seq: 1,
      scopes: [],
      tokens: [{ id: 't', scope: 's1', at: task.id, wait: 'task', opened: 1, visits: {} }],
    };
    return openTasks(graph, placed).flatMap((open) => open.outcomes.map((outcome) => `${task.id}:${outcome.key}`));
  });
  return new Set(offered);
}

const stateOf = (run: Run): string =>
  JSON.stringify([
    run.scopes[0]?.vars,
    run.tokens.map((token) => [token.at, token.wait === 'join' ? token.via : '']).toSorted(),
  ]);

function withoutEnd(leadsTo: ReadonlyMap<string, ReadonlySet<string>>, finished: ReadonlySet<string>): string[] {
  const good = new Set(finished);
  for (let grew = true; grew; ) {
    const more = [...leadsTo].filter(([key, next]) => !good.has(key) && [...next].some((one) => good.has(one)));
    for (const [key] of more) good.add(key);
    grew = more.length > 0;
  }
  return [...leadsTo.keys()].filter((key) => !good.has(key));
}
