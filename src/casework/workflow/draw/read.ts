import { BpmnModdle, type Moddle } from 'bpmn-moddle';
import { accept, type Result, refuse } from '#platform/result/index.ts';
import type { Finding } from '../check/finding.rules.ts';
import type { Drawing, DrawnFlow, DrawnNode } from './build.rules.ts';
import { extension } from './extension.ts';
import { readStep } from './read-step.rules.ts';

/** Bytes of text and number of elements beyond which a file is no process of an office. */
export const sizeLimit = { characters: 1_000_000, elements: 400 };

/** Reads the one process of a BPMN file: the elements this house runs, everything else named as refused. */
export async function readBpmn(xml: string): Promise<Result<Drawing, Finding>> {
  if (xml.length > sizeLimit.characters) return refuse({ level: 'error', kind: 'too-large' });
  const parsed = await parse(xml);
  if (!parsed.ok) return parsed;
  const processes = childrenOf(parsed.value, 'rootElements').filter((one) => one.$type === 'bpmn:Process');
  const [process, another] = processes;
  if (!process) return refuse({ level: 'error', kind: 'no-process' });
  if (another) return refuse({ level: 'error', kind: 'several-processes', ...at(another) });
  return readProcess(process);
}

const moddle = new BpmnModdle({ motcua: extension });

async function parse(xml: string): Promise<Result<Moddle, Finding>> {
  try {
    const { rootElement, warnings } = await moddle.fromXML(xml);
    const reasons = warnings.map(
      ({ message, property }): Finding => ({
        level: 'error',
        kind: property === undefined ? 'not-bpmn' : 'broken-reference',
        detail: oneLine(message),
      }),
    );
    return reasons.length > 0 ? refuse(...reasons) : accept(rootElement);
  } catch (fault) {
    return refuse({ level: 'error', kind: 'not-bpmn', detail: oneLine((fault as Error).message) });
  }
}

const oneLine = (message: string): string => message.replace(/\s+/g, ' ').trim().slice(0, 200);

function readProcess(process: Moddle): Result<Drawing, Finding> {
  const elements = childrenOf(process, 'flowElements').filter((one) => !silent.has(one.$type));
  if (elements.length > sizeLimit.elements) return refuse({ level: 'error', kind: 'too-large' });
  const findings: Finding[] = [];
  const isFlow = (one: Moddle): boolean => one.$type === 'bpmn:SequenceFlow';
  const flows = elements.filter(isFlow).map((one) => readFlow(one, findings));
  const nodes = elements.filter((one) => !isFlow(one)).map((one) => readNode(one, findings));
  const minutes = minutesOf(process);
  if (findings.length > 0) return refuse(...findings);
  return accept({
    key: process.id ?? '',
    name: named(process),
    ...(minutes !== undefined && { minutes }),
    nodes: nodes.filter((node) => node !== undefined),
    flows: flows.filter((flow) => flow !== undefined),
  });
}

/** Drawn for the reader, without meaning for the run. */
const silent: ReadonlySet<string> = new Set(['bpmn:DataObject', 'bpmn:DataObjectReference', 'bpmn:DataStoreReference']);

function readNode(element: Moddle, findings: Finding[]): DrawnNode | undefined {
  const id = element.id ?? '';
  const events = childrenOf(element, 'eventDefinitions');
  const name = named(element);
  if (element.$type === 'bpmn:StartEvent' && events.length === 0) return { kind: 'start', id, name };
  if (element.$type === 'bpmn:EndEvent' && events.length === 0) return { kind: 'end', id, name };
  if (element.$type === 'bpmn:ParallelGateway') return { kind: 'parallel', id, name };
  if (element.$type === 'bpmn:ExclusiveGateway') {
    const otherwise = refOf(element, 'default');
    return { kind: 'exclusive', id, name, ...(otherwise !== undefined && { otherwise }) };
  }
  if (['bpmn:UserTask', 'bpmn:Task', 'bpmn:ManualTask'].includes(element.$type) && !element.get('loopCharacteristics'))
    return readStep({ id, name, given: (attribute) => attributeOf(element, attribute) }, findings);
  const kind = [element.$type, ...events.map((event) => event.$type)]
    .map((type) => type.replace('bpmn:', ''))
    .join(' + ');
  findings.push({ level: 'error', kind: 'unsupported-element', ...at(element), detail: kind });
  return undefined;
}

function readFlow(element: Moddle, findings: Finding[]): DrawnFlow | undefined {
  const from = refOf(element, 'sourceRef');
  const to = refOf(element, 'targetRef');
  if (from === undefined || to === undefined) {
    findings.push({ level: 'error', kind: 'broken-reference', ...at(element) });
    return undefined;
  }
  const condition = conditionOf(element);
  const outcome = attributeOf(element, 'outcome');
  return {
    id: element.id ?? '',
    from,
    to,
    name: named(element),
    ...(outcome !== undefined && { outcome }),
    ...(condition !== undefined && { condition }),
  };
}

/** FEEL is written plainly here; the sign `=` that some editors put before it is dropped. */
function conditionOf(flow: Moddle): string | undefined {
  const body = (flow.get('conditionExpression') as Moddle | undefined)?.get('body');
  return typeof body === 'string' ? body.trim().replace(/^=/, '').trim() : undefined;
}

function minutesOf(process: Moddle): number | undefined {
  const minutes = Number(attributeOf(process, 'minutes') ?? Number.NaN);
  return Number.isInteger(minutes) && minutes >= 0 ? minutes : undefined;
}

const attributeOf = (element: Moddle, name: string): string | undefined => {
  const value = element.get(`motcua:${name}`);
  return typeof value === 'string' && value.trim() !== '' ? value.trim().normalize('NFC') : undefined;
};

const childrenOf = (element: Moddle, property: string): readonly Moddle[] =>
  (element.get(property) as readonly Moddle[] | undefined) ?? [];

const refOf = (element: Moddle, property: string): string | undefined =>
  (element.get(property) as Moddle | undefined)?.id;

const named = (element: Moddle): string => (element.name ?? '').replace(/\s+/g, ' ').trim().normalize('NFC');

const at = (element: Moddle): { element: string; name: string } => ({
  element: element.id ?? '',
  name: named(element),
});
