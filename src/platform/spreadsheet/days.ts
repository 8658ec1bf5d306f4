const two = (n: number): string => String(n).padStart(2, '0');

/** 15/04/2019 */
export const dayText = ({ day, month, year }: Temporal.PlainDate | Temporal.PlainDateTime): string =>
  `${two(day)}/${two(month)}/${year}`;

/** 15/04/2019 08:28 */
export const momentText = (at: Temporal.PlainDateTime): string => `${dayText(at)} ${two(at.hour)}:${two(at.minute)}`;
