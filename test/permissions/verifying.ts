import type { DossierKnock } from './knocks.ts';

/** Another body is asked to verify, and its answer is written down. */
export const verifyingKnocks: Readonly<Record<string, DossierKnock>> = {
  'POST /can-bo/ho-so/:code/gia-han-xac-minh': {
    at: 'assigned',
    form: { asked: 'UBND xã Thanh An', question: 'Sổ đăng ký khai sinh năm 1986' },
  },
  'POST /can-bo/ho-so/:code/tra-loi-xac-minh': {
    at: 'verifying',
    form: { answeredOn: '20/02/2019', from: 'UBND xã Thanh An', said: 'Có tên trong Sổ đăng ký khai sinh năm 1986' },
  },
  // Asked of one's own unit about another's dossier: the unit answers, and sees no more than the question.
  'GET /can-bo/xac-minh/:code': { at: 'questioned' },
  'POST /can-bo/xac-minh/:code/tra-loi': {
    at: 'questioned',
    form: { letter: '15/UBND-TP', answeredOn: '20/02/2019', said: 'Có tên trong Sổ đăng ký khai sinh năm 1986' },
  },
  'POST /can-bo/xac-minh/:code/thu-lai': { at: 'replied' },
};
