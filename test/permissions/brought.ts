/** Lists that take files; a press without one is told so, by whoever may bring one. */
export const broughtKnocks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'GET /quan-tri/lich/:layer/nhap': { layer: '{layer}' },
  'POST /quan-tri/lich/:layer/nhap': { layer: '{layer}' },
};
