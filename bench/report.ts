import type { Figure } from './measure.ts';

const head = [
  'work',
  'dossiers',
  'ours/s',
  'limit/s',
  'ratio',
  'gate',
  'aim',
  'least/s',
  'to least',
  'pgbench/s',
  'p50 ms',
  'p95 ms',
  'KB',
  'web ms',
  'db ms',
  'limit web',
  'limit db',
];

/** One line of the table. */
export const line = (figure: Figure): string => cells(figure).map(padded).join('');

export const headLine = (): string => head.map(padded).join('');

function cells(figure: Figure): string[] {
  const ratio = figure.ours / figure.limit;
  const verdict = ratio >= figure.aim ? '' : ratio >= figure.gate ? '' : ' MISSED';
  return [
    figure.work,
    figure.size.toLocaleString('en'),
    figure.ours.toFixed(0),
    figure.limit.toFixed(0),
    ratio.toFixed(2),
    `${figure.gate}${verdict}`,
    String(figure.aim),
    figure.least.toFixed(0),
    (figure.ours / figure.least).toFixed(2),
    figure.pgbench === undefined ? '–' : figure.pgbench.toFixed(0),
    figure.p50.toFixed(1),
    figure.p95.toFixed(1),
    figure.kilobytes.toFixed(1),
    ...[figure.oursSpent, figure.limitSpent]
      .flatMap((spent) => [spent?.web, spent?.database])
      .map((ms) => ms?.toFixed(2) ?? '–'),
  ];
}

const padded = (text: string, n: number): string => (n === 0 ? text.padEnd(12) : text.padStart(n === 5 ? 12 : 10));

/** How much longer one takes among ten times as many dossiers. */
export function growth(figures: readonly Figure[]): string[] {
  const sizes = [...new Set(figures.map((figure) => figure.size))];
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (small === large) return [];
  return figures
    .filter((figure) => figure.size === small)
    .flatMap((before) => {
      const after = figures.find((figure) => figure.work === before.work && figure.size === large);
      if (!after) return [];
      const times = before.ours / after.ours;
      return [`growth of ${before.work}: ${times.toFixed(2)} × (gate 1.2)${times > 1.2 ? ' MISSED' : ''}`];
    });
}

/** Figures whose limit was no limit: the bare server reached less than a quarter of what pgbench did with the same statements. */
export const voidRuns = (figures: readonly Figure[]): string[] =>
  figures.flatMap(({ work, size, limit, pgbench }) =>
    pgbench !== undefined && limit < pgbench / 4
      ? [
          `VOID: ${work} at ${size.toLocaleString('en')}: the limit reached ${limit.toFixed(0)}/s, pgbench ${pgbench.toFixed(0)}/s`,
        ]
      : [],
  );
