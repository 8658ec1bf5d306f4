import { inBoth, many } from '#platform/text/index.ts';

export const rolesWords = inBoth({
  title: { vi: 'Ai giữ vai trò gì, ở đâu', en: 'Who has what role where' },
  under: {
    vi: (n: number, day: string) => `${n} vai trò đang giữ ngày ${day}`,
    en: (n: number, day: string) => `${many(n, 'role')} held on ${day}`,
  },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  anyUnit: { vi: 'Mọi đơn vị', en: 'Every unit' },
  submit: { vi: 'Lọc', en: 'Filter' },
  print: { vi: 'In', en: 'Print' },
  name: { vi: 'Họ tên', en: 'Name' },
  login: { vi: 'Tài khoản', en: 'Account' },
  post: { vi: 'Chức danh', en: 'Post' },
  postUnit: { vi: 'Đơn vị của chức danh', en: 'Unit of the post' },
  role: { vi: 'Vai trò', en: 'Role' },
  roleUnit: { vi: 'Giữ vai trò tại', en: 'Role held at' },
  from: { vi: 'Từ ngày', en: 'From' },
  none: { vi: 'Không ai giữ vai trò nào ở đơn vị này.', en: 'Nobody holds a role at this unit.' },
  noneNext: { vi: 'Chọn đơn vị khác.', en: 'Choose another unit.' },
});
