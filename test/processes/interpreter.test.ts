import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '#casework/workflow/compile.ts';
import { drawingToBpmn } from '#casework/workflow/draw/write.rules.ts';
import {
  type Graph,
  type Input,
  openTasks,
  passedTasks,
  type Run,
  type Step,
  start,
  step,
} from '#casework/workflow/rules.ts';
import { drawTree, type Enabled, enabled, fired, isDone, type Tree, trees } from './tree.ts';

const choices = fc.array(fc.nat(), { maxLength: 30 });

async function graphOf(tree: Tree): Promise<Graph> {
  const compiled = await compile(drawingToBpmn(drawTree(tree)), { definition: 'd' });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.reasons));
  return compiled.value.graph;
}

function taken(graph: Graph, run: Run, input: Input): Step {
  const result = step(graph, deepFrozen(run), input);
  if (!result.ok) throw new Error(JSON.stringify(result.reasons));
  return result.value;
}

const offered = (graph: Graph, run: Run): Enabled[] =>
  openTasks(graph, run).map(({ element, outcomes }) => ({
    id: element,
    outcomes: outcomes.map((outcome) => outcome.key).toSorted(),
  }));

const byId = (tasks: readonly Enabled[]): Enabled[] =>
  tasks.map(({ id, outcomes }) => ({ id, outcomes: outcomes.toSorted() })).toSorted((a, b) => a.id.localeCompare(b.id));

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) deepFrozen(inner);
  return Object.freeze(value);
}

const pressed = (graph: Graph, run: Run, { id, outcome }: { id: string; outcome: string }): Input => ({
  kind: 'complete',
  token: openTasks(graph, run).find((task) => task.element === id)!.token,
  outcome,
});

describe('the interpreter against what the brackets mean', () => {
  test('after every press the same tasks are open with the same outcomes, and both end together', async () => {
    await fc.assert(
      fc.asyncProperty(trees, choices, async (tree, picks) => {
        const graph = await graphOf(tree);
        let left = tree;
        let run = start(graph).state;
        // When the random presses are used up, everybody says `on`, which must come to an end.
        for (let n = 0; !isDone(left); n += 1) {
          expect(byId(offered(graph, run))).toEqual(byId(enabled(left)));
          const open = enabled(left);
          const { id, outcomes } = open[(picks[n] ?? 0) % open.length]!;
          const outcome = picks[n] === undefined ? outcomes.at(-1)! : outcomes[picks[n]! % outcomes.length]!;
          const next = taken(graph, run, pressed(graph, run, { id, outcome }));
          left = fired(left, id, outcome);
          run = next.state;
          expect(next.end).toBe(isDone(left) ? 'end' : undefined);
          expect(n).toBeLessThan(1_000);
        }
        expect(run.tokens).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('is deterministic, leaves the old state as it was, and runs on from a state that was written to JSON', async () => {
    await fc.assert(
      fc.asyncProperty(trees, choices, async (tree, picks) => {
        const graph = await graphOf(tree);
        const stored = JSON.parse(JSON.stringify(graph)) as Graph;
        let run = start(graph, { case: 'a' }).state;
        for (const pick of picks) {
          const open = openTasks(graph, run);
          if (open.length === 0) break;
          const task = open[pick % open.length]!;
          const input: Input = {
            kind: 'complete',
            token: task.token,
            outcome: task.outcomes[pick % task.outcomes.length]!.key,
          };
          const next = taken(graph, run, input);
          expect(taken(stored, JSON.parse(JSON.stringify(run)) as Run, input)).toEqual(next);
          expect(next.state.seq).toBe(run.seq + 1);
          expect(new Set(next.state.tokens.map((token) => token.id)).size).toBe(next.state.tokens.length);
          run = next.state;
        }
      }),
      { numRuns: 100 },
    );
  });

  test('sent back or started again at any moment, a dossier still comes to its end', async () => {
    await fc.assert(
      fc.asyncProperty(trees, choices, async (tree, picks) => {
        const graph = await graphOf(tree);
        let run = start(graph).state;
        for (const pick of picks) {
          const open = openTasks(graph, run);
          if (open.length === 0) break;
          const task = open[pick % open.length]!;
          const passed = passedTasks(graph, run, task.token);
          const input: Input =
            pick % 7 === 0
              ? { kind: 'restart' }
              : passed.length > 0 && pick % 3 === 0
                ? { kind: 'send-back', token: task.token, to: passed[pick % passed.length]!.element }
                : { kind: 'complete', token: task.token, outcome: task.outcomes[pick % task.outcomes.length]!.key };
          const next = taken(graph, run, input);
          const open2 = new Set(openTasks(graph, next.state).map((one) => one.token));
          const before = openTasks(graph, run).filter((one) => !next.closed.some((gone) => gone.token === one.token));
          expect(open2).toEqual(new Set([...before, ...next.opened].map((one) => one.token)));
          run = next.state;
        }
        for (let n = 0; run.tokens.length > 0; n += 1) {
          const [task] = openTasks(graph, run);
          run = taken(graph, run, {
            kind: 'complete',
            token: task!.token,
            outcome: task!.outcomes.filter((one) => !one.back).at(-1)!.key,
          }).state;
          expect(n).toBeLessThan(1_000);
        }
      }),
      { numRuns: 150 },
    );
  });
});
