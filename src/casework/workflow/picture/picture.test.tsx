import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { drawn } from '#test/processes/drawn.ts';
import { drawTree, trees } from '#test/processes/tree.ts';
import { eightTables } from '#test/processes/world.ts';
import { compile } from '../compile.ts';
import { tableToBpmn } from '../draw/table.rules.ts';
import { drawingToBpmn } from '../draw/write.rules.ts';
import { type Diagram, diagramOf, type Point, withDiagram } from './layout.ts';
import { frameOf } from './lines.rules.ts';
import { ProcessPicture } from './picture.tsx';
import { upright } from './upright.rules.ts';
import { wrapped } from './wrap.rules.ts';

async function compiled(xml: string) {
  const result = await compile(xml);
  if (!result.ok) throw new Error(JSON.stringify(result.reasons));
  return result.value.graph;
}

/** Which boxes a point lies on. */
const heldAt = (shapes: Diagram['shapes'], { x, y }: Point): string[] =>
  [...shapes].filter(([, box]) => between(x, box.x, box.width) && between(y, box.y, box.height)).map(([id]) => id);
const between = (value: number, from: number, length: number): boolean =>
  value >= from - 0.01 && value <= from + length + 0.01;

describe('the picture of a process', () => {
  test('shows every step and way, what is done and what is open, with a title and the steps in words', async () => {
    const xml = tableToBpmn(eightTables[7]!);
    const graph = await compiled(xml);
    const html = render(
      <ProcessPicture
        graph={graph}
        diagram={await diagramOf(xml)}
        done={['step-1', 'step-2']}
        now={['step-3']}
        language="vi"
      />,
    );
    expect(html.match(/class="mc-process__step /g)).toHaveLength(8);
    expect(html.match(/mc-process__step--done/g)).toHaveLength(2);
    expect(html.match(/mc-process__step--now/g)).toHaveLength(1);
    expect(html.match(/class="mc-process__way/g)).toHaveLength(graph.flows.length);
    expect(html).toContain('<title id="process-t" lang="vi">Sơ đồ quy trình: Thay đổi, cải chính hộ tịch</title>');
    expect(html).toContain(
      '1. Tiếp nhận (đã xong); 2. Trưởng phòng Tư pháp phân công (đã xong); 3. Hộ tịch viên thẩm tra (đang làm); 4. Trưởng phòng duyệt',
    );
    expect(html).not.toMatch(/style=/);
    expect(html).not.toMatch(/NaN|undefined/);
  });

  test('says each way out of a choice whole, in lines shorter than the way, over whatever crosses it', async () => {
    const table = eightTables[0]!;
    const outcome = 'Đề nghị trả lại, không đủ điều kiện';
    const xml = tableToBpmn({ ...table, refusal: { ...table.refusal!, name: outcome } });
    const diagram = await diagramOf(xml);
    const html = render(
      <ProcessPicture graph={await compiled(xml)} diagram={diagram} done={[]} now={[]} language="vi" />,
    );
    const words = [...html.matchAll(/<g class="mc-process__words">(.*?)<\/g>/g)];
    const lines = words.map(([, inside]) => [...inside!.matchAll(/<text[^>]*>([^<]*)</g)].map((one) => one[1]!));
    expect(lines.map((one) => one.join(' '))).toContain(outcome);
    for (const line of lines.flat()) expect(line.length).toBeLessThanOrEqual(18);
    expect(html.lastIndexOf('mc-process__way')).toBeLessThan(html.indexOf('mc-process__words'));
  });

  test('uses the coordinates of the drawing where it has them', async () => {
    const laid = await withDiagram(tableToBpmn(eightTables[0]!));
    const moved = laid.replace(/(bpmnElement="step-1">\s*<dc:Bounds x=")\d+/, '$1777');
    expect((await diagramOf(moved)).shapes.get('step-1')?.x).toBe(777);
    expect(await withDiagram(moved)).toBe(moved);
  });

  test('a laid-out file compiles to the same process as the text it came from', async () => {
    for (const table of eightTables) {
      const xml = tableToBpmn(table);
      expect(await compiled(await withDiagram(xml))).toEqual(await compiled(xml));
    }
  });

  test('every process finds a place for each of its steps', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (tree) => {
        const drawing = drawTree(tree);
        const { shapes, edges } = await diagramOf(drawingToBpmn(drawing));
        expect([...shapes.keys()].toSorted()).toEqual(drawing.nodes.map((node) => node.id).toSorted());
        expect([...edges.keys()].toSorted()).toEqual(drawing.flows.map((flow) => flow.id).toSorted());
      }),
      { numRuns: 30 },
    );
  });

  test('a process the layouter fails on is drawn in one row', async () => {
    const loop = { t: 'loop', id: 't4', body: { t: 'task', id: 't5' } } as const;
    const choice = {
      t: 'choice',
      id: 't2',
      branches: [{ t: 'task', id: 't3' }, loop, { t: 'task', id: 't6' }],
    } as const;
    const drawing = drawTree({ t: 'loop', id: 't1', body: choice } as never);
    const { shapes, edges } = await diagramOf(drawingToBpmn(drawing));
    expect(shapes.size).toBe(drawing.nodes.length);
    expect([...edges.values()].every((way) => way.length >= 2)).toBe(true);
  });

  test('read downwards is at most two columns wide, no box lies on another, and every way ends where it did', async () => {
    for (const table of eightTables) {
      const wide = await diagramOf(tableToBpmn(table));
      const { shapes, edges } = upright(wide);
      expect(frameOf({ shapes, edges }).width).toBeLessThan(440);
      const boxes = [...shapes.values()];
      for (const [n, box] of boxes.entries())
        for (const other of boxes.slice(n + 1))
          expect(
            box.x + box.width <= other.x ||
              other.x + other.width <= box.x ||
              box.y + box.height <= other.y ||
              other.y + other.height <= box.y,
          ).toBe(true);
      for (const [id, way] of edges)
        expect(heldAt(shapes, way.at(-1)!)).toEqual(heldAt(wide.shapes, wide.edges.get(id)!.at(-1)!));
    }
  });

  test('a long name is broken into lines and ends in an ellipsis when there is no room', () => {
    expect(wrapped('Thẩm định, dự thảo Giấy chứng nhận', 16, 4)).toEqual(['Thẩm định, dự', 'thảo Giấy chứng', 'nhận']);
    expect(wrapped('một hai ba bốn năm', 3, 2)).toEqual(['một', 'hai…']);
    expect(wrapped('Nghiêngngảkhôngcáchquãng', 8, 2)).toEqual(['Nghiêng…']);
  });

  test('is drawn without a fault for a name with signs of XML in it', async () => {
    const xml = drawingToBpmn(drawn('start -> a\na -> end', { a: { name: 'Kiểm <tra> & "ký"' } }));
    const html = render(
      <ProcessPicture graph={await compiled(xml)} diagram={await diagramOf(xml)} done={[]} now={[]} language="en" />,
    );
    expect(html).toContain('&lt;tra>');
  });
});
