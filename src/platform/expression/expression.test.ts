import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, expressionText, holds, readExpression } from './index.ts';

const kinds = (text: string): string[] => {
  const read = readExpression(text);
  return read.ok ? [] : read.reasons.map((reason) => reason.kind);
};

describe('FEEL, as this house runs it', () => {
  test('a condition over the facts of a dossier holds or does not', () => {
    expect(holds('list contains(["qua-han", "con-ngoai-gia-thu"], case)', { case: 'qua-han' })).toBe(true);
    expect(holds('list contains(["qua-han"], case)', { case: 'dung-han' })).toBe(false);
    expect(
      holds('channel = "trực tuyến" and list contains(flags, "xac-minh")', {
        channel: 'trực tuyến',
        flags: ['xac-minh'],
      }),
    ).toBe(true);
    expect(evaluate('if số bản > 2 then 2000 * 2 + (số bản - 2) * 1000 else 2000 * số bản', { 'số bản': 5 })).toBe(
      7000,
    );
  });

  test('a fact that is missing makes a condition unknown, and the unknown does not hold', () => {
    for (const text of [
      'case = "a"',
      'a.b.c > 3',
      'list contains(flags, "x")',
      'not(list contains(flags, "x"))',
      'tuổi >= 18',
    ])
      expect([text, holds(text, {})]).toEqual([text, false]);
    expect(evaluate('phí + 1', {})).toBeNull();
    expect(evaluate('1 / 0', {})).toBeNull();
    expect(evaluate('date("2019-02-30") > ngày', { ngày: Temporal.PlainDate.from('2019-02-20') })).toBeNull();
    expect(evaluate('a >', { a: 1 })).toBeNull();
  });

  test('money and days come as this house keeps them', () => {
    expect(holds('lệ phí <= 28000', { 'lệ phí': 28_000n })).toBe(true);
    const day = Temporal.PlainDate.from('2019-02-20');
    expect(holds('ngày nộp >= date("2019-01-06")', { 'ngày nộp': day })).toBe(true);
    const at = Temporal.Instant.from('2019-02-20T01:28:00Z');
    expect(holds('lúc < date and time("2019-02-20T02:00:00Z")', { lúc: at })).toBe(true);
  });

  test('an expression lists the facts it depends on, and not what it names itself', () => {
    const asked = (text: string) => {
      const read = readExpression(text);
      return read.ok ? read.value.dependsOn : read.reasons;
    };
    expect(asked('list contains(["a"], case) and tuổi >= 18 and hồ sơ.kênh = case')).toEqual(['case', 'tuổi', 'hồ sơ']);
    expect(asked('some giấy in giấy tờ satisfies giấy.số bản > mức')).toEqual(['giấy tờ', 'mức']);
    expect(asked('count(giấy tờ[item.bắt buộc]) > 2')).toEqual(['giấy tờ']);
    expect(asked('1 + 1')).toEqual([]);
  });

  test('what could run long or answer differently twice is refused', () => {
    expect(kinds('now() > date and time("2019-01-01T00:00:00Z")')).toEqual(['function']);
    expect(kinds('today() = date("2019-01-01")')).toEqual(['function']);
    expect(kinds('matches(name, "(a+)+$")')).toEqual(['function']);
    expect(kinds('split("a", "b")')).toEqual(['function']);
    expect(kinds('(function(x) x + 1)(2)')).toContain('definition');
    expect(kinds('{f: now}.f()')).toEqual(['function']);
    expect(kinds('for f in [now] return f()')).toEqual(['function']);
    expect(kinds('for i in 1..1000000000 return i')).toEqual(['range']);
    expect(kinds('count(for x in [1..1000000000] return x)')).toEqual(['range']);
    expect(kinds('{r: [1..1000000000], n: for x in r return x}')).toEqual(['range']);
    expect(kinds('for a in l, b in l return for c in l return for d in l return a')).toEqual(['too-complex']);
    expect(kinds('for a in l, b in l, c in l return a')).toEqual(['too-complex']);
    expect(kinds('1+'.repeat(600))).toEqual(['too-long']);
    expect(kinds(`${'('.repeat(100)}1${')'.repeat(100)}`)).toEqual(['too-complex']);
    expect(kinds('')).toEqual(['empty']);
    expect(kinds('x in [1..10]')).toEqual([]);
  });

  test('an error says where it is, in Vietnamese and in English', () => {
    const read = readExpression('case = ');
    expect(read).toMatchObject({ ok: false, reasons: [{ kind: 'syntax', at: 8, near: '' }] });
    const [reason] = read.ok ? [] : read.reasons;
    expect(expressionText(reason!, 'vi')).toBe('Biểu thức sai từ ký tự thứ 8 (thiếu phần sau).');
    expect(expressionText(reason!, 'en')).toBe('The expression is wrong at character 8 (something is missing).');
    expect(kinds('$' + '{environment.ok}')).toEqual(['syntax']);
  });

  test('whatever is typed, reading and evaluating give an answer and no fault', () => {
    const word = fc.constantFrom(
      ...'case|"a"|1|..|[|]|(|)|{|}|:|,|.|=|<|and|or|not|if|then|else|for|in|return|some|every|satisfies|function|date|@|null|item|+|-|**|/|x y|between|instance of|ngày'.split(
        '|',
      ),
    );
    const typed = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const read = readExpression(text);
        if (!read.ok) expect(read.reasons.map((reason) => expressionText(reason, 'vi')).join('')).not.toBe('');
        evaluate(text, { case: 'a', 'x y': [1, 2], ngày: Temporal.PlainDate.from('2019-02-20') });
      }),
      { numRuns: 500 },
    );
  });
});
