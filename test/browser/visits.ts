import { adminVisits } from './admin-visits.ts';
import { portalVisits } from './portal-visits.ts';
import type { Role } from './story.ts';
import { ticketExcused, ticketVisits } from './ticket-visits.ts';
import {
  basketOfOne,
  basketReceived,
  bringDays,
  chooseResults,
  declineNothing,
  declineOne,
  enterNothing,
  makeList,
  openReceipt,
  parkOne,
  receiveFinger,
  receiveNothing,
  returnedTogether,
  returnManyUnnamed,
  returnToNobody,
  searchFor,
} from './visit-acts.ts';
import { listExcused, listVisits } from './visit-lists.ts';

/** One page of the house, seen by whoever works with it. */
export interface Visit {
  /** The route as the router writes it. */
  readonly route: string;
  /** Which of its states, where it has several. */
  readonly state?: string;
  /** Login of who looks; without it somebody from outside. */
  readonly as?: string;
  /** Where it is; without it the route is its own address. */
  readonly at?: string;
  /** The page on which the first link to this route is followed: the thing is a real one of the world. */
  readonly from?: string;
  /** What is done there before the page is judged. */
  readonly act?: (role: Role) => Promise<void>;
  /** 200, unless the page says that something is wrong. */
  readonly status?: number;
}

const admin = 'ngo.quang.vinh';
const controller = 'tong.van.chuong';
const dossier = '/can-bo/ho-so/:code';
const of = (code: string): string => `/can-bo/ho-so/${code}`;
const birth = '/can-bo/tiep-nhan?quay=mot-cua-xa-thanh-xuong&thu-tuc=dang-ky-khai-sinh';
const counterOf = (procedure: string): string => `/can-bo/tiep-nhan?quay=mot-cua-huyen&thu-tuc=${procedure}`;

