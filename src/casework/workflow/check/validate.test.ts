import { describe, expect, test } from 'vitest';
import { drawn } from '#test/processes/drawn.ts';
import { compile } from '../compile.ts';
import { build, type DrawnNode } from '../draw/build.rules.ts';
import { drawingToBpmn } from '../draw/write.rules.ts';
import { findingText } from './finding.text.ts';
import { validateProcess } from './validate.rules.ts';

const found = (ways: string, facts: Readonly<Record<string, Partial<DrawnNode>>> = {}, totalHours?: number) =>
  validateProcess(build(drawn(ways, facts)), { totalHours }).map((finding) => [
    finding.kind,
    'element' in finding ? finding.element : undefined,
  ]);

const lines = (...ways: readonly string[]): string => ways.join('\n');

describe('what a process is refused for', () => {
  test('without start or end, with two starts, with a step nothing leads on from', () => {
    expect(found('a -> end')).toContainEqual(['no-start', undefined]);
    expect(found(lines('start -> a', 'a -> b'))).toEqual(
      expect.arrayContaining([
        ['no-end', undefined],
        ['no-way-on', 'b'],
      ]),
    );
    expect(found(lines('start -> a', 'a -> end', 'start2 -> a'), { start2: { kind: 'start' } })).toContainEqual([
      'several-starts',
      'start',
    ]);
    expect(found(lines('start -> a', 'a -> end', 'a -> start'))).toEqual(
      expect.arrayContaining([
        ['into-start', 'start'],
        ['split-without-gateway', 'a'],
      ]),
    );
  });

  test('a choice that leaves a dossier without a way', () => {
    expect(found(lines('start -> x1', 'x1 -{case = "a"}-> a', 'x1 -{case = "b"}-> b', 'a -> end', 'b -> end'))).toEqual(
      [['no-default', 'x1']],
    );
    expect(found(lines('start -> t', 't -> x1', 'x1 -[ok]-> a', 'x1 -{true}-> b', 'a -> end', 'b -> end'))).toEqual([
      ['no-default', 'x1'],
    ]);
    expect(found(lines('start -> x1', 'x1 -> a', 'x1 -> b', 'a -> end', 'b -> end'))).toEqual([
      ['no-condition', 'f2'],
      ['no-condition', 'f3'],
      ['no-default', 'x1'],
    ]);
    expect(found(lines('start -> x1', 'x1 -[ok]-> a', 'x1 => end', 'a -> end'))).toEqual([
      ['outcome-without-task', 'x1'],
    ]);
    expect(found(lines('start -> a', 'a -{true}-> end'))).toEqual([['condition-without-gateway', 'a']]);
  });

  test('a condition that cannot be used says why', () => {
    const graph = build(
      drawn(lines('start -> x1', 'x1 -{now() > }-> a', 'x1 -{today()=1}-> a', 'x1 => end', 'a -> end')),
    );
    const said = validateProcess(graph).map((finding) => findingText(finding, 'vi'));
    expect(said).toEqual([
      'f2: Điều kiện không dùng được. Biểu thức sai từ ký tự thứ 9 (thiếu phần sau).',
      'f3: Điều kiện không dùng được. Không được dùng hàm “today” trong biểu thức.',
    ]);
  });

  test('parallel branches that do not open and close like brackets', () => {
    const fork = ['start -> p1', 'p1 -> a', 'p1 -> b'];
    expect(found(lines(...fork, 'a -> p2', 'b -> p2', 'p2 -> end'))).toEqual([]);
    expect(found(lines(...fork, 'a -> end', 'b -> end2'))).toEqual([]);
    expect(found(lines(...fork, 'a -> c', 'b -> c', 'c -> end'))).toEqual([['crossed-branches', 'c']]);
    expect(
      found(lines('start -> t', 't -> x1', 'x1 -[a]-> a', 'x1 -[b]-> b', 'a -> p2', 'b -> p2', 'p2 -> end')),
    ).toEqual([['dead-join', 'p2']]);
    expect(found(lines(...fork, 'a -> x1', 'x1 -[xong]-> p2', 'x1 -[thoi]-> end2', 'b -> p2', 'p2 -> end'))).toEqual([
      ['dead-join', 'end2'],
    ]);
    expect(
      found(lines(...fork, 'a -> x1', 'x1 -[xong]-> p2', 'x1 -[lai]-> t', 't -> p1', 'b -> p2', 'p2 -> end')),
    ).toContainEqual(['dead-join', 'p1']);
    expect(found(lines(...fork, 'p1 -> c', 'a -> p2', 'b -> p2', 'c -> end2', 'p2 -> end'))).toContainEqual([
      'dead-join',
      'p2',
    ]);
  });

  test('a loop without a person in it, and a step from which no end can be reached', () => {
    expect(found(lines('start -> x1', 'x1 -{case = "a"}-> x2', 'x1 => end', 'x2 -> x1'))).toContainEqual([
      'endless-ring',
      'x1',
    ]);
    expect(found(lines('start -> t', 't -> x1', 'x1 -[ok]-> end', 'x1 -[no]-> a', 'a -> b', 'b -> a'))).toEqual([
      ['no-way-to-end', 'a'],
    ]);
  });
});

