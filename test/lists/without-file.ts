/** Pages with a table that are no list and no book, each with its reason. */
export const withoutFile: Readonly<Record<string, string>> = {
  '/thu-tuc/:key': 'one procedure: its papers, as its record has them',
  '/cong-khai': 'figures and their sums; what is counted stands in the lists below it',
  '/gioi-thieu': 'about the house; units are a list of the administration and of the API',
  '/can-bo': 'the first lines of queues that are lists of their own',
  '/can-bo/tiep-nhan': 'a form: the papers of one reception',
  '/can-bo/nop-theo-danh-sach': 'a form: lines that are typed',
  '/can-bo/ho-so/:code': 'one dossier',
  '/can-bo/tra-nhieu': 'a form: which results of the shelf leave together',
  '/can-bo/chung-thuc': 'a form, and the last lines of books that are lists of their own',
  '/can-bo/chung-thuc/nhap-bu': 'a form: lines that are typed',
  '/can-bo/ban-giao/quet': 'a form: codes as they are scanned',
  '/can-bo/so-cap-so': 'the books of this year, each with a register that is a file',
  '/can-bo/so-cap-so/:owner/:kind/:year': 'one book; what is void or free in it is a file of its own (so-trong)',
  '/can-bo/chung-thuc/luot/:id': 'one visit',
  '/can-bo/giao-dien': 'samples of the look',
  '/quan-tri/don-vi/:key': 'one unit',
  '/quan-tri/trien-khai/:key': 'one commune',
  '/quan-tri/lich/:layer/xem-truoc': 'what one press would change',
  '/quan-tri/lich/:layer/xem-truoc-bo': 'what one press would change',
  '/quan-tri/chuyen-nam': 'what one press would open',
  '/quan-tri/thu-tuc/:key/phien-ban-moi': 'a form: the lines of one version',
  '/quan-tri/thu-tuc/:key/huy-phien-ban/:version': 'what one press would take back',
  '/quan-tri/nguoi/:id/giao-chuc-danh': 'a form: the roles of one post',
  '/quan-tri/nguoi/:id/thoi-chuc-danh/:post': 'the roles of one post',
  '/quan-tri/quy-trinh/:id': 'one process, which goes out as BPMN',
  '/quan-tri/thu-tuc/:key': 'one procedure, which goes out as its record',
};

/** Tables on the page of a list that its file does not hold: how their captions begin, and why. */
export const beside: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/cong-khai/ho-so': { 'Chỉ công khai theo lĩnh vực': 'counts of what is not listed one by one' },
  '/cong-khai/qua-han': { 'Chỉ công khai theo lĩnh vực': 'counts of what is not listed one by one' },
  '/can-bo/trinh-ky': { 'Chờ tôi ký': 'part of the queue', 'Chờ trình': 'part of the queue' },
  '/can-bo/so-quy': { 'Đã thu, chưa bàn giao': 'the sums of the day, before they become a line of the book' },
  '/quan-tri/nguoi/:id': {
    'Chức danh': 'one person',
    'Vai trò': 'part of the list of roles',
    'Vắng mặt': 'one person',
  },
  '/quan-tri/cap-lai-mat-khau': { 'Đề nghị cho đồng nghiệp': 'part of the list of people' },
  '/quan-tri/lich/:layer': { 'Tháng ': 'a picture of the year', Giờ: 'hours of a week, kept as seed data' },
};