/** Every page a browser may be asked for, its states beside it. */
export const visits: readonly Visit[] = [
  ...portalVisits,
  { route: '/can-bo', as: 'pham.thu.trang' },
  { route: '/can-bo', state: 'of a head', as: 'hoang.trong.nghia' },
  { route: '/can-bo/viec', as: 'quang.van.thuan' },
  { route: '/can-bo/viec', state: 'late', as: 'le.thi.kim.dung', at: '/can-bo/viec?cua=tre' },
  { route: '/can-bo/tiep-nhan', as: 'pham.thu.trang' },
  {
    route: '/can-bo/tiep-nhan',
    state: 'a finger without witnesses',
    as: 'pham.thu.trang',
    at: counterOf('dang-ky-thanh-lap-ho-kinh-doanh'),
    act: receiveFinger,
    status: 422,
  },
  {
    route: '/can-bo/tiep-nhan',
    state: 'counter',
    as: 'pham.thu.trang',
    at: counterOf('dang-ky-thanh-lap-ho-kinh-doanh'),
  },
  {
    route: '/can-bo/tiep-nhan',
    state: 'counter refused',
    as: 'pham.thu.trang',
    at: counterOf('thay-doi-cai-chinh-ho-tich-du-14-tuoi'),
    act: receiveNothing,
    status: 422,
  },
  {
    route: '/can-bo/tiep-nhan',
    state: 'not taken here',
    as: 'pham.thu.trang',
    at: counterOf('dang-ky-khai-sinh'),
  },
  { route: '/can-bo/tam-gac', as: 'pham.thu.trang' },
  { route: '/can-bo/tam-gac', state: 'just parked', as: 'lo.thi.thuy', at: birth, act: parkOne },
  { route: '/can-bo/nhieu-thu-tuc', as: 'lo.thi.thuy' },
  { route: '/can-bo/nhieu-thu-tuc', state: 'refused', as: 'lo.thi.thuy', act: basketOfOne, status: 422 },
  { route: '/can-bo/nhieu-thu-tuc/:id', as: 'lo.thi.thuy', at: '/can-bo/nhieu-thu-tuc', act: basketReceived },
  {
    route: '/can-bo/nop-theo-danh-sach',
    as: 'lo.thi.thuy',
    at: '/can-bo/nop-theo-danh-sach?thu-tuc=ban-sao-trich-luc-ho-tich',
  },
  { route: '/can-bo/tu-choi-tiep-nhan/moi', as: 'pham.thu.trang' },
  {
    route: '/can-bo/tu-choi-tiep-nhan/moi',
    state: 'refused',
    as: 'pham.thu.trang',
    act: declineNothing,
    status: 422,
  },
  { route: '/can-bo/tu-choi-tiep-nhan', as: 'pham.thu.trang' },
  {
    route: '/can-bo/tu-choi-tiep-nhan',
    state: 'just written',
    as: 'pham.thu.trang',
    at: '/can-bo/tu-choi-tiep-nhan/moi',
    act: declineOne,
  },
  { route: dossier, state: 'to be signed', as: 'hoang.trong.nghia', at: of('000.00.29.H18-190218-0006') },
  { route: dossier, state: 'late, being settled', as: 'quang.van.thuan', at: of('000.00.29.H18-190212-0004') },
  { route: dossier, state: 'waiting for papers', as: 'lo.thi.thuy', at: of('000.10.29.H18-190214-0009') },
  { route: dossier, state: 'to be collected', as: 'lo.thi.xuan', at: of('000.00.29.H18-190128-0003') },
  {
    route: dossier,
    state: 'refused return',
    as: 'lo.thi.xuan',
    at: of('000.00.29.H18-190128-0003'),
    act: returnToNobody,
    status: 422,
  },
  { route: '/can-bo/ban-giao', as: 'pham.thu.trang' },
  { route: '/can-bo/ban-giao/danh-sach', as: 'pham.thu.trang', from: '/can-bo/ban-giao' },
  { route: '/can-bo/niem-yet', as: 'pham.thu.trang' },
  { route: '/niem-yet/:id', as: 'pham.thu.trang', from: '/can-bo/niem-yet' },
  { route: '/can-bo/trinh-ky', as: 'hoang.trong.nghia' },
  { route: '/can-bo/trinh-ky', state: 'to lay before', as: 'ca.van.sang' },
  { route: '/can-bo/trinh-ky/:id', as: 'ca.van.sang', at: '/can-bo/trinh-ky', act: makeList },
  { route: '/can-bo/chung-thuc', as: 'lo.thi.thuy' },
  { route: '/can-bo/chung-thuc', state: 'refused', as: 'lo.thi.thuy', act: enterNothing, status: 422 },
  { route: '/can-bo/chung-thuc/nhap-bu', as: 'lo.thi.thuy' },
  { route: '/can-bo/chung-thuc/luot/:id', as: 'lo.thi.thuy', from: '/can-bo/chung-thuc' },
  { route: '/can-bo/chung-thuc/danh-sach/:id', as: 'lo.thi.thuy', from: '/can-bo/chung-thuc' },
  { route: '/can-bo/chung-thuc/tu-choi', as: 'lo.thi.thuy' },
  { route: '/can-bo/chung-thuc/tu-choi/:id', as: 'lo.thi.thuy', from: '/can-bo/chung-thuc/tu-choi' },
  { route: '/can-bo/chung-thuc/so', as: 'lo.thi.thuy' },
  { route: '/can-bo/chung-thuc/so/thang', as: 'lo.thi.thuy', from: '/can-bo/chung-thuc/so' },
  {
    route: '/can-bo/chung-thuc/so-chung-thuc/:id/dinh-chinh',
    as: 'lo.thi.thuy',
    from: '/can-bo/chung-thuc/so/thang?noi=xa-thanh-xuong&loai=copy&thang=02/2019',
  },
  { route: '/can-bo/ke-ket-qua', as: 'lo.thi.xuan' },
  { route: '/can-bo/ke-ket-qua', state: 'printed', as: 'lo.thi.xuan', at: '/can-bo/ke-ket-qua?qua=30&xem=in' },
  { route: '/can-bo/tra-nhieu', as: 'lo.thi.xuan' },
  { route: '/can-bo/tra-nhieu', state: 'chosen', as: 'lo.thi.xuan', act: chooseResults },
  { route: '/can-bo/tra-nhieu', state: 'refused', as: 'lo.thi.xuan', act: returnManyUnnamed, status: 422 },
  { route: '/can-bo/sai-sot', as: 'lo.thi.xuan' },
  { route: '/can-bo/sai-sot', state: 'printed', as: 'lo.thi.xuan', at: '/can-bo/sai-sot?xem=in' },
  { route: '/can-bo/sai-sot', state: 'wrong day', as: 'lo.thi.xuan', at: '/can-bo/sai-sot?tu=mai', status: 422 },
  { route: '/can-bo/buu-chinh', as: 'lo.thi.xuan' },
  { route: '/can-bo/buu-chinh', state: 'wrong day', as: 'lo.thi.xuan', at: '/can-bo/buu-chinh?ngay=mai', status: 422 },
  { route: '/can-bo/so-theo-doi', as: 'pham.thu.trang', at: '/can-bo/so-theo-doi?tu=01/01/2019' },
  {
    route: '/can-bo/so-theo-doi',
    state: 'wrong days',
    as: 'pham.thu.trang',
    at: '/can-bo/so-theo-doi?tu=mai',
    status: 422,
  },
  { route: '/can-bo/bien-lai', as: 'pham.thu.trang' },
  { route: '/can-bo/bien-lai/:id', as: 'pham.thu.trang', from: '/can-bo/bien-lai' },
  {
    route: '/can-bo/bien-lai/:id/so/:number',
    as: 'pham.thu.trang',
    at: '/can-bo/bien-lai',
    act: openReceipt,
  },
  { route: '/can-bo/con-phai-thu', as: 'pham.thu.trang' },
  { route: '/can-bo/con-phai-thu', state: 'printed', as: 'pham.thu.trang', at: '/can-bo/con-phai-thu?xem=in' },
  { route: '/can-bo/bien-lai', state: 'printed', as: 'pham.thu.trang', at: '/can-bo/bien-lai?xem=in' },
  { route: '/can-bo/su-dung-bien-lai', as: 'pham.thu.trang' },
  { route: '/can-bo/su-dung-bien-lai', state: 'printed', as: 'pham.thu.trang', at: '/can-bo/su-dung-bien-lai?xem=in' },
  { route: '/can-bo/mien-phi', as: 'pham.thu.trang' },
  { route: '/can-bo/mien-phi', state: 'printed', as: 'pham.thu.trang', at: '/can-bo/mien-phi?xem=in' },
  { route: '/can-bo/so-quy', state: 'printed', as: 'pham.thu.trang', at: '/can-bo/so-quy?xem=in' },
  { route: '/can-bo/so-quy', as: 'pham.thu.trang' },
  { route: '/can-bo/tim', as: 'pham.thu.trang' },
  { route: '/can-bo/tim', state: 'found', as: 'pham.thu.trang', act: searchFor('Lò') },
  { route: '/can-bo/tinh-ngay-hen', as: 'pham.thu.trang' },
  { route: '/can-bo/giao-dien', as: admin },
  { route: '/can-bo/giao-dien', state: 'dark', as: 'lo.thi.thuy', at: '/can-bo/giao-dien?nen=toi' },
  { route: '/can-bo/viec', state: 'dark', as: 'lo.thi.thuy', at: '/can-bo/viec?nen=toi' },
  { route: '/quan-tri', as: admin },
  { route: '/quan-tri', state: 'found', as: admin, at: '/quan-tri?tim=ho+tich' },
  { route: '/quan-tri/don-vi', as: admin },
  { route: '/quan-tri/don-vi/:key', as: admin, at: '/quan-tri/don-vi/tai-chinh-ke-hoach' },
  { route: '/can-bo/giao-ban', as: 'luong.van.thuong' },
  {
    route: '/can-bo/giao-ban',
    state: 'for paper',
    as: 'luong.van.thuong',
    at: '/can-bo/giao-ban?tuan=2019-02-11&xem=in',
  },
  { route: '/can-bo/tong-hop-thang', as: controller },
  { route: '/can-bo/tong-hop-thang', state: 'for paper', as: controller, at: '/can-bo/tong-hop-thang?nam=2018&xem=in' },
  { route: '/can-bo/tong-hop-thang/nhap', as: controller },
  { route: '/can-bo/tong-hop-thang/:xa/:thang', as: controller, at: '/can-bo/tong-hop-thang/xa-phu-luong/2019-01' },
  { route: '/quan-tri/trien-khai', as: admin },
  { route: '/quan-tri/trien-khai/:key', as: admin, from: '/quan-tri/trien-khai' },
  { route: '/doi-mat-khau' },
  { route: '/quan-tri/vai-tro', as: admin },
  { route: '/quan-tri/vai-tro/bang', as: admin },
  {
    route: '/quan-tri/vai-tro/bang',
    as: admin,
    state: 'for paper',
    at: '/quan-tri/vai-tro/bang?don-vi=tu-phap&xem=in',
  },
  { route: '/quan-tri/vai-tro', as: admin, state: 'for paper', at: '/quan-tri/vai-tro?don-vi=mot-cua-huyen&xem=in' },
  { route: '/quan-tri/cap-lai-mat-khau', as: admin },
  { route: '/quan-tri/nguoi', as: admin },
  { route: '/quan-tri/nguoi/:id', as: admin, from: '/quan-tri/nguoi' },
  { route: '/quan-tri/lich', as: admin },
  { route: '/quan-tri/lich/:layer', as: admin, at: '/quan-tri/lich/ubnd-huyen' },
  { route: '/quan-tri/trien-khai/nhap', as: admin },
  { route: '/quan-tri/lich/:layer/gio', as: admin, at: '/quan-tri/lich/ubnd-huyen/gio' },
  { route: '/quan-tri/lich/:layer/nhap', as: admin, at: '/quan-tri/lich/ubnd-huyen/nhap' },
  {
    route: '/quan-tri/lich/:layer/nhap',
    state: 'looked at',
    as: admin,
    at: '/quan-tri/lich/ubnd-huyen/nhap',
    act: bringDays,
    status: 422,
  },
  { route: '/quan-tri/lich/:layer/ngay', as: admin, at: '/quan-tri/lich/ubnd-huyen/ngay?ngay=22/02/2019' },
  { route: '/quan-tri/lich/:layer/xem-truoc', as: admin, at: `/quan-tri/lich/ubnd-huyen/xem-truoc?${restDay()}` },
  {
    route: '/quan-tri/lich/:layer/xem-truoc',
    state: 'nothing typed',
    as: admin,
    at: '/quan-tri/lich/ubnd-huyen/xem-truoc?day=',
    status: 422,
  },
  {
    route: '/quan-tri/lich/:layer/xem-truoc-bo',
    as: admin,
    at: '/quan-tri/lich/national/xem-truoc-bo?day=2019-04-15',
  },
  { route: '/quan-tri/thu-tuc', as: admin },
  { route: '/quan-tri/thu-tuc/:key', as: admin, at: '/quan-tri/thu-tuc/dang-ky-khai-sinh' },
  { route: '/quan-tri/thu-tuc-quoc-gia', as: admin },
  { route: '/quan-tri/cong-bo', as: admin },
  { route: '/quan-tri/quy-trinh', as: admin },
  { route: '/quan-tri/quy-trinh/:id', as: admin, from: '/quan-tri/quy-trinh' },
  { route: '/quan-tri/su-kien', as: admin },
  { route: '/quan-tri/su-kien/:id', as: admin, from: '/quan-tri/su-kien' },
  { route: '/quan-tri/viec-nen', as: admin },
  ...adminVisits,
  ...listVisits,
  ...ticketVisits,
  // The last of all: it hands out what others look at.
  { route: '/can-bo/tra-nhieu/:code', as: 'lo.thi.xuan', at: '/can-bo/tra-nhieu', act: returnedTogether },
];

