import { accept, type Result, refuse } from '#platform/result/index.ts';
import { type Charted, type ClockMark, charted, type Graph, outcomesOf } from '../graph.rules.ts';
import type { Input, Run, Scope, Step, Token, WorkflowReason } from './state.rules.ts';
import { beginsWith, branchesOf, branchesOfToken, isHeld, passedTasks, taskOf, waiting } from './tasks.rules.ts';
import { arrive, beginning, type Walk } from './walk.rules.ts';

/** Rounds a dossier may make through one step; beyond it somebody has to look. */
export const roundLimit = 100;

const rootScope = 's1';

/** The first step of a new run: from the start event to the first tasks. */
export function start(graph: Graph, facts: Readonly<Record<string, unknown>> = {}): Step {
  const scope: Scope = { id: rootScope, element: graph.key, definition: graph.definition, vars: facts };
  const before: Run = { definition: graph.definition, seq: 0, scopes: [scope], tokens: [] };
  const chart = charted(graph);
  return concluded(chart, before, beginning(chart, { seq: 1, vars: facts, tokens: [] }));
}

/** The run of a dossier that ends before its process does: nothing waits any more, and no step is left to take. */
export const abandoned = (run: Run): Run => ({ ...run, seq: run.seq + 1, tokens: [] });

/**
 * One step of a run: pure, total, deterministic. Everything automatic (gateways, joins, ends) is walked
 * through at once; a compiled graph has no ring without a task, so the walk ends.
 */
export function step(graph: Graph, run: Run, input: Input): Result<Step, WorkflowReason> {
  if (run.definition !== graph.definition) return refuse({ kind: 'other-definition', definition: run.definition });
  if (run.tokens.length === 0) return refuse({ kind: 'ended' });
  const chart = charted(graph);
  if (input.kind === 'restart') return restarted(chart, run);
  const token = run.tokens.find((one) => one.id === input.token && one.wait === 'task');
  if (!token) return refuse({ kind: 'unknown-token', token: input.token });
  return input.kind === 'complete'
    ? completed(chart, run, { token, input })
    : sentBack(chart, run, { token, to: input.to });
}

function completed(
  chart: Charted,
  run: Run,
  { token, input }: { token: Token; input: Extract<Input, { kind: 'complete' }> },
): Result<Step, WorkflowReason> {
  const outcomes = outcomesOf(chart, token.at);
  const outcome = input.outcome ?? (outcomes.length === 1 ? outcomes[0]?.key : undefined);
  if (outcome === undefined) return refuse({ kind: 'outcome-needed', outcomes });
  if (!outcomes.some((one) => one.key === outcome)) return refuse({ kind: 'unknown-outcome', outcome, outcomes });
  const vars = { ...varsOf(run), ...input.data };
  const rest = run.tokens.filter((one) => one !== token);
  const before = { seq: run.seq + 1, vars, outcome, tokens: rest };
  const onward = { flow: chart.outOf(token.at)[0]!.id, visits: token.visits };
  const walk = token.resumes
    ? { ...before, tokens: [...rest, placed(chart, before.seq, { token, at: token.resumes })] }
    : arrive(chart, before, [onward]);
  return bounded(concluded(chart, withVars(run, vars), walk));
}

/**
 * Back to a passed step. What runs beside it in branches opened after that step is closed with it. From the counter,
 * where wrong papers are mended, it returns to the step that sent it: what was done before that stays done.
 */
function sentBack(chart: Charted, run: Run, { token, to }: { token: Token; to: string }): Result<Step, WorkflowReason> {
  if (!passedTasks(chart.graph, run, token.id).some((passed) => passed.element === to))
    return refuse({ kind: 'not-passed', element: to });
  const outer = branchesOf(chart, to);
  const inside = branchesOf(chart, token.at);
  const leaves = inside.length > outer.length;
  const closes = (one: Token): boolean =>
    one === token ||
    (leaves && beginsWith(branchesOfToken(chart, one), outer) && branchesOfToken(chart, one).length > outer.length);
  const rest = run.tokens.filter((one) => !closes(one));
  const seq = run.seq + 1;
  const back = placed(chart, seq, { token, at: to });
  const mends = taskOf(chart, to).role === 'receive' && !leaves;
  const opened = mends ? { ...back, resumes: token.at } : back;
  return bounded(concluded(chart, run, { seq, vars: varsOf(run), tokens: [...rest, opened] }));
}

