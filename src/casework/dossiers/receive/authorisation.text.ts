import { inBoth, type Language } from '#platform/text/index.ts';
import type { Authorisation } from '../../procedures/rules.ts';

/** Who is close kin: of them no certification is asked (TT 15/2015/TT-BTP Đ2 for civil status). */
const kin = {
  vi: 'ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột',
  en: 'grandparents, parents, children, spouse, brothers and sisters',
};

const rules = inBoth({
  none: {
    vi: 'Thủ tục này không cần ủy quyền: ai mang hồ sơ đến cũng nhận.',
    en: 'No authorisation is needed: anybody may bring it.',
  },
  written: {
    vi: 'Thủ tục này cho nộp thay khi có văn bản ủy quyền.',
    en: 'Somebody else may hand in with a written authorisation.',
  },
  certified: {
    vi: 'Thủ tục này cho nộp thay khi có văn bản ủy quyền được chứng thực.',
    en: 'Somebody else may hand in with a certified authorisation.',
  },
  kin: {
    vi: `Thủ tục này cho nộp thay khi có văn bản ủy quyền được chứng thực; ${kin.vi} thì không phải chứng thực nhưng phải chứng minh quan hệ.`,
    en: `Somebody else may hand in with a certified authorisation; close kin (${kin.en}) need no certification but prove the relationship.`,
  },
  forbidden: {
    vi: 'Thủ tục này không cho ủy quyền.',
    en: 'No authorisation is allowed here.',
  },
});

const missing = inBoth({
  mend: {
    vi: (rule: string, paper: string) =>
      `${rule} Chưa có: ${paper}. Nhận giấy này rồi đánh dấu ở phần Giấy tờ, hoặc mời chủ hồ sơ tự nộp.`,
    en: (rule: string, paper: string) =>
      `${rule} Not there: ${paper}. Take that paper and tick it among the papers, or ask the person concerned to come.`,
  },
});

/** The rule of a procedure about who may hand in for another, in one sentence. */
export const authorisationRule = (rule: Authorisation, language: Language): string => rules(language)[rule];

/** A paper of an authorisation is not there: by which rule it is asked for, and how that is mended. */
export const authorisationMissing = (
  { rule, name }: { readonly rule: Authorisation; readonly name: string },
  language: Language,
): string => missing(language).mend(authorisationRule(rule, language), name);
