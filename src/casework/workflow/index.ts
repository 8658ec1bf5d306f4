export { findingText } from './check/finding.text.ts';
export { type Checked, checkProcess, sayChecked, sayProcess } from './check/report.ts';
export { roadMinutes } from './check/times.rules.ts';
export { compile } from './compile.ts';
export { selectByKey as definitionsOf } from './definitions.store.ts';
export type { ProcessTable, TableStep } from './draw/draw-table.rules.ts';
export { bpmnToTable, tableToBpmn } from './draw/table.rules.ts';
export { definitionIdOf, definitionOf, graphOf, publish } from './publish.ts';
export { outcomeText, roleText, unitRuleText } from './workflow.text.ts';
