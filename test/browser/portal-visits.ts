import { wrongPassword } from './visit-acts.ts';
import type { Visit } from './visits.ts';

/** What somebody from outside may be shown. */
export const portalVisits: readonly Visit[] = [
  { route: '/' },
  { route: '/thu-tuc' },
  { route: '/thu-tuc', state: 'searched', at: '/thu-tuc?tu=ho+kinh+doanh' },
  { route: '/thu-tuc/:key', at: '/thu-tuc/dang-ky-khai-sinh' },
  { route: '/thu-tuc/:key', state: 'of a long road', at: '/thu-tuc/thuc-hien-tro-cap-xa-hoi-hang-thang' },
  { route: '/tra-cuu' },
  { route: '/tra-cuu', state: 'code known', at: '/tra-cuu?ma=000.00.29.H18-190218-0006' },
  { route: '/tra-cuu', state: 'waiting', at: '/tra-cuu?ma=000.10.29.H18-190214-0009' },
  { route: '/tra-cuu', state: 'mistyped', at: '/tra-cuu?ma=000', status: 422 },
  { route: '/cong-khai' },
  { route: '/cong-khai/ho-so' },
  { route: '/cong-khai/ho-so', state: 'narrowed', at: '/cong-khai/ho-so?noi=tu-phap' },
  { route: '/cong-khai/qua-han' },
  { route: '/cong-khai/danh-muc' },
  { route: '/cong-khai/danh-muc', state: 'printed', at: '/cong-khai/danh-muc?cap=xa&xem=in' },
  { route: '/cong-khai/lich-truc' },
  { route: '/cong-khai/lich-truc', state: 'of one commune', at: '/cong-khai/lich-truc?noi=xa-na-u' },
  { route: '/cong-khai/quy-che' },
  { route: '/gioi-thieu' },
  { route: '/dang-nhap' },
  { route: '/dang-nhap', state: 'wrong password', act: wrongPassword, status: 422 },
  { route: '/khong-co', state: 'no such page', status: 404 },
];
