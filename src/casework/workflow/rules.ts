export { examinationOf } from './examination.rules.ts';
export { type Graph, type Role, roles, unitRules } from './graph.rules.ts';
export { refusalElements, refuseOutcome } from './refusal.rules.ts';
export { abandoned, reopened, roundLimit, start, step } from './run/run.rules.ts';
export type { Input, OpenTask, Run, Step } from './run/state.rules.ts';
export { clockStands, elementsBehind, openTasks, type PassedTask, passedTasks } from './run/tasks.rules.ts';
