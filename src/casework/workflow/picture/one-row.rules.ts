import type { Box, Diagram, Point } from './layout.ts';

export interface Drawn {
  readonly nodes: readonly { readonly id: string; readonly task: boolean }[];
  readonly flows: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

const apart = 60;
const middle = 140;

/**
 * A plain diagram for a process the layouter cannot place (it fails on some nested loops): the steps in
 * one row in their order, ways that skip steps above it, ways back below it.
 */
export function oneRow({ nodes, flows }: Drawn): Diagram {
  let x = 0;
  const shapes = new Map<string, Box>();
  for (const { id, task } of nodes) {
    const [width, height] = task ? [120, 80] : [50, 50];
    shapes.set(id, { x, y: middle - height / 2, width, height });
    x += width + apart;
  }
  const place = new Map(nodes.map(({ id }, n) => [id, n]));
  const edges = new Map(
    flows.map((flow, n) => {
      const leap = (place.get(flow.to) ?? 0) - (place.get(flow.from) ?? 0);
      return [flow.id, wayOf(shapes.get(flow.from), shapes.get(flow.to), { leap, lane: n % 4 })] as const;
    }),
  );
  return { shapes, edges };
}

function wayOf(from: Box | undefined, to: Box | undefined, { leap, lane }: { leap: number; lane: number }): Point[] {
  if (!from || !to) return [];
  if (leap === 1)
    return [
      { x: from.x + from.width, y: middle },
      { x: to.x, y: middle },
    ];
  const [start, end] = [from.x + from.width / 2, to.x + to.width / 2];
  const up = leap > 1;
  const edge = (box: Box): number => (up ? box.y : box.y + box.height);
  const y = up ? middle - 60 - lane * 12 : middle + 60 + lane * 12;
  return [
    { x: start, y: edge(from) },
    { x: start, y },
    { x: end, y },
    { x: end, y: edge(to) },
  ];
}
