import { layoutProcess } from 'bpmn-auto-layout';
import { BpmnModdle, type Moddle } from 'bpmn-moddle';
import { extension } from '../draw/extension.ts';
import { oneRow } from './one-row.rules.ts';

/** Where a process stands on its sheet, in the diagram's own units (1 = 1 px at 100 %). */
export interface Diagram {
  readonly shapes: ReadonlyMap<string, Box>;
  readonly edges: ReadonlyMap<string, readonly Point[]>;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The diagram of a process: as it was drawn, or laid out now if the text has none (some 30 ms). */
export async function diagramOf(xml: string): Promise<Diagram> {
  const drawn = await readDiagram(xml);
  if (drawn.shapes.size > 0) return drawn;
  const laid = await layoutProcess(xml).catch(() => undefined);
  return laid ? readDiagram(laid) : inOneRow(xml);
}

/** The text with a diagram in it, for whoever opens the file in another program. */
export async function withDiagram(xml: string): Promise<string> {
  const drawn = await readDiagram(xml);
  return drawn.shapes.size > 0 ? xml : layoutProcess(xml).catch(() => xml);
}

const moddle = new BpmnModdle({ motcua: extension });

async function readDiagram(xml: string): Promise<Diagram> {
  const { rootElement } = await moddle.fromXML(xml);
  const planes = listOf(rootElement, 'diagrams').map((diagram) => diagram.get('plane') as Moddle | undefined);
  const elements = planes.flatMap((plane) => (plane ? listOf(plane, 'planeElement') : []));
  const shapes = elements.filter((one) => one.$type === 'bpmndi:BPMNShape');
  const edges = elements.filter((one) => one.$type === 'bpmndi:BPMNEdge');
  return {
    shapes: new Map(shapes.map((shape) => [meant(shape), boxOf(shape.get('bounds') as Moddle)])),
    edges: new Map(edges.map((edge) => [meant(edge), listOf(edge, 'waypoint').map(pointOf)])),
  };
}

async function inOneRow(xml: string): Promise<Diagram> {
  const { rootElement } = await moddle.fromXML(xml);
  const elements = listOf(rootElement, 'rootElements').flatMap((process) => listOf(process, 'flowElements'));
  const isFlow = (one: Moddle): boolean => one.$type === 'bpmn:SequenceFlow';
  return oneRow({
    nodes: elements.filter((one) => !isFlow(one)).map((one) => ({ id: one.id ?? '', task: /Task$/.test(one.$type) })),
    flows: elements
      .filter(isFlow)
      .map((one) => ({ id: one.id ?? '', from: end(one, 'sourceRef'), to: end(one, 'targetRef') })),
  });
}

const end = (flow: Moddle, side: string): string => (flow.get(side) as Moddle | undefined)?.id ?? '';

const listOf = (element: Moddle, property: string): readonly Moddle[] =>
  (element.get(property) as readonly Moddle[] | undefined) ?? [];

const meant = (shown: Moddle): string => (shown.get('bpmnElement') as Moddle | undefined)?.id ?? '';

const boxOf = (bounds: Moddle): Box => ({
  ...pointOf(bounds),
  width: Number(bounds.get('width')),
  height: Number(bounds.get('height')),
});

const pointOf = (point: Moddle): Point => ({ x: Number(point.get('x')), y: Number(point.get('y')) });
