const desk = '/can-bo';

/**
 * Where to go after signing in: only a path of this house, so a link in a letter cannot lead somebody who has
 * just signed in to another site (ASVS 3.7.2). Anything else is the desk.
 */
export function localPath(next: string | undefined): string {
  // A control character or a backslash is read as a slash, or not at all, by some browsers.
  if (!next?.startsWith('/') || /^\/[/\\]/.test(next) || /[\\\p{Cc}]/u.test(next)) return desk;
  const here = 'http://here.invalid';
  const url = URL.parse(next, here);
  if (!url || url.origin !== here) return desk;
  const path = `${url.pathname}${url.search}`;
  return path.startsWith('//') || /^\/dang-(nhap|xuat)\b/.test(path) ? desk : path;
}
