/** Our one namespace in BPMN: what the drawing itself cannot say. */
export const extension = {
  name: 'Motcua',
  prefix: 'motcua',
  uri: 'urn:motcua:bpmn:1',
  types: [
    { name: 'Granted', extends: ['bpmn:Process'], properties: [attribute('minutes')] },
    {
      name: 'Step',
      extends: ['bpmn:Task'],
      properties: ['unit', 'role', 'minutes', 'form', 'prints', 'signature', 'clock'].map(attribute),
    },
    { name: 'Way', extends: ['bpmn:SequenceFlow'], properties: [attribute('outcome')] },
  ],
};

function attribute(name: string): { name: string; isAttr: true; type: 'String' } {
  return { name, isAttr: true, type: 'String' };
}
