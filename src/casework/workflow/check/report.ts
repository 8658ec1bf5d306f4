import type { Db } from '#platform/db/index.ts';
import { inBoth, type Language } from '#platform/text/index.ts';
import { compile } from '../compile.ts';
import { selectByKey } from '../definitions.store.ts';
import { bpmnToTable } from '../draw/table.rules.ts';
import type { Graph } from '../graph.rules.ts';
import { roleText, unitRuleText } from '../workflow.text.ts';
import { type Finding, isError } from './finding.rules.ts';
import { findingText, hoursText } from './finding.text.ts';
import { roadMinutes } from './times.rules.ts';
import { validateProcess } from './validate.rules.ts';

/** What the check of a file came to. */
export interface Checked {
  readonly publishable: boolean;
  readonly graph?: Graph;
  readonly findings: readonly Finding[];
}

/** Checks a BPMN text as publishing would, and publishes nothing. */
export async function checkProcess(xml: string, totalHours?: number): Promise<Checked> {
  const compiled = await compile(xml, { totalHours });
  if (!compiled.ok) return { publishable: false, findings: compiled.reasons };
  return { publishable: true, ...compiled.value };
}

const words = inBoth({
  fits: { vi: 'Công bố được.', en: 'It can be published.' },
  refused: { vi: 'Không công bố được.', en: 'It cannot be published.' },
  error: { vi: (said: string) => `Lỗi: ${said}`, en: (said: string) => `Error: ${said}` },
  warning: { vi: (said: string) => `Cảnh báo: ${said}`, en: (said: string) => `Warning: ${said}` },
  size: {
    vi: (steps: number, time: string) => `${steps} bước, ${time}.`,
    en: (steps: number, time: string) => `${steps} steps, ${time}.`,
  },
  refusal: {
    vi: (steps: number) => `Khi không đủ điều kiện: ${steps} bước riêng để từ chối bằng văn bản.`,
    en: (steps: number) => `When it cannot be granted: ${steps} steps of its own to a refusal in writing.`,
  },
});

/** The check in lines of text. */
export function sayChecked({ publishable, graph, findings }: Checked, language: Language): string[] {
  const say = words(language);
  return [
    ...(graph ? [graph.name, ...sizeText(graph, language)] : []),
    ...saidFindings(findings, language),
    publishable ? say.fits : say.refused,
  ];
}

/** The latest process published under a key, as lines of text; none when there is none. */
export async function sayProcess(db: Db, key: string, language: Language): Promise<string[]> {
  const [latest] = await selectByKey(db, key);
  if (!latest) return [];
  const { graph } = latest;
  const steps = bpmnToTable(graph).table.steps.map((step, n) => {
    const cases = step.cases ? ` [${step.cases.join(', ')}]` : '';
    const facts = [
      roleText(step.role, language),
      unitRuleText(step.unit, language),
      hoursText(step.hours * 60, language),
    ];
    return `${n + 1}. ${step.name}${cases} – ${facts.join(' – ')}`;
  });
  return [
    latest.name,
    ...steps,
    ...sizeText(graph, language, steps.length),
    ...saidFindings(validateProcess(graph), language),
  ];
}

/** How long the road is; the steps to a refusal are not in the table, and counted apart. */
function sizeText(graph: Graph, language: Language, listed = tasksOf(graph)): string[] {
  const say = words(language);
  const apart = tasksOf(graph) - listed;
  const size = say.size(listed, hoursText(roadMinutes(graph).at(-1) ?? 0, language));
  return apart > 0 ? [size, say.refusal(apart)] : [size];
}

const tasksOf = (graph: Graph): number => graph.nodes.filter((node) => node.kind === 'task').length;

const saidFindings = (findings: readonly Finding[], language: Language): string[] => {
  const say = words(language);
  return findings.map((finding) => (isError(finding) ? say.error : say.warning)(findingText(finding, language)));
};
