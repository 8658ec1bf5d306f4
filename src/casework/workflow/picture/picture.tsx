import type { JSX } from 'preact';
import type { Language } from '#platform/text/index.ts';
import { hoursText } from '../check/finding.text.ts';
import { asksForCases } from '../draw/table.rules.ts';
import type { Flow, Graph, GraphNode, TaskNode } from '../graph.rules.ts';
import { outcomeText, speaks } from '../workflow.text.ts';
import type { Box, Diagram } from './layout.ts';
import { frameOf, headOf, labelPlace, pathOf } from './lines.rules.ts';
import { pictureWords } from './picture.text.ts';
import { upright } from './upright.rules.ts';
import { wrapped } from './wrap.rules.ts';

export interface PictureProps {
  readonly graph: Graph;
  readonly diagram: Diagram;
  /** Elements that were completed, and those that are open. */
  readonly done: readonly string[];
  readonly now: readonly string[];
  readonly language: Language;
  /** As it is drawn, from left to right; else from top to bottom, which needs no scrolling sideways. */
  readonly wide?: boolean;
  /** Distinguishes several pictures on one page. */
  readonly id?: string;
}

/** A process with what is done and what is open, read downwards; or as wide as it is drawn, in a box that scrolls. */
export const ProcessPicture = (props: PictureProps): JSX.Element =>
  props.wide ? (
    // biome-ignore lint/a11y/useSemanticElements: what scrolls is a region that the keyboard can reach
    // biome-ignore lint/a11y/noNoninteractiveTabindex: so that the arrow keys can scroll it
    <div class="mc-process" role="region" aria-label={pictureWords(props.language).scroll} tabIndex={0}>
      <Sheet {...props} scale={1.25} />
    </div>
  ) : (
    <div class="mc-process mc-process--upright">
      <Sheet {...props} diagram={upright(props.diagram)} scale={1.15} />
    </div>
  );

/** `scale`: how much larger than the diagram says, so the names can be read. */
const Sheet = ({ scale, ...props }: PictureProps & { readonly scale: number }): JSX.Element => {
  const { graph, diagram, language, id = 'process' } = props;
  const frame = frameOf(diagram);
  return (
    <svg
      class="mc-process__sheet"
      viewBox={[frame.x, frame.y, frame.width, frame.height].map(Math.round).join(' ')}
      width={Math.round(frame.width * scale)}
      height={Math.round(frame.height * scale)}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      {/* Mostly names of steps, which are Vietnamese whatever the page speaks. */}
      <title id={`${id}-t`} lang="vi">
        {pictureWords(language).title(graph.name)}
      </title>
      <desc id={`${id}-d`} lang="vi">
        {described(props)}
      </desc>
      {graph.flows.map((flow) => (
        <Way key={flow.id} flow={flow} {...props} />
      ))}
      {graph.flows.map((flow) => (
        <WayWords key={flow.id} flow={flow} {...props} />
      ))}
      {graph.nodes.map((node) => (
        <Node key={node.id} node={node} {...props} />
      ))}
    </svg>
  );
};

type State = 'done' | 'now' | 'next';

const stateOf = (id: string, { done, now }: PictureProps): State =>
  now.includes(id) ? 'now' : done.includes(id) ? 'done' : 'next';

/** The picture in words: every step in order of flow, with its state. */
function described(props: PictureProps): string {
  const say = pictureWords(props.language);
  const steps = props.graph.nodes.filter((node) => node.kind === 'task');
  const said = steps.map((step, n) => {
    const state = stateOf(step.id, props);
    return state === 'next' ? say.step(n + 1, step.name) : say.stepIs(n + 1, step.name, say[state]);
  });
  return said.join('; ');
}

const Way = ({ flow, diagram }: PictureProps & { flow: Flow }): JSX.Element | null => {
  const points = diagram.edges.get(flow.id);
  if (!points || points.length < 2) return null;
  return (
    <g class={flow.back ? 'mc-process__way mc-process__way--back' : 'mc-process__way'}>
      {flow.condition && <title lang="vi">{flow.condition}</title>}
      <path d={pathOf(points)} />
      <path class="mc-process__head" d={headOf(points)} />
    </g>
  );
};

