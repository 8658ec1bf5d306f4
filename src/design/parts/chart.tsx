import type { JSX } from 'preact';
import { LyingBars } from './lying-bars.tsx';
import { Table } from './table.tsx';
import { Details } from './text.tsx';

export interface ChartBar {
  readonly label: string;
  readonly value: number;
  /** How many of `value` were late: its own place, on top. */
  readonly part?: number;
  /** The rows behind the bar. */
  readonly href: string;
}

export interface BarChartProps {
  readonly id: string;
  readonly title: string;
  /** What the eye would see first, for who does not see it. */
  readonly description: string;
  readonly bars: readonly ChartBar[];
  readonly words: {
    readonly label: string;
    readonly value: string;
    readonly part?: string;
    /** “Bảng số liệu” */
    readonly table: string;
    /** “Biểu đồ, cuộn ngang được” */
    readonly scroll: string;
  };
  readonly format?: (n: number) => string;
  readonly goal?: number;
}

/** Bars that start at nought, each a link to its rows; the same figures stand in a table below. */
export const BarChart = (props: BarChartProps): JSX.Element => {
  const frame = frameOf(props.bars, props.goal);
  const say = props.format ?? plain;
  const parted = props.words.part !== undefined;
  return (
    <>
      {parted && <Legend value={props.words.value} part={props.words.part ?? ''} />}
      {/* biome-ignore lint/a11y/useSemanticElements: what scrolls is a region that the keyboard can reach */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that the arrow keys can scroll it */}
      <div class="mc-scroll mc-chart-box" role="region" aria-label={props.words.scroll} tabIndex={0}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose bars are links is a group, not a fieldset */}
        <svg
          class={props.bars.length > 6 ? 'mc-chart mc-chart--wide' : 'mc-chart mc-chart--some'}
          viewBox={`0 0 ${frame.width} 270`}
          role="group"
          aria-labelledby={`${props.id}-t ${props.id}-d`}
        >
          <title id={`${props.id}-t`}>{props.title}</title>
          <desc id={`${props.id}-d`}>{props.description}</desc>
          {frame.ticks.map((tick) => (
            <Tick key={tick} tick={tick} y={frame.y(tick)} width={frame.width} text={say(tick)} />
          ))}
          {props.goal !== undefined && <path class="goal" d={`M52 ${frame.y(props.goal)}H${frame.width}`} />}
          {props.bars.map((bar, index) => (
            <Column key={bar.label} bar={bar} index={index} frame={frame} props={props} />
          ))}
        </svg>
      </div>
      <LyingBars {...props} say={say} />
      <Figures {...props} />
    </>
  );
};

/** The figures of the bars as a table. */
const Figures = ({ title, bars, words, format: say = plain }: BarChartProps): JSX.Element => {
  const parted = words.part !== undefined;
  return (
    <Details summary={words.table}>
      <Table
        caption={title}
        dense
        columns={[
          { head: words.label },
          { head: words.value, numeric: true },
          ...(parted ? [{ head: words.part, numeric: true }] : []),
        ]}
        rows={bars.map((bar) => [
          <a key="l" class="govuk-link" href={bar.href}>
            {bar.label}
          </a>,
          say(bar.value),
          ...(parted ? [say(bar.part ?? 0)] : []),
        ])}
      />
    </Details>
  );
};

interface Frame {
  readonly width: number;
  readonly step: number;
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
}

const bottom = 240;
const top = 22;
const left = 52;

/** Five lines or so at round numbers, the highest at or above every bar. */
export function frameOf(bars: readonly ChartBar[], goal = 0): Frame {
  const most = Math.max(goal, 1, ...bars.map((bar) => bar.value));
  const size = 10 ** Math.floor(Math.log10(most / 5 || 1));
  const gap = Math.max(1, [1, 2, 5, 10].map((n) => n * size).find((n) => n * 5 >= most) ?? size * 10);
  const count = Math.max(1, Math.ceil(most / gap));
  const width = bars.length > 6 ? 1020 : 640;
  return {
    width,
    step: (width - left) / Math.max(bars.length, 1),
    ticks: Array.from({ length: count + 1 }, (_, n) => n * gap),
    y: (value) => Math.round((bottom - ((bottom - top) * value) / (gap * count)) * 10) / 10,
  };
}

const Tick = ({ tick, y, width, text }: { tick: number; y: number; width: number; text: string }) => (
  <>
    <path class={tick === 0 ? 'axis' : 'grid'} d={`M${left} ${y}H${width}`} />
    <text x={left - 8} y={y + 4} text-anchor="end">
      {text}
    </text>
  </>
);

const Column = (given: { bar: ChartBar; index: number; frame: Frame; props: BarChartProps }) => {
  const { bar, index, frame, props } = given;
  const say = props.format ?? plain;
  const wide = Math.min(46, Math.round(frame.step * 0.62));
  const x = Math.round((left + frame.step * (index + 0.5) - wide / 2) * 10) / 10;
  const late = bar.part ?? 0;
  const seam = frame.y(bar.value - late);
  const said = `${bar.label}: ${say(bar.value)}${late > 0 ? `, ${props.words.part}: ${say(late)}` : ''}`;
  return (
    <a href={bar.href}>
      <title>{said}</title>
      <rect class="hit" x={x - 4} y={top - 14} width={wide + 8} height={bottom - top + 40} />
      <rect class="b-ok" x={x} y={seam} width={wide} height={Math.max(0, bottom - seam)} />
      {late > 0 && (
        <rect
          class="b-late"
          x={x}
          y={frame.y(bar.value) - 2}
          width={wide}
          height={Math.max(2, seam - frame.y(bar.value))}
        />
      )}
      <text class="v" x={x + wide / 2} y={frame.y(bar.value) - 7} text-anchor="middle">
        {say(bar.value)}
      </text>
      <text x={x + wide / 2} y={bottom + 20} text-anchor="middle">
        {bar.label}
      </text>
    </a>
  );
};

const Legend = ({ value, part }: { value: string; part: string }) => (
  <ul class="mc-legend">
    <li>
      <svg class="mc-chart" viewBox="0 0 18 12" aria-hidden="true" focusable="false">
        <path class="b-ok" d="M0 0h18v12H0z" />
      </svg>
      {value}
    </li>
    <li>
      <svg class="mc-chart" viewBox="0 0 18 12" aria-hidden="true" focusable="false">
        <path class="b-late" d="M0 3h18v6H0z" />
      </svg>
      {part}
    </li>
  </ul>
);

/** 2410 → “2.410” */
const plain = (n: number): string =>
  String(Math.round(n * 10) / 10)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+(?!\d))/g, '.');
