import type { DossierKnock } from './knocks.ts';

/** How one knocks where a dossier ends before it is settled. */
export const endingKnocks: Readonly<Record<string, DossierKnock>> = {
  'POST /can-bo/ho-so/:code/cong-dan-rut': {
    at: 'received',
    form: { standing: 'owner', reason: 'Đổi ý, không làm nữa' },
  },
  'POST /can-bo/ho-so/:code/huy-nhap-nham': { at: 'received', form: { reason: 'Nhập trùng' } },
};
