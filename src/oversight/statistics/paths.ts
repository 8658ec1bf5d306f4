/** Where everybody finds the figures. */
export const figuresPath = (): string => '/cong-khai';

/** Dossiers by code. */
export const listPath = (): string => '/cong-khai/ho-so';

/** What is late. */
export const latePath = (): string => '/cong-khai/qua-han';

const totals = '/can-bo/tong-hop-thang';

/** Monthly totals of communes on paper. */
export const totalsPaths = {
  table: (year?: number, forPaper = false) => (year ? `${totals}?nam=${year}${forPaper ? '&xem=in' : ''}` : totals),
  file: (format: string, year?: number) => `${totals}.${format}${year ? `?nam=${year}` : ''}`,
  /** A commune's month, `2019-01`. */
  month: (unit: string, month: string) => `${totals}/${unit}/${month}`,
};
