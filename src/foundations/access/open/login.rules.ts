import { fold } from '#platform/text/index.ts';

/** What a login looks like: `nguyen.van.an`. */
export const loginShape = /^[a-z0-9][a-z0-9._-]{1,59}$/;

/** The login proposed for a name: its words without diacritics, `Quàng Thị Hảo` → `quang.thi.hao`; empty for no name. */
export const proposeLogin = (name: string, taken: ReadonlySet<string> = new Set()): string => {
  const plain = fold(name);
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean);
  const first = words.join('.').slice(0, 55);
  if (!loginShape.test(first)) return '';
  for (let n = 1; ; n++) {
    const login = n === 1 ? first : `${first}${n}`;
    if (!taken.has(login)) return login;
  }
};
