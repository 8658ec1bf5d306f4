import type { JSX } from 'preact';
import type { BarChartProps, ChartBar } from './chart.tsx';

const width = 320;
const step = 44;

/** The same bars lying, a name above each: what a phone shows whole where columns would be cut. */
export function LyingBars({ say, ...props }: BarChartProps & { readonly say: (n: number) => string }): JSX.Element {
  const most = Math.max(1, ...props.bars.map((bar) => bar.value));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing whose bars are links is a group, not a fieldset
    <svg
      class="mc-chart mc-chart--lying"
      viewBox={`0 0 ${width} ${props.bars.length * step}`}
      role="group"
      aria-labelledby={`${props.id}-tl`}
    >
      <title id={`${props.id}-tl`}>{props.title}</title>
      {props.bars.map((bar, index) => (
        <Lying key={bar.label} {...{ bar, most, say }} top={index * step} part={props.words.part ?? ''} />
      ))}
    </svg>
  );
}

interface LyingProps {
  readonly bar: ChartBar;
  readonly most: number;
  readonly top: number;
  readonly part: string;
  readonly say: (n: number) => string;
}

function Lying({ bar, most, top, part, say }: LyingProps): JSX.Element {
  const late = bar.part ?? 0;
  const long = (value: number): number => Math.round((10 * width * value) / most) / 10;
  const told = late > 0 ? `${say(bar.value)} · ${part}: ${say(late)}` : say(bar.value);
  return (
    <a href={bar.href}>
      <rect class="hit" y={top} width={width} height={step} />
      <text y={top + 16}>{bar.label}</text>
      <text class="v" x={width} y={top + 16} text-anchor="end">
        {told}
      </text>
      <rect class="b-ok" y={top + 24} width={long(bar.value - late)} height={12} />
      {late > 0 && <rect class="b-late" x={long(bar.value - late)} y={top + 24} width={long(late)} height={12} />}
    </a>
  );
}
