import { inBoth } from '#platform/text/index.ts';

/** On what footing somebody stands at the window. */
export const standingWords = inBoth({
  owner: { vi: (name: string) => `Chủ hồ sơ: ${name}`, en: (name: string) => `The person concerned: ${name}` },
  authorised: { vi: 'Người được ủy quyền', en: 'An authorised person' },
  kin: { vi: 'Người thân', en: 'A relative' },
  nobodyElse: {
    vi: 'Người khác đến thay thì mời chính chủ hồ sơ đến, mang giấy tờ tùy thân.',
    en: 'If somebody else has come, ask the person concerned to come with an identity paper.',
  },
  notOwner: { vi: 'Khi không phải chủ hồ sơ', en: 'When it is somebody else' },
  name: { vi: 'Họ tên người đến', en: 'Name of who came' },
  identity: { vi: 'Số giấy tờ của người đến', en: 'Paper number of who came' },
  authority: { vi: 'Văn bản ủy quyền, giấy tờ quan hệ đã xem', en: 'Authorisation or proof of kinship seen' },
  authorityHint: {
    vi: 'Số hoặc ngày của giấy; đã nộp khi tiếp nhận thì ghi “trong hồ sơ”.',
    en: 'Its number or day; where it was handed in with the dossier, write so.',
  },
  both: { vi: 'Cả hai bên có mặt và đã ký sổ', en: 'Both parties are present and have signed the book' },
});

/** The rule of the procedure about who may stand for the owner at the window. */
export const windowRules = inBoth({
  none: { vi: 'Không cần ủy quyền.', en: 'No authorisation is needed.' },
  written: { vi: 'Cần văn bản ủy quyền.', en: 'A written authorisation is needed.' },
  certified: { vi: 'Cần văn bản ủy quyền được chứng thực.', en: 'A certified authorisation is needed.' },
  kin: {
    vi: 'Cần văn bản ủy quyền được chứng thực; người thân thì không phải chứng thực nhưng phải chứng minh quan hệ.',
    en: 'A certified authorisation is needed; a close relative needs no certification but proves the relationship.',
  },
  forbidden: { vi: 'Không cho ủy quyền: chỉ chính chủ hồ sơ.', en: 'No authorisation: only the person concerned.' },
});

/** Said where the paper of an authorisation was not seen: the rule, and how it is mended. */
export const authorityRefusals = {
  'written-authority-missing': {
    vi: 'Thủ tục này cho làm thay khi có văn bản ủy quyền. Xem văn bản, ghi số hoặc ngày; không có thì mời chủ hồ sơ đến.',
    en: 'Somebody else needs a written authorisation here. See it and write down its number or day, or ask the person concerned to come.',
  },
  'certified-authority-missing': {
    vi: 'Thủ tục này cho làm thay khi có văn bản ủy quyền được chứng thực. Xem văn bản, ghi số chứng thực; không có thì mời chủ hồ sơ đến.',
    en: 'Somebody else needs a certified authorisation here. See it and write down its number, or ask the person concerned to come.',
  },
  'kin-authority-missing': {
    vi: 'Người thân làm thay không phải chứng thực văn bản ủy quyền, nhưng phải có văn bản và giấy tờ chứng minh quan hệ. Xem và ghi lại; không có thì mời chủ hồ sơ đến.',
    en: 'A relative needs no certification, but an authorisation and a proof of kinship. See both and write them down, or ask the person concerned to come.',
  },
} as const;
