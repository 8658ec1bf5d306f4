import type { Graph } from '../../workflow/rules.ts';
import { type Places, unitOfRule } from '../flow/flow.rules.ts';

/**
 * Cơ quan phối hợp giải quyết hồ sơ (control slip): every office the process asks for work or an opinion beside the one
 * that settles, in the order of the process. The counter and whoever decides have lines and signatures of their own.
 */
export function cooperatingUnits(graph: Graph, places: Places, named: (key: string) => string): string[] {
  const others = new Set([places.settling_id, places.one_stop_id, places.authority_id]);
  const asked = graph.nodes.flatMap((node) =>
    node.kind === 'task' && (node.role === 'process' || node.role === 'consult')
      ? (unitOfRule(node.unit, places, named) ?? [])
      : [],
  );
  return [...new Set(asked)].filter((id) => !others.has(id));
}

/** What lies in the folder of one paper, or is asked for. */
interface Counted {
  readonly name: string;
  readonly copy: number;
  /** The original was shown beside it. */
  readonly shown?: boolean;
  /** What the counter said of the copies; unsaid in what is only asked for. */
  readonly certified?: boolean | null;
}

/** Whether a procedure asks for this paper as a certified copy, by the name it gives it. */
export const asksForCertified = (name: string): boolean =>
  /(?:bản sao|\() ?(?:(?:có|được|đã) )?(?:công chứng|chứng thực)/i.test(name);

/**
 * Bản chứng thực and bản photo of a paper's copies, as the counter said. Where it said nothing, a paper the procedure asks for as
 * a certified copy is one, unless the original was shown: whoever compared it took a plain copy (NĐ 23/2015/NĐ-CP Đ6).
 */
export const kindsOfCopies = ({ name, copy, shown = false, certified = null }: Counted) =>
  (certified ?? (!shown && asksForCertified(name))) ? { certified: copy, photo: 0 } : { certified: 0, photo: copy };

/** Where the result is collected; whoever works on weekdays is told of a Saturday on which the counter is open. */
export function collectedAt(by: 'counter' | 'post', counter = '', beyond = ''): string {
  if (by === 'post') return 'trả qua dịch vụ bưu chính công ích';
  return beyond ? `${counter} (mở thêm ${beyond})` : counter;
}
