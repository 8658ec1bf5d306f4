/** What a template may ask for, by its tag; lists hold tags of their own. The order is that in which they are explained. */
export const tags = [
  'mã hồ sơ',
  'tên thủ tục',
  'lĩnh vực',
  'trường hợp',
  'nội dung',
  'tên kết quả',
  'chủ hồ sơ',
  'ngày sinh',
  'giấy tờ tùy thân',
  'địa chỉ',
  'điện thoại',
  'người nộp',
  'nơi tiếp nhận',
  'ngày nhận',
  'ngày hẹn trả',
  'đơn vị thụ lý',
  'cấp trên của đơn vị thụ lý',
  'người thụ lý',
  'lý do',
  'cơ quan ký',
  'cấp trên của cơ quan ký',
  'chức vụ người ký',
  'người ký',
  'nơi ban hành',
  'ngày tháng năm',
] as const;
export type FactTag = (typeof tags)[number];

/** Lists: their tags stand between `{#list}` and `{/list}`. */
export const lists = {
  'giấy tờ': ['số thứ tự', 'tên giấy tờ', 'bản chính', 'bản sao'],
  'căn cứ': ['văn bản'],
} as const;
export type ListTag = keyof typeof lists;

/** Everything a template may be filled with. */
export type Facts = Readonly<Record<FactTag, string>> & {
  readonly [List in ListTag]: readonly Readonly<Record<(typeof lists)[List][number], string>>[];
};

/** A tag of a template as it is judged. */
interface Tag {
  readonly name: string;
  readonly kind: 'one' | 'begins' | 'ends';
  readonly written: string;
}

export type TagReason =
  | { readonly reason: 'tags-unknown'; readonly tags: readonly string[] }
  | { readonly reason: 'tags-outside'; readonly tags: readonly string[] }
  | { readonly reason: 'tags-broken' };

/** Everything against the tags of a template: those nobody knows, all at once, and those of a list that stand outside it. */
export function judgeTags(found: readonly Tag[]): TagReason[] {
  const known = new Set<string>([...tags, ...Object.keys(lists), ...Object.values(lists).flat()]);
  const unknown = found.filter(({ name }) => !known.has(name));
  const within: string[] = [];
  const outside = found.filter(({ name, kind }) => {
    if (kind === 'begins') within.push(name);
    if (kind === 'ends') within.splice(within.lastIndexOf(name), 1);
    const owner = Object.entries(lists).find(([, own]) => (own as readonly string[]).includes(name))?.[0];
    return kind === 'one' && (owner === undefined ? name in lists : !within.includes(owner));
  });
  return [
    ...(unknown.length > 0 ? [{ reason: 'tags-unknown', tags: writtenOnce(unknown) } as const] : []),
    ...(outside.length > 0 ? [{ reason: 'tags-outside', tags: writtenOnce(outside) } as const] : []),
  ];
}

const writtenOnce = (found: readonly Tag[]): string[] => [...new Set(found.map(({ written }) => written))];

/** Braces in a text that do not close on their own line. */
export const areBroken = (lines: readonly string[]): boolean =>
  lines.some((line) => line.replace(/\{[^{}]*\}/g, '').match(/[{}]/) !== null);

/** Tags that stand in a text still, as whoever sends a template instead of a filled draft leaves them. */
export function leftOver(text: readonly string[], nameOf: (written: string) => string): string[] {
  const known = new Set<string>([...tags, ...Object.keys(lists), ...Object.values(lists).flat()]);
  const braced = text.flatMap((line) => line.match(/\{[^{}]*\}/g) ?? []);
  return [...new Set(braced.filter((one) => known.has(nameOf(one.replace(/^\{[#/]?|\}$/g, '')))))];
}
