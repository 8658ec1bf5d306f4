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
};