/** What is chosen by a way, over every line that crosses it, in lines short enough for the way. */
const WayWords = ({ flow, graph, diagram, language }: PictureProps & { flow: Flow }): JSX.Element | null => {
  const points = diagram.edges.get(flow.id);
  const chosen = graph.nodes.some((node) => node.id === flow.from && node.kind === 'exclusive');
  if (!chosen || !points || points.length < 2) return null;
  const place = labelPlace(points);
  const lines = wrapped(wayText(flow, language), 18, 3);
  return (
    <g class="mc-process__words">
      {lines.map((line, n) => (
        <text
          key={n}
          lang={speaks(flow, language)}
          x={place.x}
          y={place.y - 4 - (lines.length - 1 - n) * 11}
          text-anchor="middle"
        >
          {line}
        </text>
      ))}
    </g>
  );
};

/** The word on a way out of a choice: the outcome, its own name, or what its condition asks. */
function wayText({ outcome, name, condition }: Flow, language: Language): string {
  if (outcome !== undefined) return outcomeText({ key: outcome, name }, language);
  if (name !== '' || condition === undefined) return name;
  return asksForCases(condition) ? pictureWords(language).someCases : (wrapped(condition, 18, 1)[0] ?? '');
}

const Node = (props: PictureProps & { node: GraphNode }): JSX.Element | null => {
  const { node, diagram } = props;
  const box = diagram.shapes.get(node.id);
  if (!box) return null;
  if (node.kind === 'task') return <Task {...props} node={node} box={box} />;
  if (node.kind === 'exclusive' || node.kind === 'parallel') return <Gateway kind={node.kind} box={box} />;
  const middle = centre(box);
  const radius = Math.min(box.width, box.height) / 2;
  return <circle class={`mc-process__event mc-process__event--${node.kind}`} cx={middle.x} cy={middle.y} r={radius} />;
};

const Task = ({ node, box, language, ...props }: PictureProps & { node: TaskNode; box: Box }): JSX.Element => {
  const state = stateOf(node.id, { ...props, language });
  const lines = wrapped(node.name, Math.floor(box.width / (props.wide ? 6 : 7)), 4);
  const foot = node.stands ? pictureWords(language).stands : node.minutes > 0 ? hoursText(node.minutes, language) : '';
  const middle = centre(box).x;
  const top = box.y + (box.height - (lines.length + 1) * lineHeight) / 2 + 10;
  return (
    <g class={`mc-process__step mc-process__step--${state}`}>
      <title lang="vi">{node.name}</title>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx="8" />
      {lines.map((line, n) => (
        <text key={n} lang="vi" x={middle} y={top + n * lineHeight} text-anchor="middle">
          {line}
        </text>
      ))}
      <text class="mc-process__foot" x={middle} y={box.y + box.height - 7} text-anchor="middle">
        {foot}
      </text>
      {state !== 'next' && <Mark state={state} x={box.x + box.width} y={box.y} />}
    </g>
  );
};

const lineHeight = 13;

/** Done carries a tick, now a filled dot: the state has a shape, not only a colour. */
const Mark = ({ state, x, y }: { state: 'done' | 'now'; x: number; y: number }): JSX.Element => (
  <g class="mc-process__mark">
    <circle cx={x} cy={y} r="9" />
    {state === 'done' ? <path d={`M${x - 4} ${y}l3 3l5 -6`} /> : <circle class="mc-process__dot" cx={x} cy={y} r="4" />}
  </g>
);

const Gateway = ({ kind, box }: { kind: 'exclusive' | 'parallel'; box: Box }): JSX.Element => {
  const { x, y } = centre(box);
  const [half, tall] = [box.width / 2, box.height / 2];
  const sign =
    kind === 'exclusive' ? `M${x - 7} ${y - 7}l14 14M${x + 7} ${y - 7}l-14 14` : `M${x - 9} ${y}h18M${x} ${y - 9}v18`;
  return (
    <g class="mc-process__gateway">
      <path d={`M${x} ${y - tall}L${x + half} ${y}L${x} ${y + tall}L${x - half} ${y}Z`} />
      <path class="mc-process__sign" d={sign} />
    </g>
  );
};

const centre = (box: Box): { x: number; y: number } => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
