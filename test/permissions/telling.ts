import type { DossierKnock } from './knocks.ts';

/** What citizens are told of their dossier, and what they ask of it. */
export const tellingKnocks: Readonly<Record<string, DossierKnock>> = {
  'POST /can-bo/ho-so/:code/nhac-nhan': { at: 'sealed', form: { way: 'call', outcome: 'told' } },
  'POST /can-bo/ho-so/:code/bao-cong-dan': { at: 'asked', form: { way: 'call', outcome: 'told' } },
  'POST /can-bo/ho-so/:code/cong-dan-hoi': { at: 'received', form: { channel: 'call', askedBy: '' } },
  'POST /can-bo/ho-so/:code/cong-dan-hoi/:id/bo': { at: 'received', form: { id: '{chance}' } },
};
