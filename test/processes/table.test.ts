import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '#casework/workflow/compile.ts';
import { bpmnToTable, type ProcessTable, roadMinutes, type TableStep, tableToBpmn } from '#casework/workflow/index.ts';
import { type Graph, openTasks, passedTasks, refusalElements, roles, start, step } from '#casework/workflow/rules.ts';
import { graphed } from './drawn.ts';
import { explored, offeredPresses } from './explore.ts';
import { eightTables } from './world.ts';

async function compiledTable(table: ProcessTable) {
  const compiled = await compile(tableToBpmn(table), { key: table.key });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.reasons));
  return compiled.value;
}

/** The way forward through a process with these facts: what is open at each press. */
function forward(graph: Graph, facts: Readonly<Record<string, unknown>>): string[] {
  let run = start(graph, facts).state;
  const passed: string[] = [];
  for (let [task] = openTasks(graph, run); task; [task] = openTasks(graph, run)) {
    passed.push(task.name);
    const next = step(graph, run, { kind: 'complete', token: task.token, outcome: task.outcomes[0]!.key });
    if (!next.ok) throw new Error(JSON.stringify(next.reasons));
    run = next.value.state;
  }
  return passed;
}

describe('the legal step table', () => {
  test('the eight tables of the district become processes without a warning, whose times add up', async () => {
    for (const table of eightTables) {
      const { graph, findings } = await compiledTable(table);
      expect([table.key, findings]).toEqual([table.key, []]);
      expect([table.key, Math.max(...roadMinutes(graph)) / 60]).toEqual([table.key, table.totalHours]);
      const variants = [...new Set(table.steps.flatMap((one) => one.cases ?? []))].map((one) => ({ case: one }));
      const seen = explored(graph, [{}, ...variants]);
      const ends = table.refusal ? ['end', 'end-refused'] : ['end'];
      expect([table.key, seen.stuck, seen.ends]).toEqual([table.key, [], new Set(ends)]);
      expect([table.key, new Set(roadMinutes(graph)).size]).toEqual([
        table.key,
        table.refusal ? 1 : expect.any(Number),
      ]);
      expect([table.key, seen.presses]).toEqual([table.key, offeredPresses(graph)]);
      expect(bpmnToTable(graph)).toEqual({ table, normal: true });
    }
  });

  test('an examination that proposes a refusal leads to its own end; who signs it may return it, and it never mixes with the other road', async () => {
    const { graph } = await compiledTable(eightTables[0]!);
    let run = start(graph).state;
    const press = (outcome?: string): void => {
      const [task] = openTasks(graph, run);
      const pressed = step(graph, run, {
        kind: 'complete',
        token: task!.token,
        outcome: outcome ?? task!.outcomes[0]!.key,
      });
      if (!pressed.ok) throw new Error(JSON.stringify(pressed.reasons));
      run = pressed.value.state;
    };
    for (const outcome of [undefined, undefined, undefined, 'return', 'refuse', undefined]) press(outcome);
    const [signing] = openTasks(graph, run);
    expect([signing?.name, refusalElements(graph).has(signing?.element ?? '')]).toEqual([
      'Ký thông báo không cấp',
      true,
    ]);
    // The head had the certificate to sign before: it is no step this letter could be sent back to.
    expect(passedTasks(graph, run, signing?.token ?? '').map((one) => one.role)).toEqual([
      ...['receive', 'assign', 'process', 'approve'],
    ]);
    press('return');
    expect(openTasks(graph, run).map((one) => one.role)).toEqual(['process']);
  });

  test('a step of some cases is met in those cases only', async () => {
    const { graph } = await compiledTable(eightTables[3]!);
    expect(forward(graph, { case: 'nguoi-cao-tuoi' })).toEqual(eightTables[3]!.steps.map((one) => one.name));
    const quiet = eightTables[3]!.steps.map((one) => one.name).filter((name) => name !== 'Niêm yết 7 ngày');
    expect(forward(graph, { case: 'nguoi-nhiem-hiv' })).toEqual(quiet);
    expect(forward(graph, {})).toEqual(quiet);
  });

  test('approving and signing may return the file to the one who processed it', async () => {
    const { graph } = await compiledTable(eightTables[7]!);
    const offered = graph.flows
      .filter((flow) => flow.back)
      .map((flow) => [flow.name, flow.outcome, graph.nodes.find((node) => node.id === flow.to)?.name]);
    expect(offered).toEqual([
      ['Trả lại', 'return', 'Hộ tịch viên thẩm tra'],
      ['Trả lại', 'return', 'Hộ tịch viên thẩm tra'],
    ]);
  });

  test('a step time that does not fit is warned of, not refused', async () => {
    const table = { ...eightTables[7]!, totalHours: 25 };
    const { findings } = await compiledTable(table);
    expect(findings).toEqual([{ level: 'warning', kind: 'times-differ', roads: [24 * 60], total: 25 * 60 }]);
  });

  test('any table comes back from its drawing as it went in', async () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map(
      (text) =>
        text
          .replace(/[\p{C}\s]+/gu, ' ')
          .trim()
          .normalize('NFC') || 'a',
    );
    const tableStep = fc.record<TableStep>(
      {
        name,
        unit: fc.constantFrom('one-stop', 'settling', 'office', 'authority', 'commune', 'citizen', 'unit:xa-na-tau'),
        role: fc.constantFrom(...roles),
        hours: fc.integer({ min: 0, max: 400 }).map((half) => half / 2),
        cases: fc.array(name, { minLength: 1, maxLength: 3 }),
        clock: fc.constantFrom('pause', 'resume'),
        form: fc.constantFrom('TT01-2018/01'),
        prints: fc.constantFrom(['slip', 'control-sheet']),
        signature: fc.constantFrom('paper', 'screen', 'either'),
      },
      { requiredKeys: ['name', 'unit', 'role', 'hours'] },
    );
    const tables = fc
      .array(tableStep, { minLength: 1, maxLength: 8 })
      .map((steps) => ({ key: '1.001', name: 'Thử', steps }));
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const { graph } = await compiledTable(table);
        expect(bpmnToTable(graph)).toEqual({ table, normal: true });
        const variants = [...new Set(table.steps.flatMap((one) => one.cases ?? []))].map((one) => ({ case: one }));
        const seen = explored(graph, [{}, ...variants]);
        expect(seen.stuck).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a drawing outside the table’s form lists its steps and says so', async () => {
    const graph = await graphed('start -> a\na -> p1\np1 -> b\np1 -> c\nb -> p2\nc -> p2\np2 -> d\nd -> end');
    const { table, normal } = bpmnToTable(graph);
    expect(normal).toBe(false);
    expect(table.steps.map((one) => one.name)).toEqual(['a', 'b', 'c', 'd']);
  });
});