/** What a browser is given that is no page; the files beside a list are walked by `test/lists`. */
export const excused: Readonly<Record<string, string>> = {
  ...listExcused,
  ...ticketExcused,
  '/h/:ma/:tu': 'leads on to /tra-cuu at once; the stories follow it from the paper',
  '/can-bo/ho-so/:code/ban-quet/:position': 'a scan, as it was brought',
  '/can-bo/ho-so/:code/giay/:form(^[0-9a-z-]{2,9}).pdf': 'a paper; the stories read it back',
  '/can-bo/tu-choi-tiep-nhan/:id/phieu.pdf': 'a paper; its own test reads it back',
  '/can-bo/chung-thuc/so/thang.pdf': 'a paper; the story of the lane reads it back',
  '/can-bo/chung-thuc/so-chung-thuc/:id/dinh-chinh/phieu.pdf': 'a paper; its own test reads it back',
  '/can-bo/niem-yet/:id/anh': 'a photo, as it was brought',
  '/can-bo/niem-yet/bo-to.pdf': 'a paper; its own test reads it back',
  '/can-bo/trinh-ky/:id/danh-sach.pdf': 'a paper; the story of civil status reads it back',
  '/can-bo/buu-chinh/danh-sach.pdf': 'a paper; its own test reads it back',
  '/can-bo/so-theo-doi.pdf': 'a paper; the test of the book reads it back',
  '/quan-tri/quy-trinh/:id/bpmn': 'a file of the process',
  '/quan-tri/thu-tuc/:key/:file': 'a file of the record',
  '/can-bo/ho-so/:code/du-thao/:template/dien-san.docx': 'a draft for Word; its own test reads it',
  '/can-bo/ho-so/:code/du-thao/:template/ban/:number': 'a draft as it was put back; its own test reads it',
  '/quan-tri/mau/:template/:file': 'a template for Word; its own test reads it',
  '/favicon.ico': 'leads to the mark',
  '/healthz': 'for machines',
  '/readyz': 'for machines',
  '/metrics': 'for machines',
  '/api/v1/dossiers/:code': 'for machines',
  '/api/v1/openapi.json': 'for machines',
  '/api/v1/procedures': 'for machines',
  '/api/v1/procedures/:key': 'for machines',
  '/api/v1/units': 'for machines',
};

function restDay(): URLSearchParams {
  return new URLSearchParams({ day: '22/02/2019', kind: 'off', vi: 'Nghỉ lễ của huyện', basis: 'QĐ 01/QĐ-UBND' });
}
