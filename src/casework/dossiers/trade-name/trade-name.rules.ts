import type { Version } from '../../procedures/rules.ts';

/** Where a name is registered that may stand only once in the district, and one person registers only one (NĐ 78/2015/NĐ-CP Đ66, Đ73). */
const registersName: ReadonlySet<string> = new Set(['dang-ky-thanh-lap-ho-kinh-doanh']);

/** Is a name of its own registered by this procedure? */
export const asksName = ({ key }: Pick<Version, 'key'>): boolean => registersName.has(key);

/** `Tạp hóa Phượng` of `Tạp hóa Phượng, chợ Bản Phủ`; undefined where no name is registered, empty where none was typed. */
export function tradeNameOf(subject: string, { key, name }: Pick<Version, 'key' | 'name'>): string | undefined {
  if (!asksName({ key })) return undefined;
  return subject === name ? '' : (subject.split(',')[0] ?? '').trim();
}
