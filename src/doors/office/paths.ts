import { paths as dossiers } from '#casework/dossiers/web.tsx';
import { paths as payments } from '#casework/payments/web.tsx';
import { paths as calendar } from '#foundations/calendar/index.ts';

/** The officer's pages as the menu leads to them. */
export const officePaths = {
  day: dossiers.day,
  queue: dossiers.queue,
  receive: dossiers.receive,
  handOver: dossiers.handOver,
  signing: dossiers.signing,
  followUp: dossiers.followUp,
  receipts: payments.receipts,
  cash: () => payments.cash(),
  search: dossiers.search,
  reckon: calendar.reckon,
  parts: () => '/can-bo/giao-dien',
  clock: () => '/can-bo/dong-ho',
};
