import { layoutProcess } from 'bpmn-auto-layout';
import { BpmnModdle, type Moddle } from 'bpmn-moddle';
import { extension } from './extension.ts';

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
  return drawn.shapes.size > 0 ? drawn : readDiagram(await layoutProcess(xml));
}

/** The text with a diagram in it, for whoever opens the file in another program. */
export async function withDiagram(xml: string): Promise<string> {
  const drawn = await readDiagram(xml);
  return drawn.shapes.size > 0 ? xml : layoutProcess(xml);
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

const listOf = (element: Moddle, property: string): readonly Moddle[] =>
  (element.get(property) as readonly Moddle[] | undefined) ?? [];

const meant = (shown: Moddle): string => (shown.get('bpmnElement') as Moddle | undefined)?.id ?? '';

const boxOf = (bounds: Moddle): Box => ({
  ...pointOf(bounds),
  width: Number(bounds.get('width')),
  height: Number(bounds.get('height')),
});

const pointOf = (point: Moddle): Point => ({ x: Number(point.get('x')), y: Number(point.get('y')) });
