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
}

const askedCertified = /(?:bản sao|\() ?(?:(?:có|được|đã) )?(?:công chứng|chứng thực)/i;

/**
 * Bản chứng thực and bản photo of a paper's copies. A paper the procedure asks for as a certified copy is one, unless the
 * original was shown: whoever compared it took a plain copy (NĐ 23/2015/NĐ-CP Đ6).
 */
export const kindsOfCopies = ({ name, copy, shown = false }: Counted): { certified: number; photo: number } =>
  !shown && askedCertified.test(name) ? { certified: copy, photo: 0 } : { certified: 0, photo: copy };
