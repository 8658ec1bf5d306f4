export { type Graph, type Role, roles } from './graph.rules.ts';
export { refusalElements, refuseOutcome } from './refusal.rules.ts';
export { roundLimit, start, step } from './run.rules.ts';
export type { Input, OpenTask, Run, Step } from './state.rules.ts';
export { clockStands, elementsBehind, openTasks, type PassedTask, passedTasks } from './tasks.rules.ts';
