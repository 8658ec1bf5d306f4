import type { SupplementItem, SupplementRequest } from './supplement.rules.ts';

/** Reads what the officer typed: a paper a line, `2 bản sao …` or `bản chính …` at its head counted, else one copy. */
export function readRequest(typed: {
  readonly items?: string | undefined;
  readonly reason?: string | undefined;
  readonly respondBy?: string | undefined;
  readonly agreedBy?: string | undefined;
}): SupplementRequest {
  const items = (typed.items ?? '')
    .split('\n')
    .map((line) =>
      line.replace(/^[\s\-–•\d.)]*(?=\D)/u, (head) => (/^\d+\s*bản/i.test(line.trim()) ? head : '')).trim(),
    )
    .filter((line) => line.length > 1)
    .slice(0, 30)
    .map(itemOf);
  return {
    items,
    reason: (typed.reason ?? '').trim(),
    respondBy: dayFrom(typed.respondBy ?? ''),
    agreedBy: typed.agreedBy,
  };
}

function itemOf(line: string): SupplementItem {
  const counted = /^(\d{1,2})?\s*(bản chính|bản sao)\s+(.+)$/i.exec(line);
  if (!counted) return { name: line, original: 0, copy: 1 };
  const n = Number(counted[1] ?? '1') || 1;
  // The count stands in its own column of the slip: said in the name as well it would read as two.
  const name = capital(counted[3] ?? line);
  return counted[2]?.toLowerCase() === 'bản chính' ? { name, original: n, copy: 0 } : { name, original: 0, copy: n };
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** `05/03/2019`, or as a browser's date field writes it; null when it is no day. */
function dayFrom(typed: string): Temporal.PlainDate | null {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim());
  try {
    if (parts)
      return Temporal.PlainDate.from(
        { day: Number(parts[1]), month: Number(parts[2]), year: Number(parts[3]) },
        { overflow: 'reject' },
      );
    return /^\d{4}-\d{2}-\d{2}$/.test(typed) ? Temporal.PlainDate.from(typed) : null;
  } catch {
    return null;
  }
}
