import { test, beforeAll, afterAll } from 'vitest';
import { openInside, type Inside } from '#test/support/inside.ts';
import { certifiedAt } from '#test/support/certified.ts';
import { paidSubject } from '#test/support/paid.ts';
import { visits } from './browser/visits.ts';
let inside: Inside;
beforeAll(async () => { inside = await openInside(); await paidSubject(inside.db); await certifiedAt(inside.db, 'xa-thanh-xuong'); });
afterAll(() => inside?.close());
test('x', async () => { for (const v of visits) {
  if (v.act || v.status) continue;
  let at = v.at ?? v.route;
  if (v.from) { const l = await inside.ask({ url: v.from, as: v.as }); const re = new RegExp(`href="(${v.route.replace(/:\w+/g,'[^/?"]+')}(\\?[^"]*)?)"`); const m = re.exec(l.text); if (!m) { console.log('NOLINK', v.route, v.from); continue; } at = m[1]!.replaceAll('&amp;','&'); }
  const a = await inside.ask({ url: at, as: v.as });
  const tables = [...a.text.matchAll(/<tbody[^>]*>(.*?)<\/tbody>/gs)].map((m) => (m[1]!.match(/<tr/g) ?? []).length);
  console.log(a.status, v.route, v.state ?? '', 'TABLES', tables.join(','), 'LI', (a.text.match(/<li/g) ?? []).length, /\.xlsx/.test(a.text) ? 'XLSX' : '');
} });
