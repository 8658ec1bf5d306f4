import { describe, expect, it } from 'vitest';
import type { Recorded } from '#platform/events/index.ts';
import { wordsBefore } from './words-before.rules.ts';

type Happened = readonly [type: string, note?: string, payload?: Record<string, unknown>];

/** The history in its order, numbered from 1. */
function told(...history: readonly Happened[]): string | undefined {
  const events = history.map(
    ([type, , payload = {}], n) => ({ seq: n + 1, type: `dossier.${type}`, payload }) as Recorded,
  );
  const notes = new Map(history.flatMap(([, note], n) => (note ? [[n + 1, note] as const] : [])));
  const before = wordsBefore(events, notes);
  return before && `${before.back ? 'back' : 'on'}: ${before.said}`;
}

describe('what was said before', () => {
  const opinion: Happened = ['advanced', 'đủ điều kiện'];
  it('the opinion goes with the dossier, over who approves and takes it, until it is signed', () => {
    expect(told(['received'], ['assigned'], opinion)).toBe('on: đủ điều kiện');
    expect(told(['received'], ['assigned'], opinion, ['approved'], ['taken'])).toBe('on: đủ điều kiện');
    expect(told(opinion, ['approved'], ['signed'])).toBeUndefined();
  });

  it('why it was sent back is told until it goes on again', () => {
    expect(told(opinion, ['sent-back', 'thiếu số thửa'])).toBe('back: thiếu số thửa');
    expect(told(opinion, ['sent-back', 'thiếu số thửa'], ['advanced', 'đã ghi'])).toBe('on: đã ghi');
    expect(told(opinion, ['sent-back', 'thiếu số thửa'], ['advanced'])).toBeUndefined();
    expect(told(['assigned'], ['sent-to-counter', 'thiếu chữ ký'])).toBe('back: thiếu chữ ký');
  });

  it('an officer who is given it begins anew, and what was taken back was not said', () => {
    expect(told(['assigned'], ['sent-back', 'nhầm địa bàn'], ['assigned'])).toBeUndefined();
    const undone: Happened = ['undone', undefined, { undid: 2, type: 'dossier.sent-back' }];
    expect(told(opinion, ['sent-back', 'nhầm'], undone)).toBe('on: đủ điều kiện');
  });

  it('nothing is told where nobody said anything', () => {
    expect(told(['received'], ['given'], ['taken'])).toBeUndefined();
  });
});
