/** Where everybody finds the figures. */
export const figuresPath = (): string => '/cong-khai';

/** Dossiers by code. */
export const listPath = (): string => '/cong-khai/ho-so';

/** What is late. */
export const latePath = (): string => '/cong-khai/qua-han';
