import type { At } from './stations.ts';

/** How one knocks at a route that is about a dossier: where the dossier stands, and what is sent. */
export interface DossierKnock {
  readonly at: At;
  readonly form?: Readonly<Record<string, string>>;
}

/** Routes with `:code`, by their last part. What their forms ask beyond key and number of the last event stands here. */
export const dossierKnocks: Readonly<Record<string, DossierKnock>> = {
  'GET /can-bo/ho-so/:code': { at: 'assigned' },
  'POST /can-bo/ho-so/:code/ban-giao': { at: 'received' },
  'POST /can-bo/ho-so/:code/nhan-ban-giao': { at: 'given' },
  'POST /can-bo/ho-so/:code/phan-cong': { at: 'taken', form: { officer: '{officer}' } },
  'POST /can-bo/ho-so/:code/phan-cong-lai': { at: 'assigned', form: { officer: '{other officer}' } },
  'POST /can-bo/ho-so/:code/chuyen': { at: 'assigned', form: { role: 'process', note: '' } },
  'POST /can-bo/ho-so/:code/tra-lai': { at: 'settled', form: { role: 'approve', to: '', reason: 'Thiếu căn cứ' } },
  'POST /can-bo/ho-so/:code/thu-lai': { at: 'settled' },
  'POST /can-bo/ho-so/:code/hoan-thien': { at: 'wrong', form: { note: 'Đã ghép đủ bản sao' } },
  'POST /can-bo/ho-so/:code/cong-dan-rut': { at: 'received', form: { standing: 'owner', reason: '' } },
  'POST /can-bo/ho-so/:code/huy-nhap-nham': { at: 'received', form: { reason: 'Nhập trùng' } },
  'POST /can-bo/ho-so/:code/yeu-cau-bo-sung': {
    at: 'assigned',
    form: { items: '1 bản sao Giấy khai sinh', reason: 'Thiếu bản sao', respondBy: '05/03/2019' },
  },
  'POST /can-bo/ho-so/:code/nhan-bo-sung': { at: 'asked', form: { brought: '0' } },
  'POST /can-bo/ho-so/:code/gia-han-xac-minh': {
    at: 'assigned',
    form: { asked: 'UBND xã Thanh An', question: 'Sổ đăng ký khai sinh năm 1986' },
  },
  'POST /can-bo/ho-so/:code/nghia-vu-tai-chinh': {
    at: 'owing',
    form: {
      notice: '118/TB-CCT',
      noticeDay: '19/02/2019',
      what: 'Tiền sử dụng đất',
      sum: '12.500.000',
      payBy: '20/03/2019',
    },
  },
  'POST /can-bo/ho-so/:code/nhan-chung-tu': {
    at: 'sent-to-pay',
    form: { proof: '0004417', proofDay: '20/02/2019', paid: '12.500.000' },
  },
  'POST /can-bo/ho-so/:code/bao-cham': {
    at: 'assigned',
    form: { cause: 'verification', said: 'Chờ trả lời xác minh', newDay: '28/02/2019' },
  },
  'POST /can-bo/ho-so/:code/xin-loi': { at: 'late' },
  'POST /can-bo/ho-so/:code/duyet': { at: 'settled' },
  'POST /can-bo/ho-so/:code/ky': { at: 'presented' },
  'POST /can-bo/ho-so/:code/ghi-nhan-ky': { at: 'presented', form: { signer: '{signer}' } },
  'POST /can-bo/ho-so/:code/ky-va-dong-dau': { at: 'settled', form: { signer: '{signer}' } },
  'POST /can-bo/ho-so/:code/vao-so': { at: 'signed' },
  'POST /can-bo/ho-so/:code/tra': { at: 'sealed', form: { standing: 'owner', paid: 'yes', receiptNumber: '0000123' } },
  'GET /can-bo/ho-so/:code/giay/:form(^[0-9a-z-]{2,8}).pdf': { at: 'assigned' },
  'POST /can-bo/ho-so/:code/in/:form': { at: 'assigned' },
  'GET /can-bo/ho-so/:code/ban-quet/:position': { at: 'assigned' },
  'GET /tra-cuu': { at: 'assigned' },
  'POST /tra-cuu': { at: 'assigned', form: { ma: '{code}', tu: '{word}' } },
  'GET /h/:ma/:tu': { at: 'assigned' },
  'GET /api/v1/dossiers/:code': { at: 'assigned' },
  'POST /can-bo/viec': { at: 'settled', form: { chon: '{code}' } },
  'POST /can-bo/ban-giao': {
    at: 'received',
    form: {
      side: 'give',
      from: '{counter id}',
      to: '{department id}',
      codes: '{code}',
      scans: '{code}',
      compared: '{code}',
    },
  },
  'POST /can-bo/trinh-ky': { at: 'presented', form: { do: 'list', unit: '{signing unit}', chon: '{code}' } },
};

