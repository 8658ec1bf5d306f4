import { inBoth } from '#platform/text/index.ts';

/** On what footing somebody stands at the window. */
export const standingWords = inBoth({
  owner: { vi: (name: string) => `Chủ hồ sơ: ${name}`, en: (name: string) => `The person concerned: ${name}` },
  authorised: { vi: 'Người được ủy quyền', en: 'An authorised person' },
  kin: { vi: 'Người thân', en: 'A relative' },
  notOwner: { vi: 'Khi không phải chủ hồ sơ', en: 'When it is somebody else' },
  name: { vi: 'Họ tên người đến', en: 'Name of who came' },
  identity: { vi: 'Số giấy tờ của người đến', en: 'Paper number of who came' },
});
