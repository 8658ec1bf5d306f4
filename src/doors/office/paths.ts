import { paths as certification } from '#casework/certification/web.tsx';
import { paths as dossiers } from '#casework/dossiers/web.tsx';
import { paths as frontdesk } from '#casework/frontdesk/web.tsx';
import { paths as payments } from '#casework/payments/web.tsx';
import { paths as procedures } from '#casework/procedures/web.tsx';
import { paths as calendar } from '#foundations/calendar/index.ts';
import { mondayPaths, totalsPaths } from '#oversight/statistics/web.tsx';

/** The officer's pages as the menu leads to them. */
export const officePaths = {
  day: dossiers.day,
  queue: dossiers.queue,
  receive: dossiers.receive,
  tickets: frontdesk.desk,
  certification: certification.lane,
  certificationBooks: certification.books,
  parked: dossiers.parked,
  declined: dossiers.declined,
  slips: () => dossiers.slips(),
  archive: () => dossiers.archive(),
  numberBooks: () => dossiers.numberBooks(),
  handOver: dossiers.handOver,
  verifications: dossiers.verifications,
  signing: dossiers.signing,
  posting: () => procedures.posting(),
  followUp: dossiers.followUp,
  shelf: () => dossiers.shelf(),
  post: () => dossiers.post(),
  faults: () => dossiers.faults(),
  unscanned: () => dossiers.unscanned(),
  originals: () => dossiers.originals(),
  receipts: payments.receipts,
  due: () => payments.due(),
  cash: () => payments.cash(),
  monday: () => mondayPaths.report(),
  totals: () => totalsPaths.table(),
  search: dossiers.search,
  reckon: calendar.reckon,
  parts: () => '/can-bo/giao-dien',
  clock: () => '/can-bo/dong-ho',
};
