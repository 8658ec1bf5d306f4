import { describe, expect, it } from 'vitest';
import { missingIn, whyNotVoid } from './void.rules.ts';

const at = Temporal.Instant.from('2019-02-20T09:30:00Z');

describe('a receipt that was given', () => {
  it('may be voided while its money lies in the drawer', () => {
    expect(whyNotVoid({ state: 'used', handed_over_at: null, refunded_at: null })).toBeUndefined();
  });

  it('may not once its day is closed, nor twice, nor where no money stands on it', () => {
    expect(whyNotVoid({ state: 'used', handed_over_at: at, refunded_at: null })).toEqual({
      reason: 'day-closed',
      at: at.toString(),
    });
    expect(whyNotVoid({ state: 'void', handed_over_at: null, refunded_at: null })).toEqual({ reason: 'not-used' });
    expect(whyNotVoid({ state: 'used', handed_over_at: null, refunded_at: at })).toEqual({ reason: 'refunded' });
    expect(whyNotVoid(undefined)).toEqual({ reason: 'not-found' });
  });

  it('is voided with a reason and a word on the money, both asked for at once', () => {
    expect(missingIn({ reason: 'Sai', anew: undefined }).map(({ reason }) => reason)).toEqual([
      'why-missing',
      'anew-missing',
    ]);
    expect(missingIn({ reason: 'Ghi sai họ tên', anew: 'later' })).toEqual([]);
  });
});
