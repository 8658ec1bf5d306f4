/** Digits alone. */
export const wholeOf = (text: string): number | undefined => (/^\d{1,12}$/.test(text) ? Number(text) : undefined);

/** `4` or `0,5`. */
export const amountOf = (text: string): number | undefined =>
  /^\d{1,4}([.,]\d{1,2})?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : undefined;

/** An amount as it is typed: `0,5`. */
export const amountText = (amount: number): string => String(amount).replace('.', ',');
