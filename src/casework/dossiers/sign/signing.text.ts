import { inBoth, many } from '#platform/text/index.ts';

export const signingWords = inBoth({
  title: { vi: 'Trình ký', en: 'Signing' },
  under: {
    vi: (mine: number, toPresent: number, laid: number) =>
      [
        mine > 0 && `${mine} hồ sơ chờ anh/chị ký`,
        toPresent > 0 && `${toPresent} hồ sơ chờ trình`,
        laid > 0 && `${laid} hồ sơ chờ lãnh đạo ký`,
      ]
        .filter(Boolean)
        .join(', ') || 'Không có hồ sơ nào chờ ký',
    en: (mine: number, toPresent: number, laid: number) =>
      [
        mine > 0 && `${mine} waiting for your signature`,
        toPresent > 0 && `${toPresent} wait to be laid before`,
        laid > 0 && `${laid} wait for a leader’s signature`,
      ]
        .filter(Boolean)
        .join(', ') || 'Nothing waits for a signature',
  },
  mine: { vi: 'Chờ tôi ký', en: 'For me to sign' },
  mineNone: { vi: 'Không có hồ sơ nào chờ anh/chị ký.', en: 'Nothing waits for your signature.' },
  mineNext: { vi: 'Hồ sơ đã duyệt hiện ở đây để ký.', en: 'What was approved stands here to be signed.' },
  sign: { vi: 'Ký các hồ sơ đã chọn', en: 'Sign the chosen' },
  openFirst: { vi: 'Mở xem trước', en: 'Open it first' },
  opened: { vi: 'Đã xem hôm nay', en: 'Opened today' },
  routine: { vi: 'Ký được ngay', en: 'May be signed' },
  signHint: {
    vi: 'Hộ tịch, chứng thực ký được nhiều hồ sơ một lần. Việc khác: mở xem từng hồ sơ trong ngày rồi mới ký chung được.',
    en: 'Civil status and certified copies may be signed together; others only after each was opened today.',
  },
  toPresent: { vi: 'Chờ trình', en: 'To lay before' },
  presentHint: {
    vi: 'Chưa trình: kiểm tra từng hồ sơ, rồi chọn và trình cùng lúc, hoặc trình ở trang của hồ sơ.',
    en: 'Not laid before anybody yet: look each through, then tick them and lay them before together, or each on its page.',
  },
  present: { vi: 'Trình các hồ sơ đã chọn', en: 'Lay the chosen before the leader' },
  justPresented: {
    vi: (n: number) => `Đã trình ${n} hồ sơ.`,
    en: (n: number) => `${n} laid before the leader.`,
  },
  toLay: { vi: (unit: string) => `Chờ ký: ${unit}`, en: (unit: string) => `To be signed: ${unit}` },
  notListed: { vi: 'Chưa lập danh sách', en: 'On no list yet' },
  layNone: { vi: 'Không có hồ sơ nào chờ ký.', en: 'Nothing waits for a signature.' },
  layNext: {
    vi: 'Hồ sơ tới bước ký hiện ở đây để lập danh sách, in và trình.',
    en: 'What has come to its signature stands here to be listed, printed and laid before.',
  },
  as: { vi: 'Ký với tư cách', en: 'Signed as' },
  before: { vi: 'Trình ai ký', en: 'Laid before' },
  beforeAny: { vi: 'Để trống trên danh sách', en: 'Left open on the list' },
  lay: { vi: 'Lập danh sách trình ký', en: 'Make the signing list' },
  onList: { vi: (n: number) => `Ở danh sách số ${n}`, en: (n: number) => `On list ${n}` },
  lists: { vi: 'Danh sách đã lập', en: 'Lists made' },
  listsNone: { vi: 'Chưa lập danh sách nào.', en: 'No list was made yet.' },
  list: { vi: (number: string) => `Danh sách trình ký ${number}`, en: (number: string) => `Signing list ${number}` },
  listUnder: {
    vi: (unit: string, at: string, by: string) => `Trình ${unit} · lập ${at}, ${by}`,
    en: (unit: string, at: string, by: string) => `Before ${unit} · made ${at} by ${by}`,
  },
  order: { vi: 'STT', en: 'No' },
  recordedAt: { vi: 'Ghi nhận lúc', en: 'Recorded' },
  number: { vi: 'Số', en: 'Number' },
  unit: { vi: 'Trình', en: 'Before' },
  madeAt: { vi: 'Lập lúc', en: 'Made' },
  madeBy: { vi: 'Người lập', en: 'Made by' },
  lines: { vi: 'Hồ sơ', en: 'Dossiers' },
  state: { vi: 'Tình trạng', en: 'State' },
  print: { vi: 'In danh sách (PDF)', en: 'Print the list (PDF)' },
  waits: { vi: 'Chờ ký', en: 'Waits' },
  recorded: { vi: (at: string) => `Đã ghi nhận ký ${at}`, en: (at: string) => `Recorded ${at}` },
  choose: { vi: 'Chọn', en: 'Choose' },
  chooseOne: { vi: (code: string) => `Chọn hồ sơ ${code}`, en: (code: string) => `Choose dossier ${code}` },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  subject: { vi: 'Nội dung', en: 'Asked for' },
  owner: { vi: 'Chủ hồ sơ', en: 'Person' },
  left: { vi: 'Còn lại', en: 'Left' },
  due: { vi: 'Hạn trả', en: 'Due' },
  note: { vi: 'Ghi chú', en: 'Note' },
  next: { vi: 'Việc tiếp', en: 'Next' },
  signedBy: {
    vi: (who: string, title: string, recorder: string) => `${title} ${who} ký; ${recorder} ghi nhận`,
    en: (who: string, title: string, recorder: string) => `Signed by ${who}, ${title}; recorded by ${recorder}`,
  },
  notSigned: { vi: 'Không ký trong danh sách này', en: 'Not signed on this list' },
  waitsLine: { vi: 'Chờ ký', en: 'Waits for the signature' },
  leftThere: { vi: 'Không còn chờ ký', en: 'Does not wait any more' },
  record: { vi: 'Ghi nhận lãnh đạo đã ký trên giấy', en: 'Record what the leader signed on paper' },
  recordHint: {
    vi: 'Bỏ chọn hồ sơ lãnh đạo trả lại chưa ký: hồ sơ đó vẫn chờ ký.',
    en: 'Take the tick from what came back unsigned: it goes on waiting.',
  },
  signed: { vi: 'Đã ký', en: 'Signed' },
  refused: { vi: 'Chưa ghi nhận hồ sơ nào', en: 'Nothing was recorded' },
  justListed: {
    vi: 'Đã lập danh sách. In ra, kẹp cùng hồ sơ và trình; ký xong quét mã QR trên giấy để ghi nhận.',
    en: 'The list is made. Print it and lay it before the leader; afterwards scan its QR to record the signatures.',
  },
  justRecorded: {
    vi: (n: number) => `Đã ghi nhận ký ${n} hồ sơ.`,
    en: (n: number) => `${many(n, 'signature')} recorded.`,
  },
  justSigned: { vi: (n: number) => `Đã ký ${n} hồ sơ.`, en: (n: number) => `${n} signed.` },
});
