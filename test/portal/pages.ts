import { routes } from '#doors/routes.ts';
import { type Database, sql } from '#platform/db/index.ts';

/** Every page anybody may open; of the procedures every sixth, or as told. */
export async function publicPages(db: Database, every = 6): Promise<string[]> {
  const keys = await db.rows<{ key: string }>(sql`select key from procedures.procedures order by key`);
  const codes = await codesOf(db);
  const versions = await db.rows<{ id: string }>(sql`select v.id from procedures.versions v
    join procedures.procedures p on p.id = v.procedure_id where p.key = 'giai-quyet-to-cao-cap-huyen'`);
  const pages = filled((needs) => needs === 'public', {
    '/thu-tuc/:key': keys.filter((_, n) => n % every === 0).map(({ key }) => `/thu-tuc/${key}`),
    '/h/:ma/:tu': ['/h/000.00.29.H18-190218-0006/AAAA'],
    '/lay-so/:quay': ['/lay-so/mot-cua-huyen'],
    '/lay-so/:quay/:id': [],
    '/bang-goi/:quay': ['/bang-goi/mot-cua-huyen'],
    '/niem-yet/:id': versions.map(({ id }) => `/niem-yet/${id}`),
    '/tra-cuu': ['/tra-cuu', '/tra-cuu?ma=nothing', ...codes.map((code) => `/tra-cuu?ma=${code}`)],
    '/thu-tuc': ['/thu-tuc', '/thu-tuc?tu=khai+sinh', '/thu-tuc?cap=xa', '/thu-tuc?tu=zzzz'],
  });
  return [...pages, '/no-such-page'];
}

/** Pages of units and calendars whose addresses are known. */
const keptPages = {
  '/quan-tri/don-vi/:key/lien-he': ['/quan-tri/don-vi/y-te/lien-he'],
  '/quan-tri/lich/:layer/gio': [],
  '/quan-tri/lich/:layer/ngay': [],
  '/quan-tri/lich/:layer/xem-truoc': [],
  '/quan-tri/lich/:layer/xem-truoc-bo': [],
};

/** Every page of the office and of the administration; who may not open one is told so in English as well. */
export async function staffPages(db: Database): Promise<string[]> {
  const codes = await codesOf(db);
  const processes = await db.rows<{ id: string }>(sql`select id from workflow.definitions order by id limit 2`);
  const people = await db.rows<{ id: string }>(sql`select id from staffing.people order by id limit 5`);
  const streams = await db.rows<{ id: string }>(
    sql`select distinct on (stream_kind) stream_id as id from platform.events order by stream_kind`,
  );
  const { visits, lists, lines, refusals } = await certifiedOf(db);
  return filled((needs) => needs !== 'public', {
    '/can-bo/tim': ['/can-bo/tim', '/can-bo/tim?tu=phuong', '/can-bo/tim?tu=zzzz'],
    '/can-bo/tiep-nhan': ['/can-bo/tiep-nhan', ...receptions],
    '/can-bo/ho-so/:code': codes.map((code) => `/can-bo/ho-so/${code}`),
    '/can-bo/xac-minh/:code': [],
    '/can-bo/trinh-ky/:id': [],
    '/can-bo/ban-giao/phieu/:id': [],
    '/can-bo/ban-giao/quet': ['/can-bo/ban-giao/quet?giao=mot-cua-huyen&nhan=tai-chinh-ke-hoach'],
    '/can-bo/phieu-in-san/:id': [],
    '/can-bo/nop-luu/:id': [],
    '/can-bo/nop-luu': ['/can-bo/nop-luu?nam=2019'],
    '/can-bo/so-cap-so/:owner/:kind/:year': ['/can-bo/so-cap-so/mot-cua-huyen/form-03/2019'],
    '/can-bo/nhieu-thu-tuc/:id': [],
    '/can-bo/tra-nhieu/:code': [],
    '/can-bo/nop-theo-danh-sach': ['/can-bo/nop-theo-danh-sach?thu-tuc=ban-sao-trich-luc-ho-tich'],
    '/can-bo/chung-thuc/luot/:id': visits.map(({ id }) => `/can-bo/chung-thuc/luot/${id}`),
    '/can-bo/chung-thuc/danh-sach/:id': lists.map(({ id }) => `/can-bo/chung-thuc/danh-sach/${id}`),
    '/can-bo/chung-thuc/so-chung-thuc/:id/dinh-chinh': lines.map(
      ({ id }) => `/can-bo/chung-thuc/so-chung-thuc/${id}/dinh-chinh`,
    ),
    '/can-bo/chung-thuc/tu-choi/:id': refusals.map(({ id }) => `/can-bo/chung-thuc/tu-choi/${id}`),
    '/can-bo/chung-thuc/so/thang': ['/can-bo/chung-thuc/so/thang?noi=xa-thanh-xuong&loai=copy&thang=02/2019'],
    '/can-bo/tong-hop-thang/:xa/:thang': ['/can-bo/tong-hop-thang/xa-phu-luong/2019-01'],
    '/can-bo/niem-yet/:id/anh': [],
    '/can-bo/niem-yet/bo-to.pdf': [],
    '/can-bo/bien-lai/:id': (await booksOf(db)).map((id) => `/can-bo/bien-lai/${id}`),
    '/can-bo/bien-lai/:id/so/:number': (await receiptsOf(db)).map(
      ({ id, number }) => `/can-bo/bien-lai/${id}/so/${number}`,
    ),
    '/can-bo/ho-so/:code/du-thao/:template/ban/:number': [],
    // The living page of the components shows Vietnamese examples.
    '/can-bo/giao-dien': [],
    '/quan-tri/trien-khai/:key': ['/quan-tri/trien-khai/xa-na-tau'],
    '/quan-tri/don-vi/:key': ['ubnd-huyen', 'tu-phap', 'xa-thanh-xuong', 'phong-noi-vu'].map(
      (key) => `/quan-tri/don-vi/${key}`,
    ),
    ...staffedPages(people),
    '/quan-tri/lich/:layer': ['/quan-tri/lich/national'],
    ...keptPages,
    '/quan-tri/thu-tuc/:key/phien-ban-moi/:part/nhap': ['/quan-tri/thu-tuc/dang-ky-khai-sinh/phien-ban-moi/phi/nhap'],
    '/quan-tri/lich/:layer/nhap': ['/quan-tri/lich/national/nhap'],
    '/quan-tri/quy-trinh/:id': processes.map(({ id }) => `/quan-tri/quy-trinh/${id}`),
    '/quan-tri/su-kien/:id': streams.map(({ id }) => `/quan-tri/su-kien/${id}`),
    '/quan-tri/thu-tuc/:key/phien-ban-moi': ['/quan-tri/thu-tuc/dang-ky-khai-sinh/phien-ban-moi'],
    '/quan-tri/thu-tuc/:key/huy-phien-ban/:version': [],
    '/quan-tri/thu-tuc/:key': [
      '/quan-tri/thu-tuc/dang-ky-khai-sinh',
      '/quan-tri/thu-tuc/dang-ky-thanh-lap-ho-kinh-doanh',
    ],
  });
}

