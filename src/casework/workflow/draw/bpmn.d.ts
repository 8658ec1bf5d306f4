declare module 'bpmn-moddle' {
  /** An element of a BPMN document; properties depend on its type. */
  export interface Moddle {
    readonly $type: string;
    readonly id?: string;
    readonly name?: string;
    get(property: string): unknown;
    $instanceOf(type: string): boolean;
  }

  export class BpmnModdle {
    constructor(packages?: Record<string, unknown>);
    fromXML(xml: string): Promise<{ rootElement: Moddle; warnings: readonly { message: string; property?: string }[] }>;
  }
}

declare module 'bpmn-auto-layout' {
  /** Gives a process without a diagram its coordinates. */
  export function layoutProcess(xml: string): Promise<string>;
}
