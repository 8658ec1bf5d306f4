import type { Box, Diagram, Point } from './layout.ts';

/** The sheet around everything drawn, with a margin. */
export function frameOf({ shapes, edges }: Diagram): Box {
  const boxes = [...shapes.values()];
  const points = [...edges.values()].flat();
  const xs = [...boxes.flatMap((box) => [box.x, box.x + box.width]), ...points.map((point) => point.x)];
  const ys = [...boxes.flatMap((box) => [box.y, box.y + box.height]), ...points.map((point) => point.y)];
  const x = Math.min(...xs) - margin;
  const y = Math.min(...ys) - margin;
  return { x, y, width: Math.max(...xs) + margin - x, height: Math.max(...ys) + margin - y };
}

const margin = 14;

/** A flow as an SVG path. */
export const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, n) => `${n === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** The head of its arrow: a triangle at the end of its last stretch. */
export function headOf(points: readonly Point[]): string {
  const tip = points.at(-1)!;
  const before = points.at(-2)!;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const back = { x: tip.x - dx * 9, y: tip.y - dy * 9 };
  const corner = (side: number): string => `L${round(back.x - dy * 4.5 * side)} ${round(back.y + dx * 4.5 * side)}`;
  return `M${round(tip.x)} ${round(tip.y)}${corner(1)}${corner(-1)}Z`;
}

/** Where a flow's word is written: the middle of its longest level stretch, else of its first. */
export function labelPlace(points: readonly Point[]): Point {
  const stretches = points.slice(1).map((to, n) => ({ from: points[n]!, to }));
  const level = stretches
    .filter(({ from, to }) => from.y === to.y)
    .toSorted((a, b) => Math.abs(b.to.x - b.from.x) - Math.abs(a.to.x - a.from.x));
  const { from, to } = level[0] ?? stretches[0]!;
  // A long way is named near where it leaves, so two ways that share a stretch keep their words apart.
  const reach = Math.min(Math.abs(to.x - from.x) / 2, 60) * Math.sign(to.x - from.x);
  return { x: round(from.x + reach), y: round(from.y + (to.y - from.y) / 2) };
}

const round = (number: number): number => Math.round(number * 10) / 10;
