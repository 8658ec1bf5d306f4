import { charted, type Graph, type TaskNode } from '../graph.rules.ts';
import { refusalElements, refuseOutcome } from '../refusal.rules.ts';
import { build } from './build.rules.ts';
import { type ProcessTable, type TableStep, tableToDrawing } from './draw-table.rules.ts';
import { drawingToBpmn } from './write.rules.ts';

/** The legal step table as BPMN 2.0 text. */
export const tableToBpmn = (table: ProcessTable): string => drawingToBpmn(tableToDrawing(table));

/**
 * The legal table of a compiled process. `normal` says whether the table tells the whole process; of a drawing
 * outside the normal form it only lists the steps in order of flow, and the picture is what counts.
 */
export function bpmnToTable(graph: Graph): { readonly table: ProcessTable; readonly normal: boolean } {
  const all = graph.nodes.filter((node): node is TaskNode => node.kind === 'task');
  const { true: refused = [], false: tasks = [] } = Object.groupBy(
    all,
    ({ id }) => `${refusalElements(graph).has(id)}`,
  );
  const name = graph.flows.find((flow) => flow.outcome === refuseOutcome)?.name ?? '';
  const table: ProcessTable = {
    key: graph.key,
    name: graph.name,
    ...(graph.minutes !== undefined && { totalHours: graph.minutes / 60 }),
    steps: tasks.map((task) => stepOf(graph, task)),
    ...(refused.length > 0 && { refusal: { name, steps: refused.map((task) => stepOf(graph, task)) } }),
  };
  return { table, normal: shape(build(tableToDrawing(table))) === shape(graph) };
}

/** Whether a condition is that of a step of some cases. */
export const asksForCases = (condition: string): boolean =>
  condition.startsWith('list contains([') && condition.endsWith('], case)');

function stepOf(graph: Graph, task: TaskNode): TableStep {
  const { name, unit, role, minutes, clock, form, prints, signature } = task;
  const asked = charted(graph)
    .into(task.id)
    .find((flow) => flow.condition !== undefined && asksForCases(flow.condition));
  const cases = asked && casesOf(asked.condition!);
  const facts = { cases, clock, form, prints, signature };
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { name, unit, role, hours: minutes / 60, ...given };
}

function casesOf(condition: string): string[] | undefined {
  const list = /^list contains\((\[.*\]), case\)$/.exec(condition)?.[1];
  try {
    return list === undefined ? undefined : (JSON.parse(list) as string[]);
  } catch {
    // Another condition that only begins alike: the process is outside the normal form.
    return undefined;
  }
}

/** A graph with its ids replaced by places: equal for processes that differ only in ids, names and layout. */
function shape(graph: Graph): string {
  const { place } = charted(graph);
  const nodes = graph.nodes.map(({ id: _id, ...node }) => ({ ...node, otherwise: undefined, assumed: undefined }));
  const ways = graph.flows.map((flow) => [
    place(flow.from),
    place(flow.to),
    flow.outcome,
    flow.name,
    flow.condition,
    flow.back,
  ]);
  return JSON.stringify([
    nodes.map((node) => Object.entries(node).toSorted()),
    ways.map((way) => JSON.stringify(way)).toSorted(),
  ]);
}
