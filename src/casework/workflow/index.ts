export { type Compiled, compile } from './compile.ts';
export { type Definition, type DefinitionLine, selectByKey as definitionsOf } from './definitions.store.ts';
export { type Finding, isError } from './finding.rules.ts';
export { findingText } from './finding.text.ts';
export { definitionOf, graphOf, publish } from './publish.ts';
export { bpmnToTable, type ProcessTable, type TableStep, tableToBpmn } from './table.rules.ts';
export { roadMinutes } from './times.rules.ts';
export { validateProcess } from './validate.rules.ts';
export { outcomeText, reasonText, roleText, unitRuleText } from './workflow.text.ts';
