/** A list that takes its own file back: who brings it, and where it is seen. */
export interface Brought {
  readonly as: string;
  readonly at: string;
  /** Asked of the list, as its page was. */
  readonly query?: string;
  /** What is pressed there before, where the list has no line of its own in the told district. */
  readonly first?: Readonly<Record<string, string>>;
}

export const brought: Readonly<Record<string, Brought>> = {
  '/quan-tri/lich/:layer': { as: 'ngo.quang.vinh', at: '/quan-tri/lich/ubnd-huyen', query: 'nam=2019' },
  '/can-bo/tong-hop-thang': { as: 'tong.van.chuong', at: '/can-bo/tong-hop-thang', query: 'nam=2018' },
  '/quan-tri/thu-tuc/:key/phien-ban-moi/:part': {
    ...{ as: 'ngo.quang.vinh', at: '/quan-tri/thu-tuc/dang-ky-thanh-lap-ho-kinh-doanh/phien-ban-moi/phi' },
  },
  '/quan-tri/don-vi': { as: 'ngo.quang.vinh', at: '/quan-tri/don-vi' },
  '/quan-tri/thoi-han-bao-quan': { as: 'ngo.quang.vinh', at: '/quan-tri/thoi-han-bao-quan' },
  '/can-bo/quy-tac-phan-cong': {
    ...{ as: 'hoang.trong.nghia', at: '/can-bo/quy-tac-phan-cong' },
    first: { unit: 'tai-chinh-ke-hoach', commune: 'xa-muong-nha', officer: 'ngo.xuan.tuan', seen: 'none' },
  },
  '/quan-tri/gio-ky': { as: 'ngo.quang.vinh', at: '/quan-tri/gio-ky' },
  '/quan-tri/vang-mat': { as: 'ngo.quang.vinh', at: '/quan-tri/vang-mat' },
  '/quan-tri/nguoi': { as: 'ngo.quang.vinh', at: '/quan-tri/nguoi' },
  '/quan-tri/trien-khai': { as: 'ngo.quang.vinh', at: '/quan-tri/trien-khai' },
};

const derived = 'counted or chosen from rows that have pages of their own: what is right there is right here';
const pressed = 'each line is what somebody pressed, with its number or its hour: a file would make it without the act';
const money = 'money that changed hands: a line is a receipt, a closing or a debt, made by its own act with two people';
const signedPaper = 'a paper that was signed or numbered: it says what went, and is not changed afterwards';

/** Lists and books that go out and may not come in, each with its reason. */
export const withoutImport: Readonly<Record<string, string>> = {
  '/cong-khai/danh-muc': 'what is published: it follows the versions of procedures, which have a form with its preview',
  '/cong-khai/ho-so': derived,
  '/cong-khai/lich-truc':
    'of posts, absences and signing hours, which come in beside the list of people (vang-mat, gio-ky)',
  '/cong-khai/qua-han': derived,
  '/can-bo/viec': derived,
  '/can-bo/ban-giao': 'folders are handed over by their codes, typed or scanned; the other side checks them in',
  '/can-bo/ban-giao/danh-sach': signedPaper,
  '/can-bo/ban-giao/phieu/:id/phieu': signedPaper,
  '/can-bo/phieu-in-san/:id/phieu': signedPaper,
  '/can-bo/so-cap-so/:owner/:kind/:year/so-trong': 'a gap has the reason it was voided with, and is never filled again',
  '/can-bo/nop-luu/:id/muc-luc': signedPaper,
  '/can-bo/trinh-ky': derived,
  '/can-bo/trinh-ky/:id': signedPaper,
  '/can-bo/ke-ket-qua': derived,
  '/can-bo/ban-chinh': 'an original is kept and given back by an act that both sides sign for',
  '/can-bo/chua-so-hoa': derived,
  '/can-bo/sai-sot': derived,
  '/can-bo/so-goi-so': pressed,
  '/quan-tri/o-goi-so': 'a few windows of one room, each set by a form of four answers',
  '/can-bo/buu-chinh': pressed,
  '/can-bo/giao-ban': derived,
  '/can-bo/giao-ban/qua-han': derived,
  '/can-bo/so-theo-doi':
    'the book of what was received: a dossier comes in by reception, on paper before by its own form',
  '/can-bo/bien-lai/:id': money,
  '/can-bo/con-phai-thu': money,
  '/can-bo/bien-lai': money,
  '/can-bo/su-dung-bien-lai': money,
  '/can-bo/mien-phi': money,
  '/can-bo/so-quy': money,
  '/can-bo/so-quy/:id/bang-ke': money,
  '/can-bo/tu-choi-tiep-nhan': 'the citizen holds a numbered slip for each line',
  '/can-bo/niem-yet': 'a sheet is hung and taken down by whoever stands before the wall, with the day and a photo',
  '/can-bo/chung-thuc/danh-sach/:id': signedPaper,
  '/can-bo/chung-thuc/tu-choi': 'the citizen holds a numbered slip for each line',
  '/can-bo/chung-thuc/so': 'a book is opened and closed by an act, with its totals and the seal',
  '/can-bo/chung-thuc/so/thang':
    'a line has its number in the book; pages of a paper book are typed in by their own form',
  '/quan-tri/nguoi/:id': 'what happened to one person',
  '/quan-tri/phien': pressed,
  '/quan-tri/vai-tro': 'roles come of posts: who may do what is never written beside them',
  '/quan-tri/vai-tro/bang': 'the same roles, seen by person: they come of posts',
  '/quan-tri/giao-ky': 'who signs in whose stead is written on the page of the official, after its paper',
  '/quan-tri/cap-lai-mat-khau': 'a password is reset by two people, never by a file',
  '/quan-tri/lich': 'the layers of the calendar; the days of each are a list that comes in',
  '/quan-tri/cong-bo': 'a decision that was published is entered with its number and its procedures, each checked',
  '/quan-tri/quy-trinh': 'a process is a drawing: it goes out as BPMN',
  '/quan-tri/quy-trinh/:id': 'a process is a drawing: its steps are written there, and read here',
  '/quan-tri/thu-tuc':
    'a procedure is a record of many tables: its papers, fees and times come into a draft, each as a file',
  '/quan-tri/thu-tuc-quoc-gia': 'the national portal’s records come in by `motcua import procedures`',
  '/quan-tri/loi-nhan': 'what a citizen is told is worded one by one, each read with a sample before it is written',
  '/quan-tri/mau': 'templates are Word files, each brought by its own form with a preview',
  '/quan-tri/viec-nen': pressed,
  '/quan-tri/su-kien': 'what happened is never written afterwards (law 1)',
  '/quan-tri/su-kien/:id': 'what happened is never written afterwards (law 1)',
};