/** Routes about something else than a dossier: their parameters and what they are sent. */
export const otherKnocks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'GET /thu-tuc/:key': { key: 'dang-ky-khai-sinh' },
  'GET /can-bo/ban-giao/danh-sach': { giao: '{counter}', nhan: '{department}' },
  'POST /api/v1/deadlines': {},
  'POST /dang-nhap': { username: '{chance}', password: 'nothing at all' },
  'GET /can-bo/trinh-ky/:id': { id: '{list}' },
  'POST /can-bo/trinh-ky/:id': { id: '{list}', signer: '{signer}', chon: '{listed}' },
  'GET /can-bo/trinh-ky/:id/danh-sach.pdf': { id: '{list}' },
  'POST /can-bo/tim': { q: 'Lò Văn' },
  'POST /can-bo/tiep-nhan': { do: 'show', counter: '{counter}', procedure: '{procedure}' },
  'GET /can-bo/tu-choi-tiep-nhan/moi': { quay: 'mot-cua-huyen', 'thu-tuc': 'dang-ky-khai-sinh' },
  'POST /can-bo/tu-choi-tiep-nhan': {
    counter: '{counter}',
    procedure: '{procedure}',
    name: 'Lò Văn Tướng',
    address: 'bản Noong Ứng, xã Thanh An',
    ground: 'other-authority',
    reason: 'Hộ khẩu ở huyện khác, không thuộc thẩm quyền.',
    advice: 'Nộp tại UBND nơi đăng ký thường trú.',
  },
  'POST /can-bo/tu-choi-tiep-nhan/:id/in': { id: '{declined}' },
  'GET /can-bo/tu-choi-tiep-nhan/:id/phieu.pdf': { id: '{declined}' },
  'POST /can-bo/dong-ho': { by: 'hour' },
  'GET /quan-tri/don-vi/:key': { key: 'tu-phap' },
  'GET /quan-tri/nguoi/:id': { id: '{person}' },
  'POST /quan-tri/nguoi/:id/ket-thuc-phien': { id: '{person}' },
  'GET /quan-tri/lich/:layer': { layer: '{layer}' },
  'GET /quan-tri/lich/:layer/ngay': { layer: '{layer}', ngay: '2019-09-05' },
  'GET /quan-tri/lich/:layer/xem-truoc': {
    layer: '{layer}',
    day: '05/09/2019',
    kind: 'off',
    vi: 'Khai giảng',
    basis: 'QĐ 1',
  },
  'GET /quan-tri/lich/:layer/xem-truoc-bo': { layer: '{layer}', day: '05/09/2019' },
  'POST /quan-tri/lich/:layer/ngay': {
    layer: '{layer}',
    day: '2019-09-05',
    kind: 'off',
    vi: 'Khai giảng',
    basis: 'QĐ',
  },
  'POST /quan-tri/lich/:layer/bo-ngay': { layer: '{layer}', day: '05/09/2019' },
  'GET /quan-tri/quy-trinh/:id': { id: '{definition}' },
  'GET /quan-tri/quy-trinh/:id/bpmn': { id: '{definition}' },
  'GET /quan-tri/thu-tuc/:key': { key: 'dang-ky-khai-sinh' },
  'GET /quan-tri/thu-tuc/:key/:file': { key: 'dang-ky-khai-sinh', file: '{record}' },
  'GET /quan-tri/su-kien/:id': { id: '{stream}' },
  'GET /api/v1/procedures/:key': { key: 'dang-ky-khai-sinh' },
};
