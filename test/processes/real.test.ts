import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '#casework/workflow/compile.ts';
import { drawingToBpmn } from '#casework/workflow/draw/write.rules.ts';
import { converted, counted, type OldProcess } from './convert.ts';
import { explored, offeredPresses } from './explore.ts';

const file = new URL('../../../shared/data/processes/district-processes-60.json', import.meta.url);
const there = existsSync(file);
const processes = there ? (JSON.parse(readFileSync(file, 'utf8')) as OldProcess[]) : [];

/** An invented process in the same form, with what the sixty happen not to hold. */
const invented: OldProcess = {
  code: 'XX01',
  name: 'Quy trình dựng để thử: nhánh, vòng, tạm dừng',
  totaltime: '10',
  steps: [
    {
      group: 'BP_MOT_CUA',
      name: 'Tiếp nhận',
      time: '1',
      tasks: [{ code: 'XX01::TIEP_NHAN', name: 'Tiếp nhận', time: '1', next: 'XX01::THU_LY' }],
    },
    {
      group: 'PHONG_TNMT',
      name: 'Xử lý',
      time: '8',
      tasks: [
        { code: 'XX01::THU_LY', name: 'Thụ lý', time: '6', next: 'XX01::XET_DUYET|XX01::GUI_THUE' },
        { code: 'XX01::GUI_THUE', name: 'Gửi thông tin thuế', time: '0', next: 'XX01::NHAN_BIEN_LAI', pause: 'true' },
        { code: 'XX01::NHAN_BIEN_LAI', name: 'Nhận biên lai', time: '0', next: 'XX01::XET_DUYET', unpause: 'true' },
        { code: 'XX01::XET_DUYET', name: 'Xét duyệt', time: '2', next: 'XX01::TRA_KET_QUA|XX01::THU_LY' },
      ],
    },
    {
      group: 'BP_MOT_CUA',
      name: 'Trả',
      time: '1',
      tasks: [{ code: 'XX01::TRA_KET_QUA', name: 'Trả kết quả', time: '1', next: 'NULL' }],
    },
  ],
};

async function ranDown(process: OldProcess, returns: boolean) {
  const compiled = await compile(drawingToBpmn(converted(process, { returns })));
  if (!compiled.ok) throw new Error(`${process.code}: ${JSON.stringify(compiled.reasons)}`);
  const { graph, findings } = compiled.value;
  const seen = explored(graph);
  expect([process.code, seen.stuck]).toEqual([process.code, []]);
  expect([process.code, seen.presses]).toEqual([process.code, offeredPresses(graph)]);
  expect([process.code, seen.ends]).toEqual([process.code, new Set(['end'])]);
  const ways = graph.flows.filter((flow) => flow.outcome !== undefined);
  return {
    tasks: graph.nodes.filter((node) => node.kind === 'task').length,
    branches: graph.nodes.filter((node) => node.kind === 'exclusive').length,
    loops: ways.filter((flow) => flow.back).length,
    pauses: graph.nodes.filter((node) => node.kind === 'task' && node.clock === 'pause').length,
    presses: seen.presses.size,
    timesDiffer: findings.filter((finding) => finding.kind === 'times-differ').length,
  };
}

const stagesDiffer = (process: OldProcess): boolean =>
  Number(process.totaltime) > 0 &&
  process.steps.reduce((days, stage) => days + Number(stage.time), 0) !== Number(process.totaltime);

type RanDown = Awaited<ReturnType<typeof ranDown>>;

const sum = <Key extends string>(all: readonly Readonly<Record<Key, number>>[], key: Key): number =>
  all.reduce((total, one) => total + one[key], 0);

describe('processes of a real district', () => {
  test('an invented process with a branch, a loop and a pause keeps all three, and each is run down', async () => {
    expect(counted(invented)).toEqual({ stages: 3, tasks: 6, branches: 2, loops: 1, pauses: 1, ends: 1 });
    expect(await ranDown(invented, false)).toEqual({
      tasks: 6,
      branches: 2,
      loops: 1,
      pauses: 1,
      presses: 8,
      timesDiffer: 0,
    });
  });

  test.skipIf(!there)(
    there
      ? 'the sixty convert with everything they hold, and every branch of each is run down to its end'
      : 'skipped: the sixty real processes do not lie beside this project, so nothing is claimed of them',
    async ({ annotate }) => {
      expect(processes).toHaveLength(60);
      const source = processes.map(counted);
      const plain: RanDown[] = [];
      const offered: RanDown[] = [];
      for (const process of processes) {
        plain.push(await ranDown(process, false));
        offered.push(await ranDown(process, true));
      }
      for (const key of ['tasks', 'branches', 'loops', 'pauses'] as const)
        expect([key, plain.map((one) => one[key])]).toEqual([key, source.map((one) => one[key])]);
      expect(offered.map((one, n) => one.loops - plain[n]!.loops)).toEqual(
        processes.map(
          (one) =>
            one.steps.flatMap((stage) => stage.tasks).filter((task) => /::(XET|KY)_DUYET$/.test(task.code)).length,
        ),
      );
      await annotate(
        [
          `processes ${processes.length}, stages ${sum(source, 'stages')}, tasks ${sum(source, 'tasks')}`,
          `as kept: branches ${sum(source, 'branches')}, loops ${sum(source, 'loops')}, pauses ${sum(source, 'pauses')}, ends ${sum(source, 'ends')}, presses ${sum(plain, 'presses')}`,
          `with returns at approving and signing: gateways ${sum(offered, 'branches')}, loops ${sum(offered, 'loops')}, presses ${sum(offered, 'presses')}`,
          `a total is given in ${processes.filter((one) => Number(one.totaltime) > 0).length}, the stage times differ from it in ${processes.filter(stagesDiffer).length}, the task times in ${sum(plain, 'timesDiffer')}`,
        ].join('; '),
      );
    },
  );
});
