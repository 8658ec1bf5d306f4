import { inBoth, many } from '#platform/text/index.ts';

export const gridWords = inBoth({
  title: { vi: 'Bảng cán bộ và vai trò', en: 'People and roles' },
  under: {
    vi: (people: number, roles: number, day: string) => `${people} người, ${roles} vai trò, ngày ${day}`,
    en: (people: number, roles: number, day: string) => `${people} people, ${many(roles, 'role')}, on ${day}`,
  },
  units: { vi: (n: number) => `${n} đơn vị`, en: (n: number) => many(n, 'unit') },
  legend: {
    vi: '● là giữ vai trò tại đơn vị của chức danh; giữ ở đơn vị khác thì ghi tên đơn vị, nhiều hơn hai thì ghi số đơn vị (tệp tải về ghi đủ).',
    en: '● is a role held at the unit of the post; one held elsewhere names the unit, more than two their number (the file names them all).',
  },
});
