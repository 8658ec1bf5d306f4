import type { Filled, Form } from '#casework/documents/print/print-form.ts';
import { certificationBook, correctionNote, followUp } from './sample-books.ts';
import {
  archiveList,
  handOver,
  history,
  lostSlip,
  paidSlip,
  parcelList,
  recallNotice,
  refundSlip,
  returnReceipt,
} from './sample-desk-papers.ts';
import { apology, declined, extension, withdrawal } from './sample-notices.ts';
import {
  controlSlip,
  dutySlip,
  lateReport,
  longReceipt,
  presentingSlip,
  recusalNote,
  refusal,
  signingList,
  stopNotice,
  supplementRequest,
} from './sample-papers.ts';

/** One of each form there is, filled in as the house fills it. */
export const samples: { readonly [F in Form]: Extract<Filled, { form: F }>['data'] } = {
  '01': longReceipt,
  '02': supplementRequest,
  '04': apology,
  '05': controlSlip,
  '03': declined,
  '06': followUp,
  nvtc: dutySlip,
  'gia-han': extension,
  'cam-ket': lostSlip,
  'buu-gui': parcelList,
  'ban-giao': handOver,
  'bang-ke': archiveList,
  'thu-hoi': recallNotice,
  'thu-tien': paidSlip,
  'hoan-phi': refundSlip,
  'so-chung-thuc': certificationBook,
  'dinh-chinh': correctionNote,
  'trinh-ky': signingList,
  'tu-choi': refusal,
  dung: stopNotice,
  'bao-cham': lateReport,
  rut: withdrawal,
  tranh: recusalNote,
  trinh: presentingSlip,
  'hen-80': longReceipt,
  'tra-kq': returnReceipt,
  'xu-ly': history,
};
