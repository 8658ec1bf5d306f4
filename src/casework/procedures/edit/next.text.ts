import { inBoth } from '#platform/text/index.ts';

/** The words of what is done next with a result. */
export const nextStepWords = inBoth({
  nextVi: { vi: 'Việc làm tiếp sau khi nhận kết quả', en: 'What is done next with the result (Vietnamese)' },
  nextHint: {
    vi: 'Ví dụ: đăng ký thuế để được cấp mã số thuế. Hiện trên cổng, lúc trả kết quả và trên Giấy biên nhận trả kết quả.',
    en: 'Such as having a tax code given. Shown on the portal, at the return and on its paper.',
  },
  nextEn: { vi: 'Việc làm tiếp, tiếng Anh', en: 'The same in English' },
  nextOffice: { vi: 'Cơ quan làm tiếp', en: 'Office' },
  nextAddress: { vi: 'Địa chỉ', en: 'Address' },
});
