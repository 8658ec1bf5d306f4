import { certificationWaitingAt } from '#casework/certification/index.ts';
import { dossiersLeftAt } from '#casework/dossiers/index.ts';
import type { LeftAtClose } from '#casework/payments/web.tsx';
import { formatDong } from '#platform/money/index.ts';
import { inBoth, many } from '#platform/text/index.ts';

const words = inBoth({
  unsigned: {
    vi: (n: number) => `${n} hồ sơ chưa trình ký, chưa ký`,
    en: (n: number) => `${many(n, 'dossier')} not signed yet`,
  },
  uncollected: { vi: (n: number) => `${n} kết quả chưa trả`, en: (n: number) => `${many(n, 'result')} not collected` },
  owing: {
    vi: (n: number, sum: string) => `${n} khoản còn phải thu, ${sum}`,
    en: (n: number, sum: string) => `${many(n, 'debt')} still to be taken, ${sum}`,
  },
  lines: {
    vi: (n: number) => `${n} số chứng thực chưa ký`,
    en: (n: number) => `${many(n, 'certification number')} not signed yet`,
  },
  kept: {
    vi: (n: number) => `${n} số chứng thực đã ký, chưa trả`,
    en: (n: number) => `${many(n, 'certification number')} signed and not given back`,
  },
});

/** What a counter has not done when it closes its day: dossiers and certification told together, which neither knows of the other. */
export const leftAtClose: LeftAtClose = async (db, counter, language) => {
  const said = words(language);
  const [dossiers, lane] = await Promise.all([dossiersLeftAt(db, counter.id), certificationWaitingAt(db, counter)]);
  const { unsigned, uncollected, owing, owed } = dossiers;
  return [
    ...(unsigned > 0 ? [said.unsigned(unsigned)] : []),
    ...(uncollected > 0 ? [said.uncollected(uncollected)] : []),
    ...(owing > 0 ? [said.owing(owing, formatDong(owed))] : []),
    ...(lane.unsigned > 0 ? [said.lines(lane.unsigned)] : []),
    ...(lane.kept > 0 ? [said.kept(lane.kept)] : []),
  ];
};