describe('what a process is warned of', () => {
  test('what the drawing leaves open is filled in and said', async () => {
    const xml = drawingToBpmn(drawn(lines('start -> a', 'a -> x1', 'x1 -{case = "a"}-> b', 'x1 -> end', 'b -> end')));
    const bare = xml.replace(/ motcua:(unit|role|minutes)="[^"]*"/g, '').replace(' name="b"', '');
    const compiled = await compile(bare);
    expect(compiled.ok && compiled.value.findings.map((finding) => findingText(finding, 'vi'))).toEqual([
      'a: Bước chưa ghi nơi thực hiện; tạm lấy cơ quan giải quyết.',
      'a: Bước chưa ghi việc phải làm; tạm lấy thụ lý.',
      'a: Bước chưa ghi thời gian.',
      'x1: Cổng lựa chọn không ghi đường mặc định; tạm lấy đường không có điều kiện.',
      'b: Bước chưa có tên.',
      'b: Bước chưa ghi nơi thực hiện; tạm lấy cơ quan giải quyết.',
      'b: Bước chưa ghi việc phải làm; tạm lấy thụ lý.',
      'b: Bước chưa ghi thời gian.',
    ]);
  });

  test('a step nothing leads to, a resume without a pause, a process without a step', () => {
    expect(found(lines('start -> a', 'a -> end', 'b -> end'))).toEqual([['unreachable', 'b']]);
    expect(found(lines('start -> a', 'a -> end'), { a: { clock: 'resume' } })).toEqual([['resume-without-pause', 'a']]);
    expect(found('start -> end')).toEqual([['no-task', 'start']]);
  });

  test('step times that do not add up, each road by itself, the longest of parallel branches, standing time not counted', () => {
    const roads = lines('start -> a', 'a -> x1', 'x1 -{case = "b"}-> b', 'x1 => c', 'b -> c', 'c -> end');
    expect(found(roads, {}, 2)).toEqual([]);
    expect(found(roads, {}, 3)).toEqual([]);
    expect(found(roads, {}, 4)).toEqual([['times-differ', undefined]]);
    const several = lines('start -> p1', 'p1 -> a', 'p1 -> b', 'a -> p2', 'b -> c', 'c -> p2', 'p2 -> end');
    expect(found(several, {}, 2)).toEqual([]);
    expect(found(several, {}, 3)).toEqual([['times-differ', undefined]]);
    expect(found(several, { c: { clock: 'pause' } }, 1)).toEqual([]);
    const [said] = validateProcess(build(drawn(roads)), { totalHours: 4.5 }).map((finding) =>
      findingText(finding, 'vi'),
    );
    expect(said).toBe('Tổng thời gian các bước là 2 giờ đến 3 giờ, khác thời gian của quy trình là 4,5 giờ.');
  });
});

describe('a file that is no process of ours', () => {
  const kinds = async (xml: string): Promise<string[]> => {
    const compiled = await compile(xml);
    return compiled.ok ? [] : compiled.reasons.map((finding) => finding.kind);
  };
  const within = (inner: string): string =>
    drawingToBpmn(drawn(lines('start -> a', 'a -> end'))).replace('</bpmn:process>', `${inner}</bpmn:process>`);

  test('is refused with what is wrong, never with a fault', async () => {
    expect(await kinds('')).toEqual(['not-bpmn']);
    expect(await kinds('<html></html>')).toEqual(['not-bpmn']);
    expect(await kinds('Quy trình')).toEqual(['not-bpmn']);
    expect(await kinds(' '.repeat(1_000_001))).toEqual(['too-large']);
    expect(await kinds(within('<bpmn:subProcess id="s" name="Thẩm định" />'))).toEqual(['unsupported-element']);
    expect(await kinds(within('<bpmn:sequenceFlow id="f9" sourceRef="a" targetRef="nowhere" />'))).toContain(
      'broken-reference',
    );
    expect(await kinds(within('<bpmn:userTask id="a" />'))).toContain('not-bpmn');
    expect(await kinds(within('').replace('motcua:role="process"', 'motcua:role="boss"'))).toEqual(['bad-attribute']);
    expect(await kinds(within('').replace('motcua:unit="settling"', 'motcua:unit="unit:Phòng 1"'))).toEqual([
      'bad-attribute',
    ]);
    expect(await kinds(within('').replace('motcua:minutes="60"', 'motcua:minutes="-1"'))).toEqual(['bad-attribute']);
    expect(await kinds(within('').replace('</bpmn:process>', '</bpmn:process><bpmn:process id="q" />'))).toEqual([
      'several-processes',
    ]);
    expect(await kinds(within('').replace(/<bpmn:process.*<\/bpmn:process>/s, ''))).toEqual(['no-process']);
  });

  test('entities in a file are not expanded', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${within('')
      .replace(/^<\?xml.*\?>/, '')
      .replace('name="a"', 'name="&b;"')}`;
    const compiled = await compile(bomb);
    expect(JSON.stringify(compiled)).not.toContain('aaaaaaaaaa');
  });

  test('every error at once, in Vietnamese and in English', async () => {
    const compiled = await compile(
      within(
        '<bpmn:subProcess id="s" name="Thẩm định" /><bpmn:boundaryEvent id="h" attachedToRef="a"><bpmn:timerEventDefinition /></bpmn:boundaryEvent>',
      ),
    );
    const reasons = compiled.ok ? [] : compiled.reasons;
    expect(reasons.map((finding) => findingText(finding, 'vi'))).toEqual([
      'Thẩm định: Phần tử này chưa chạy được. (SubProcess)',
      'h: Phần tử này chưa chạy được. (BoundaryEvent + TimerEventDefinition)',
    ]);
    expect(findingText(reasons[0]!, 'en')).toBe('Thẩm định: This element cannot be run. (SubProcess)');
  });
});
