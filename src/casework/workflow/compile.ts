import { accept, type Result, refuse } from '#platform/result/index.ts';
import { type Finding, isError } from './check/finding.rules.ts';
import { validateProcess } from './check/validate.rules.ts';
import { build } from './draw/build.rules.ts';
import { readBpmn } from './draw/read.ts';
import type { Graph } from './graph.rules.ts';

export interface Compiled {
  readonly graph: Graph;
  /** Warnings only: with an error nothing is compiled. */
  readonly findings: readonly Finding[];
}

/**
 * Compiles BPMN 2.0 text to the graph the interpreter runs, or names every error at once.
 * `totalHours`: the working hours the process is granted, for the check of its step times.
 */
export async function compile(
  xml: string,
  given: {
    readonly key?: string;
    readonly name?: string;
    readonly definition?: string;
    readonly totalHours?: number;
  } = {},
): Promise<Result<Compiled, Finding>> {
  const read = await readBpmn(xml);
  if (!read.ok) return read;
  const drawn = build(read.value);
  const graph: Graph = {
    ...drawn,
    definition: given.definition ?? '',
    key: given.key ?? drawn.key,
    name: given.name ?? (drawn.name || drawn.key),
  };
  const findings = validateProcess(graph, { totalHours: given.totalHours });
  return findings.some(isError) ? refuse(...findings) : accept({ graph, findings });
}
