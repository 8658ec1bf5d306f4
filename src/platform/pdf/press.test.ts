import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPress, type Press, type PressPlaces } from './index.ts';

/** The real children, as they are forked: the tests kill them. */
const children = vi.hoisted(() => [] as ChildProcess[]);
vi.mock('node:child_process', async (original) => {
  const real = await original<typeof import('node:child_process')>();
  return {
    ...real,
    fork: (...given: Parameters<typeof real.fork>) => {
      const child = real.fork(...given);
      children.push(child);
      return child;
    },
  };
});

const head = '#set document(title: "T", date: datetime(year: 2019, month: 2, day: 20))\n#set text(font: "Tinos")\n';
const templates = {
  'plain.typ': '#let d = json(bytes(sys.inputs.data))\n#d.said',
  'slow.typ': '#let n = 0\n#for i in range(9000) { for j in range(9000) { n = n + j } }\n#n',
  'busy.typ': '#let n = 0\n#for i in range(900) { for j in range(900) { n = n + j } }\n#n',
  'wrong.typ': '#json(bytes(sys.inputs.data)).missing',
  'picture.typ': '#image("/in/a.svg", alt: "a")',
};

let forms: string;
let press: Press;
const open = (given: Partial<PressPlaces> = {}): void => {
  press = openPress({ forms, fonts: 'node_modules/@expo-google-fonts/tinos', ...given });
};
const say = (said: string): Promise<Uint8Array> => press.print({ template: 'plain.typ', data: { said } });
const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-';

beforeEach(() => {
  forms = mkdtempSync(join(tmpdir(), 'motcua-press-'));
  for (const [name, text] of Object.entries(templates)) writeFileSync(join(forms, name), head + text);
});
afterEach(async () => {
  await press.close();
  rmSync(forms, { recursive: true, force: true });
  children.length = 0;
});

describe('the press', () => {
  it('typesets sheets that come at once, one after another, by one child', async () => {
    open();
    expect(children).toHaveLength(0);
    const sheets = await Promise.all(['một', 'hai', 'ba'].map(say));
    expect(sheets.every(isPdf)).toBe(true);
    expect(children).toHaveLength(1);
  });

  it('prints again after its child was killed between two sheets', async () => {
    open();
    await say('trước');
    children[0]?.kill('SIGKILL');
    expect(isPdf(await say('sau'))).toBe(true);
    expect(children).toHaveLength(2);
  });

  it('prints the very sheet under which its child was killed', async () => {
    open();
    await say('trước');
    const sheet = press.print({ template: 'busy.typ', data: {} });
    setTimeout(() => children[0]?.kill('SIGKILL'), 20);
    expect(isPdf(await sheet)).toBe(true);
    expect(children).toHaveLength(2);
  });

  it('gives up a sheet that takes too long, and goes on with the next', async () => {
    open({ limit: 1_000 });
    await expect(press.print({ template: 'slow.typ', data: {} })).rejects.toThrow('longer than 1000 ms');
    expect(isPdf(await say('tiếp'))).toBe(true);
  });

  it('says what is wrong with a template and where, never what the data was', async () => {
    open();
    const wrong = press.print({ template: 'wrong.typ', data: { name: 'Lò Văn Tướng' } });
    await expect(wrong).rejects.toThrow(/does not contain key "missing".*wrong\.typ:3/);
    await expect(wrong).rejects.not.toThrow('Lò Văn Tướng');
    expect(children[0]?.exitCode).toBeNull();
  });

  it('renews its child after so many sheets, and the old one is gone', async () => {
    open({ renewAfter: 25 });
    for (let n = 0; n < 60; n++) await say(`tờ ${n}`);
    expect(children.length).toBeGreaterThanOrEqual(3);
    await vi.waitFor(() => expect(children.filter((child) => child.signalCode === null).length).toBeLessThanOrEqual(2));
  });

  it('forgets the pictures of one sheet before the next', async () => {
    open();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1h-1z"/></svg>');
    expect(isPdf(await press.print({ template: 'picture.typ', data: {}, pictures: { 'a.svg': svg } }))).toBe(true);
    await expect(press.print({ template: 'picture.typ', data: {} })).rejects.toThrow('file not found');
  });

  it('opens no template and takes no picture outside its folder', async () => {
    open();
    await expect(press.print({ template: '../plain.typ', data: {} })).rejects.toThrow('not a name');
    await expect(
      press.print({ template: 'plain.typ', data: {}, pictures: { '../../x': Buffer.from('') } }),
    ).rejects.toThrow('not a name');
  });

  it('finishes the sheets in hand when it is closed, takes no more, and leaves no child', async () => {
    open();
    const last = say('cuối');
    await press.close();
    expect(isPdf(await last)).toBe(true);
    await expect(say('nữa')).rejects.toThrow('closed');
    expect(children.every((child) => child.signalCode !== null)).toBe(true);
  });
});
