export { compile } from './compile.ts';
export { selectByKey as definitionsOf } from './definitions.store.ts';
export type { ProcessTable, TableStep } from './draw-table.rules.ts';
export { findingText } from './finding.text.ts';
export { definitionOf, graphOf, publish } from './publish.ts';
export { type Checked, checkProcess, sayChecked, sayProcess } from './report.ts';
export { bpmnToTable, tableToBpmn } from './table.rules.ts';
export { roadMinutes } from './times.rules.ts';
