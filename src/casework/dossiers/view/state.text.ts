import { inBoth } from '#platform/text/index.ts';

/** Every state has a word, a colour and a shape. */
export const stateWords = inBoth({
  received: { vi: 'Đã tiếp nhận', en: 'Received' },
  settling: { vi: 'Đang giải quyết', en: 'Being settled' },
  'awaiting-supplement': { vi: 'Chờ bổ sung giấy tờ', en: 'Waiting for papers' },
  ready: { vi: 'Đã có kết quả', en: 'Result ready' },
  returned: { vi: 'Đã trả kết quả', en: 'Result returned' },
});

export const stateColours = {
  received: { colour: 'blue', icon: 'inbox' },
  settling: { colour: 'blue', icon: 'pen' },
  'awaiting-supplement': { colour: 'yellow', icon: 'clock' },
  ready: { colour: 'green', icon: 'check' },
  returned: { colour: 'grey', icon: 'check' },
} as const;