/** Of units and who works there. */
function staffedPages(people: readonly { id: string }[]): Readonly<Record<string, readonly string[]>> {
  const [one] = people.map(({ id }) => `/quan-tri/nguoi/${id}`);
  return {
    '/quan-tri/nguoi/:id': people.map(({ id }) => `/quan-tri/nguoi/${id}`),
    '/quan-tri/nguoi/:id/giao-chuc-danh': [`${one}/giao-chuc-danh`],
    '/quan-tri/nguoi/:id/thoi-chuc-danh/:post': [],
    '/quan-tri/cap-lai-mat-khau/nguoi/:id/mo-khoa': [`/quan-tri/cap-lai-mat-khau/nguoi/${people[0]?.id}/mo-khoa`],
    '/quan-tri/nguoi/:id/sua': [`${one}/sua`],
    '/quan-tri/nguoi/:id/thoi-lam-viec': [`${one}/thoi-lam-viec`],
    '/quan-tri/don-vi/:unit/chuc-danh-moi': ['/quan-tri/don-vi/y-te/chuc-danh-moi'],
    '/quan-tri/loi-nhan/:message': ['/quan-tri/loi-nhan/ready', '/quan-tri/loi-nhan/slip-note'],
    '/quan-tri/mau/:template': ['/quan-tri/mau/to-trinh'],
    // A template of the district's own, of which the demonstration has none; what it says is read by its own test.
    '/quan-tri/mau/:template/pham-vi': [],
    '/quan-tri/viec-nen/:id/thoi': [],
    '/quan-tri/don-vi/:key/thay-doi/:act': ['ket-thuc', 'doi-ten', 'doi-truc-thuoc', 'tach'].map(
      (act) => `/quan-tri/don-vi/y-te/thay-doi/${act}`,
    ),
    '/quan-tri/thu-tuc/:key/bai-bo': ['/quan-tri/thu-tuc/dang-ky-khai-sinh/bai-bo'],
  };
}

const receptions = [
  '/can-bo/tiep-nhan?quay=mot-cua-huyen&thu-tuc=dang-ky-thanh-lap-ho-kinh-doanh',
  '/can-bo/tiep-nhan?quay=mot-cua-xa-thanh-xuong&thu-tuc=dang-ky-khai-sinh',
];

/** Of the lane of certification. */
async function certifiedOf(db: Database) {
  const ids = async (query: ReturnType<typeof sql>) => db.rows<{ id: string }>(query);
  return {
    visits: await ids(sql`select id from certification.visits order by id limit 4`),
    lists: await ids(sql`select id from certification.lists order by id limit 4`),
    lines: await ids(sql`select id from certification.lines order by id limit 2`),
    refusals: await ids(sql`select id from certification.refusals order by id limit 1`),
  };
}

const codesOf = async (db: Database): Promise<string[]> =>
  (await db.rows<{ code: string }>(sql`select code from dossiers.dossiers order by code`)).map(({ code }) => code);

const booksOf = async (db: Database): Promise<string[]> =>
  (await db.rows<{ id: string }>(sql`select id from payments.receipt_books order by unit_id, kind limit 2`)).map(
    ({ id }) => id,
  );

const receiptsOf = (db: Database): Promise<{ id: string; number: number }[]> =>
  db.rows<{ id: string; number: number }>(sql`select book_id as id, number from payments.receipts
    where state = 'used' order by at limit 2`);

/** The addresses of routes; a page with a place in its address must be given what to ask it with. */
function filled(wanted: (needs: string) => boolean, asked: Readonly<Record<string, readonly string[]>>): string[] {
  const open = routes.filter((route) => route.method === 'GET' && wanted(route.needs) && isPage(route.path));
  return open.flatMap(({ path }) => {
    if (path.includes(':') && !asked[path]) throw new Error(`say in test/portal/pages.ts what ${path} is asked with`);
    return asked[path] ?? [path];
  });
}

/** Files and what programs read are no pages. */
const isPage = (path: string): boolean =>
  !/^\/(api|healthz|readyz|metrics|assets)\b/.test(path) && !/\.\w+$|:file$|\/ban-quet\/|\/bpmn$/.test(path);
