import { inBoth, type Language } from '#platform/text/index.ts';
import type { State } from '../dossier/dossier.store.ts';

/** Every state has a word, a colour and a shape. */
export const stateWords = inBoth({
  received: { vi: 'Đã tiếp nhận', en: 'Received' },
  settling: { vi: 'Đang giải quyết', en: 'Being settled' },
  'awaiting-supplement': { vi: 'Chờ bổ sung giấy tờ', en: 'Waiting for papers' },
  'awaiting-payment': { vi: 'Chờ nghĩa vụ tài chính', en: 'Waiting for a payment' },
  ready: { vi: 'Đã có kết quả', en: 'Result ready' },
  returned: { vi: 'Đã trả kết quả', en: 'Result returned' },
  withdrawn: { vi: 'Công dân đã rút', en: 'Withdrawn' },
  voided: { vi: 'Đã hủy do nhập nhầm', en: 'Voided' },
  stopped: { vi: 'Đã dừng giải quyết', en: 'Stopped' },
});

const refusedWords = inBoth({
  ready: { vi: 'Đã có thông báo không cấp', en: 'Refused in writing' },
  returned: { vi: 'Đã trả thông báo không cấp', en: 'The refusal was handed out' },
});

/** How a dossier stands: its state, and of what kind its result is; null while there is none. */
export interface Stands {
  readonly state: State;
  readonly result: 'granted' | 'refused' | null;
}

/** The state in words; where the result is a refusal it is called one, in every list. */
export function stateText({ state, result }: Stands, language: Language): string {
  const refused = result === 'refused' && (state === 'ready' || state === 'returned');
  return refused ? refusedWords(language)[state] : stateWords(language)[state];
}

export const stateColours = {
  received: { colour: 'blue', icon: 'inbox' },
  settling: { colour: 'blue', icon: 'pen' },
  'awaiting-supplement': { colour: 'yellow', icon: 'clock' },
  'awaiting-payment': { colour: 'yellow', icon: 'coin' },
  ready: { colour: 'green', icon: 'check' },
  returned: { colour: 'grey', icon: 'check' },
  withdrawn: { colour: 'grey', icon: 'undo' },
  voided: { colour: 'grey', icon: 'x' },
  stopped: { colour: 'grey', icon: 'x' },
} as const;
