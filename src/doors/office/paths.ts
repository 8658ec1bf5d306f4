/** The officer's pages as the menu leads to them. */
export const officePaths = {
  day: () => '/can-bo',
  receive: () => '/can-bo/tiep-nhan',
  handOver: () => '/can-bo/ban-giao',
  sign: () => '/can-bo/trinh-ky',
  return: () => '/can-bo/tra-ket-qua',
  search: () => '/can-bo/tim',
  deadline: () => '/can-bo/tinh-ngay-hen',
  parts: () => '/can-bo/giao-dien',
  clock: () => '/can-bo/dong-ho',
};
