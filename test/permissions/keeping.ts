import type { DossierKnock } from './knocks.ts';

/** What is kept for a citizen: the result on its shelf, originals until they go home. */
export const keepingKnocks: Readonly<Record<string, DossierKnock>> = {
  'POST /can-bo/ho-so/:code/xep-ke': { at: 'sealed', form: { shelf: 'Kệ A, ô 3' } },
  'POST /can-bo/ho-so/:code/giu-ban-chinh': {
    at: 'received',
    form: { originalName: 'Sổ hộ khẩu số 120034', count: '1', place: 'Tủ 2, ngăn 3', broughtBy: 'Lò Văn Đường' },
  },
  'POST /can-bo/ho-so/:code/tra-ban-chinh': { at: 'kept', form: { standing: 'owner' } },
};
