import type { Drawing, DrawnFlow, DrawnNode } from './build.rules.ts';

/** A drawing as BPMN 2.0 text, without a diagram. */
export function drawingToBpmn(drawing: Drawing): string {
  const lines = [
    ...drawing.nodes.map((node) => nodeText(node, drawing.flows)),
    ...drawing.flows.map((flow) => flowText(flow)),
  ];
  const granted = drawing.minutes === undefined ? {} : { 'motcua:minutes': String(drawing.minutes) };
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions${attributes(namespaces)}>
  <bpmn:process${attributes({ id: idOf(drawing.key), name: drawing.name, isExecutable: 'true', ...granted })}>
    ${lines.join('\n    ')}
  </bpmn:process>
</bpmn:definitions>
`;
}

const namespaces = {
  'xmlns:bpmn': 'http://www.omg.org/spec/BPMN/20100524/MODEL',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:motcua': 'urn:motcua:bpmn:1',
  id: 'definitions',
  targetNamespace: 'urn:motcua:process',
};

const tags = {
  start: 'startEvent',
  end: 'endEvent',
  task: 'userTask',
  exclusive: 'exclusiveGateway',
  parallel: 'parallelGateway',
};

function nodeText(node: DrawnNode, flows: readonly DrawnFlow[]): string {
  const tag = `bpmn:${tags[node.kind]}`;
  const facts: Record<string, string | undefined> = { id: node.id, name: node.name || undefined };
  if (node.kind === 'exclusive') facts.default = node.otherwise;
  if (node.kind === 'task') Object.assign(facts, stepFacts(node));
  const into = flows
    .filter((flow) => flow.to === node.id)
    .map((flow) => `<bpmn:incoming>${escaped(flow.id)}</bpmn:incoming>`);
  const out = flows
    .filter((flow) => flow.from === node.id)
    .map((flow) => `<bpmn:outgoing>${escaped(flow.id)}</bpmn:outgoing>`);
  return `<${tag}${attributes(facts)}>${[...into, ...out].join('')}</${tag}>`;
}

const stepFacts = (task: Extract<DrawnNode, { kind: 'task' }>): Record<string, string | undefined> => ({
  'motcua:unit': task.unit,
  'motcua:role': task.role,
  'motcua:minutes': String(task.minutes),
  'motcua:form': task.form,
  'motcua:prints': task.prints?.join(' '),
  'motcua:signature': task.signature,
  'motcua:clock': task.clock,
});

function flowText(flow: DrawnFlow): string {
  const facts = {
    id: flow.id,
    name: flow.name || undefined,
    sourceRef: flow.from,
    targetRef: flow.to,
    'motcua:outcome': flow.outcome,
  };
  if (flow.condition === undefined) return `<bpmn:sequenceFlow${attributes(facts)} />`;
  const condition = `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${escaped(flow.condition)}</bpmn:conditionExpression>`;
  return `<bpmn:sequenceFlow${attributes(facts)}>${condition}</bpmn:sequenceFlow>`;
}

/** An XML id may not begin with a digit, as the codes of procedures do. */
const idOf = (key: string): string => `process-${key.replace(/[^A-Za-z0-9_.-]/g, '-')}`;

const attributes = (facts: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(value!)}"`)
    .join('');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

const escaped = (text: string): string => text.replace(/[&<>"\n]/g, (sign) => entities[sign]!);
