import { inBoth } from '#platform/text/index.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';

type Authorisation = ProcedureRecord['authorisation'];

/** What the lines of a procedure say; names of papers, laws and fees stay as the law words them. */
export const lineWords = inBoth({
  nothing: { vi: 'không có', en: 'nothing' },
  there: { vi: 'có', en: 'named' },
  only: { vi: (cases: string) => `chỉ trường hợp: ${cases}`, en: (cases: string) => `only in the case: ${cases}` },
  originals: { vi: (n: number) => `${n} bản chính`, en: (n: number) => `${n} original${n > 1 ? 's' : ''}` },
  copies: { vi: (n: number) => `${n} bản sao`, en: (n: number) => `${n} ${n > 1 ? 'copies' : 'copy'}` },
  shown: { vi: 'xuất trình để đối chiếu', en: 'shown to compare' },
  required: { vi: 'bắt buộc', en: 'required' },
  ifAny: { vi: 'nếu có', en: 'if there is one' },
  form: { vi: (form: string) => `mẫu: ${form}`, en: (form: string) => `form: ${form}` },
  free: { vi: 'không thu', en: 'nothing to pay' },
  each: {
    vi: (sum: string, per: string) => `${sum} một ${per}`,
    en: (sum: string, per: string) => `${sum} for each ${per}`,
  },
  further: {
    vi: (from: number, per: string, sum: string) => `từ ${per} thứ ${from}: ${sum}`,
    en: (from: number, per: string, sum: string) => `from ${per} ${from} on: ${sum}`,
  },
  most: { vi: (sum: string) => `không quá ${sum}`, en: (sum: string) => `at most ${sum}` },
  kept: {
    vi: (percent: number) => `được để lại ${percent}%, còn lại nộp ngân sách`,
    en: (percent: number) => `${percent}% kept, the rest to the budget`,
  },
  exempt: { vi: (who: string) => `miễn, giảm: ${who}`, en: (who: string) => `exempt: ${who}` },
  ground: {
    vi: (ground: string, asks: string) => `diện ${ground} (${asks})`,
    en: (ground: string, asks: string) => `ground ${ground} (${asks})`,
  },
  notLooked: { vi: 'chưa rà soát', en: 'not looked up yet' },
  nobodyExempt: { vi: 'luật không miễn cho ai', en: 'nobody is exempt by law' },
  direct: { vi: 'Nộp trực tiếp', en: 'At the counter' },
  online: { vi: 'Nộp trực tuyến', en: 'Online' },
  post: { vi: 'Nộp qua bưu chính', en: 'By post' },
  statutory: { vi: (limit: string) => `theo luật ${limit}`, en: (limit: string) => `by law ${limit}` },
  committed: { vi: (limit: string) => `cam kết ${limit}`, en: (limit: string) => `committed ${limit}` },
  openFrom: { vi: (day: string) => `từ ngày ${day}`, en: (day: string) => `open from ${day}` },
  source: { vi: (source: string) => `nguồn: ${source}`, en: (source: string) => `source: ${source}` },
  hours: { vi: (hours: string) => `${hours} giờ`, en: (hours: string) => `${hours} h` },
  both: { vi: 'hai bên cùng có mặt', en: 'both parties present' },
  fieldOnly: { vi: 'danh sách công khai chỉ nêu lĩnh vực', en: 'public lists name the field alone' },
  ofUnit: {
    vi: (unit: string): string => (unit === 'authority' ? 'ký cho UBND' : 'ký cho cơ quan giải quyết'),
    en: (unit: string): string => (unit === 'authority' ? 'for the People’s Committee' : 'for the settling office'),
  },
  authorised: {
    vi: (rule: Authorisation): string => authorised[rule].vi,
    en: (rule: Authorisation): string => authorised[rule].en,
  },
});

const authorised: Readonly<Record<Authorisation, { readonly vi: string; readonly en: string }>> = {
  none: { vi: 'Ai mang đến cũng được, không cần ủy quyền', en: 'Anybody may bring it; no authorisation needed' },
  written: { vi: 'Được, có văn bản ủy quyền', en: 'Yes, with a written authorisation' },
  certified: { vi: 'Được, văn bản ủy quyền phải chứng thực', en: 'Yes, with a certified authorisation' },
  kin: {
    vi: 'Được, văn bản ủy quyền phải chứng thực, trừ người thân chứng minh được quan hệ',
    en: 'Yes, with a certified authorisation, save relatives who prove it',
  },
  forbidden: { vi: 'Không được ủy quyền', en: 'No authorisation is allowed' },
};
