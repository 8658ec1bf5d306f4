import type { Box, Diagram, Point } from './layout.ts';

/**
 * The same diagram read from top to bottom, for screens that are narrower than a process is long: what ran to the
 * right runs down, boxes are wide enough for names, and the way between two of them is short. Both axes are
 * stretched piece by piece and never turn back, so every way still ends where it ended.
 */
export function upright({ shapes, edges }: Diagram): Diagram {
  const boxes = [...shapes.values()];
  const down = stretched(
    boxes.map(({ x, width }) => [x, x + width]),
    { inside: 0.9, between: 28 },
  );
  const across = stretched(
    boxes.map(({ y, height }) => [y, y + height]),
    { inside: 2.1, between: 36 },
  );
  const turned = ({ x, y }: Point): Point => ({ x: across(y), y: down(x) });
  return {
    shapes: new Map([...shapes].map(([id, box]) => [id, turnedBox(box, turned)])),
    edges: new Map([...edges].map(([id, way]) => [id, way.map(turned)])),
  };
}

function turnedBox({ x, y, width, height }: Box, turned: (point: Point) => Point): Box {
  const [from, to] = [turned({ x, y }), turned({ x: x + width, y: y + height })];
  return { ...from, width: to.x - from.x, height: to.y - from.y };
}

type Span = readonly [from: number, to: number];

/** A coordinate on an axis on which what is occupied is scaled, and what lies between is made `between` long. */
function stretched(
  occupied: readonly Span[],
  { inside, between }: { readonly inside: number; readonly between: number },
): (value: number) => number {
  const spans = merged(occupied);
  const knots: { readonly at: number; readonly is: number }[] = [];
  for (const [from, to] of spans) {
    const before = knots.at(-1);
    const start = before ? before.is + between : 0;
    knots.push({ at: from, is: start }, { at: to, is: start + (to - from) * inside });
  }
  return (value) => {
    const after = knots.findIndex(({ at }) => at >= value);
    // What goes around everything keeps its distance.
    if (after === 0) return (knots[0]?.is ?? 0) + value - (knots[0]?.at ?? 0);
    if (after < 0) return (knots.at(-1)?.is ?? 0) + value - (knots.at(-1)?.at ?? 0);
    const [low, high] = [knots[after - 1]!, knots[after]!];
    return low.is + ((value - low.at) / (high.at - low.at)) * (high.is - low.is);
  };
}

/** The spans that overlap or touch, as one. */
function merged(spans: readonly Span[]): Span[] {
  const joined: [number, number][] = [];
  for (const [from, to] of spans.toSorted((one, other) => one[0] - other[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
