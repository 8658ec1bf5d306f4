import { inBoth, type Language } from '#platform/text/index.ts';
import type { ExemptionYear } from './exemption.rules.ts';

const words = inBoth({
  'exemption-without-year': {
    vi: (year: number) =>
      `Diện này xét theo từng năm: ghi số và năm của giấy tờ, ví dụ 12/${year}. Không có giấy tờ năm ${year} thì không miễn.`,
    en: (year: number) =>
      `This ground is proved anew each year: give number and year of the paper, such as 12/${year}. Without one of ${year} nothing is waived.`,
  },
  'exemption-of-another-year': {
    vi: (year: number, given = 0) =>
      `Giấy tờ năm ${given} không còn dùng được cho năm ${year}. Mời công dân xin UBND xã xác nhận năm ${year}, hoặc bỏ miễn và thu như thường.`,
    en: (year: number, given = 0) =>
      `A paper of ${given} does not do for ${year}. Ask for one of ${year} from the commune, or charge the fee.`,
  },
});

/** Why the paper of an exemption does not do, and how to mend it. */
export const exemptionYearText = (reason: ExemptionYear, language: Language): string =>
  reason.reason === 'exemption-without-year'
    ? words(language)[reason.reason](reason.year)
    : words(language)[reason.reason](reason.year, reason.given);