/**
 * A run that has ended goes on once more at a step it passed: what it came to was wrong. `visits` are the steps it made,
 * for an ended run holds no token that knows them. Into a parallel branch there is no way back: its join is behind.
 */
export function reopened(
  graph: Graph,
  run: Run,
  { to, visits }: { readonly to: string; readonly visits: Token['visits'] },
): Result<Step, WorkflowReason> {
  if (run.definition !== graph.definition) return refuse({ kind: 'other-definition', definition: run.definition });
  const chart = charted(graph);
  if (run.tokens.length > 0 || !visits[to] || branchesOf(chart, to).length > 0)
    return refuse({ kind: 'not-passed', element: to });
  const seq = run.seq + 1;
  const token = placed(chart, seq, { token: { scope: rootScope, visits }, at: to });
  return bounded(concluded(chart, run, { seq, vars: varsOf(run), tokens: [token] }));
}

/** A token laid at a step outside the order of flow. */
function placed(
  chart: Charted,
  seq: number,
  { token, at }: { token: Pick<Token, 'scope' | 'visits'>; at: string },
): Token {
  return {
    id: `t${seq}-1`,
    scope: token.scope,
    at,
    via: chart.into(at)[0]!.id,
    wait: 'task',
    opened: seq,
    visits: { ...token.visits, [at]: (token.visits[at] ?? 0) + 1 },
  };
}

/** From the beginning once more, past the steps of reception (NĐ 61/2018: the time starts again after a supplement). */
function restarted(chart: Charted, run: Run): Result<Step, WorkflowReason> {
  let walk = beginning(chart, { seq: run.seq + 1, vars: varsOf(run), tokens: [] });
  const reception = (one: Token): boolean => one.wait === 'task' && taskOf(chart, one.at).role === 'receive';
  for (let next = walk.tokens.find(reception); next; next = walk.tokens.find(reception)) {
    const token = next;
    const forward = outcomesOf(chart, token.at).find((outcome) => !outcome.back);
    if (!forward || (token.visits[token.at] ?? 0) > 1) return refuse({ kind: 'nothing-to-restart' });
    const rest = walk.tokens.filter((one) => one !== token);
    const onward = { flow: chart.outOf(token.at)[0]!.id, visits: token.visits };
    walk = arrive(chart, { ...walk, outcome: forward.key, tokens: rest }, [onward]);
  }
  return walk.tokens.length === 0 ? refuse({ kind: 'nothing-to-restart' }) : accept(concluded(chart, run, walk));
}

/** What a walk comes to: the new state, and what opened and closed on the way. */
function concluded(chart: Charted, before: Run, walk: Walk): Step {
  const state: Run = { ...before, seq: walk.seq, tokens: walk.tokens };
  const kept = new Set(walk.tokens);
  const gone = before.tokens.filter((token) => token.wait === 'task' && !kept.has(token));
  const known = new Set(before.tokens);
  const fresh = walk.tokens.filter((token) => token.wait === 'task' && !known.has(token));
  const clock = turned(isHeld(chart, before), isHeld(chart, state));
  return {
    state,
    opened: fresh.map((token) => waiting(chart, token)),
    closed: gone.map(({ id, at }) => ({ token: id, element: at })),
    ...(walk.tokens.length === 0 && walk.end !== undefined && { end: walk.end }),
    ...(clock && { clock }),
  };
}

function bounded(taken: Step): Result<Step, WorkflowReason> {
  const tired = taken.state.tokens.find(
    (token) => token.opened === taken.state.seq && (token.visits[token.at] ?? 0) > roundLimit,
  );
  return tired ? refuse({ kind: 'too-many-rounds', element: tired.at, limit: roundLimit }) : accept(taken);
}

const turned = (before: boolean, after: boolean): ClockMark | undefined =>
  before === after ? undefined : after ? 'pause' : 'resume';

const varsOf = (run: Run): Readonly<Record<string, unknown>> => run.scopes[0]?.vars ?? {};

const withVars = (run: Run, vars: Readonly<Record<string, unknown>>): Run => ({
  ...run,
  scopes: run.scopes.map((scope, n) => (n === 0 ? { ...scope, vars } : scope)),
});
