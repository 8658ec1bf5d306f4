import { allUnits } from '#foundations/organisations/index.ts';
import type { NamedSheet, Visit } from '#platform/house/index.ts';
import { sheetOf } from '#platform/spreadsheet/index.ts';
import { hoursText } from '../check/finding.text.ts';
import { bpmnToTable } from '../draw/table.rules.ts';
import { charted, outcomesOf, type TaskNode } from '../graph.rules.ts';
import { definitionOf } from '../publish.ts';
import { outcomeText, roleText, unitRuleText } from '../workflow.text.ts';
import { processWords } from './pages.text.ts';

/** The steps of a process as the decision on it has them (quy trình nội bộ); hours once more as a number, to be added up. */
export async function stepsSheet(ask: Visit<{ readonly id: string }>): Promise<NamedSheet | undefined> {
  const { house, language, params } = ask;
  const [definition, units] = await Promise.all([definitionOf(house.db, params.id), allUnits(house.db)]);
  if (!definition) return undefined;
  const say = processWords(language);
  const named = (key: string): string | undefined => units.find((unit) => unit.key === key)?.name;
  const { graph } = definition;
  const { steps } = bpmnToTable(graph).table;
  const chart = charted(graph);
  const tasks = graph.nodes.filter((node): node is TaskNode => node.kind === 'task');
  const sheet = sheetOf({
    name: say.table,
    lines: tasks.map((task, n) => ({ task, n })),
    columns: [
      { head: say.order, width: 6, cell: ({ n }) => n + 1 },
      { head: say.step, width: 50, cell: ({ task }) => task.name },
      { head: say.act, width: 20, cell: ({ task }) => roleText(task.role, language) },
      { head: say.unit, width: 34, cell: ({ task }) => unitRuleText(task.unit, language, named) },
      { head: say.time, width: 14, cell: ({ task }) => hoursText(task.minutes, language) },
      { head: say.hours, width: 10, cell: ({ task }) => task.minutes / 60 },
      {
        head: say.outcomes,
        width: 40,
        cell: ({ task }) =>
          outcomesOf(chart, task.id)
            .map((outcome) => outcomeText(outcome, language))
            .join(' · '),
      },
      { head: say.cases, width: 30, cell: ({ n }) => steps[n]?.cases?.join(', ') ?? '' },
    ],
  });
  return { ...sheet, file: `quy-trinh-${definition.key.replace(/[^A-Za-z0-9.-]/g, '-')}` };
}
