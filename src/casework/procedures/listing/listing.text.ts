import { inBoth, many } from '#platform/text/index.ts';

export const listingWords = inBoth({
  title: {
    vi: 'Danh mục thủ tục hành chính thực hiện theo cơ chế một cửa, một cửa liên thông',
    en: 'Administrative procedures handled at the one-stop counters',
  },
  short: { vi: 'Danh mục thủ tục hành chính', en: 'List of procedures' },
  about: {
    vi: 'Việc gì làm tại huyện, việc gì tại xã, việc gì liên thông: nơi nhận, nơi giải quyết, người ký, thời hạn.',
    en: 'What is done at the district, at the communes, or across bodies: who receives, settles and signs, and how long it takes.',
  },
  district: { vi: 'Tại huyện', en: 'At the district' },
  commune: { vi: 'Tại xã', en: 'At the communes' },
  linked: { vi: 'Liên thông', en: 'Across bodies' },
  count: {
    vi: (procedures: number, fields: number) => `${procedures} thủ tục, ${fields} lĩnh vực`,
    en: (procedures: number, fields: number) => `${many(procedures, 'procedure')} in ${many(fields, 'field')}`,
  },
  inField: { vi: (count: number) => `${count} thủ tục`, en: (count: number) => many(count, 'procedure') },
  asOf: { vi: (day: string) => `Có hiệu lực ngày ${day}.`, en: (day: string) => `In force on ${day}.` },
  undecided: {
    vi: (count: number) => `${count} thủ tục chưa gắn quyết định công bố của tỉnh: dữ liệu minh họa.`,
    en: (count: number) => `${many(count, 'procedure')} without a decision of the province so far: illustrative data.`,
  },
  print: { vi: 'Xem bản in', en: 'Print view' },
  printed: { vi: 'In danh mục', en: 'Print the list' },
  order: { vi: 'STT', en: 'No.' },
  name: { vi: 'Thủ tục', en: 'Procedure' },
  code: { vi: 'Mã thủ tục', en: 'Code' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  receives: { vi: 'Nơi nhận và trả', en: 'Received and returned at' },
  settles: { vi: 'Nơi giải quyết', en: 'Settled by' },
  signs: { vi: 'Người ký', en: 'Signed by' },
  limit: { vi: 'Thời hạn', en: 'Time' },
  everyCommune: {
    vi: (count: number) => `Bộ phận một cửa của ${count} xã`,
    en: (count: number) => `The counters of ${many(count, 'commune')}`,
  },
  districtAndCommunes: {
    vi: (count: number) => `Bộ phận một cửa huyện và ${count} xã`,
    en: (count: number) => `The counters of the district and of ${many(count, 'commune')}`,
  },
  nowhere: { vi: 'Không nhận tại huyện, xã', en: 'Not received here' },
  ownCommune: { vi: 'UBND xã nơi nhận', en: 'The commune that receives' },
  unknown: { vi: 'Chưa rõ', en: 'Not known yet' },
});
