/** Where everybody finds the figures. */
export const figuresPath = (): string => '/cong-khai';
