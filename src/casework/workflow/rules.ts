export type { ClockMark, Flow, Graph, GraphNode, Outcome, Role, Signature, TaskNode } from './graph.rules.ts';
export { roles, unitRules } from './graph.rules.ts';
export { roundLimit, start, step } from './run.rules.ts';
export type { Input, OpenTask, Run, Scope, Step, Token, WorkflowReason } from './state.rules.ts';
export { clockStands, openTasks, type PassedTask, passedTasks } from './tasks.rules.ts';
