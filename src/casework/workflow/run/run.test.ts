import { describe, expect, test } from 'vitest';
import { graphed } from '#test/processes/drawn.ts';
import { openNames, press, reasonsOf, taken, tokenAt } from '#test/processes/press.ts';
import { abandoned, elementsBehind, openTasks, passedTasks, reopened, roundLimit, start } from '../rules.ts';

const district = `start -> nhan
  nhan -> giao
  giao -> thu
  thu -> duyet
  duyet -> xduyet
  xduyet -[approve]-> ky
  xduyet -[return]-> thu
  ky -> xky
  xky -[sign]-> so
  xky -[return]-> thu
  so -> tra
  tra -> end`;
const receive = { nhan: { role: 'receive' } } as const;

describe('a dossier on its way', () => {
  test('goes from reception step by step to its end', async () => {
    const graph = await graphed(district, receive);
    const begun = start(graph, { case: 'a' });
    expect(begun.opened).toMatchObject([
      { token: 't1-1', element: 'nhan', role: 'receive', unit: 'settling', minutes: 60 },
    ]);
    let now = begun.state;
    for (const [element, outcome] of [
      ['nhan'],
      ['giao'],
      ['thu'],
      ['duyet', 'approve'],
      ['ky', 'sign'],
      ['so'],
    ] as const) {
      const next = press(graph, now, element, outcome);
      expect(next.closed.map((task) => task.element)).toEqual([element]);
      now = next.state;
    }
    const last = press(graph, now, 'tra');
    expect(last).toMatchObject({ opened: [], end: 'end', state: { seq: 8, tokens: [] } });
    expect(reasonsOf(graph, last.state, { kind: 'restart' })).toEqual([{ kind: 'ended' }]);
  });

  test('an officer chooses among the named outcomes, the way forward first; returning goes round again', async () => {
    const graph = await graphed(district);
    const opened = ['nhan', 'giao', 'thu'].reduce(
      (run, element) => press(graph, run, element).state,
      start(graph).state,
    );
    const [task] = openTasks(graph, opened);
    expect(task?.outcomes).toEqual([
      { key: 'approve', name: 'approve' },
      { key: 'return', name: 'return', back: true },
    ]);
    const returned = press(graph, opened, 'duyet', 'return');
    expect(returned.opened.map((one) => one.element)).toEqual(['thu']);
    expect(returned.state.tokens[0]?.visits).toMatchObject({ thu: 2, duyet: 1 });
  });

  test('a step that is not open, an outcome that is not offered or not chosen are refused with their reason', async () => {
    const graph = await graphed(district);
    const begun = start(graph).state;
    expect(reasonsOf(graph, begun, { kind: 'complete', token: 't9-9' })).toEqual([
      { kind: 'unknown-token', token: 't9-9' },
    ]);
    const opened = ['nhan', 'giao', 'thu'].reduce((run, element) => press(graph, run, element).state, begun);
    const token = tokenAt(graph, opened, 'duyet');
    expect(reasonsOf(graph, opened, { kind: 'complete', token })).toMatchObject([
      { kind: 'outcome-needed', outcomes: [{ key: 'approve' }, { key: 'return' }] },
    ]);
    expect(reasonsOf(graph, opened, { kind: 'complete', token, outcome: 'sign' })).toMatchObject([
      { kind: 'unknown-outcome', outcome: 'sign' },
    ]);
    expect(reasonsOf({ ...graph, definition: 'other' }, opened, { kind: 'restart' })).toEqual([
      { kind: 'other-definition', definition: '' },
    ]);
  });

  test('can be sent back to a step it has passed, and to no other', async () => {
    const graph = await graphed(district);
    const now = ['nhan', 'giao', 'thu'].reduce((run, element) => press(graph, run, element).state, start(graph).state);
    const token = tokenAt(graph, now, 'duyet');
    expect(passedTasks(graph, now, token).map((task) => task.element)).toEqual(['nhan', 'giao', 'thu']);
    const back = taken(graph, now, { kind: 'send-back', token, to: 'giao' });
    expect(back).toMatchObject({ closed: [{ element: 'duyet' }], opened: [{ element: 'giao' }] });
    expect(passedTasks(graph, back.state, tokenAt(graph, back.state, 'giao')).map((task) => task.element)).toEqual([
      'nhan',
    ]);
    expect(reasonsOf(graph, now, { kind: 'send-back', token, to: 'ky' })).toEqual([
      { kind: 'not-passed', element: 'ky' },
    ]);
    expect(reasonsOf(graph, now, { kind: 'send-back', token, to: 'duyet' })).toEqual([
      { kind: 'not-passed', element: 'duyet' },
    ]);
  });

  test('wrong papers go back to the counter, are mended there, and come again to the step that sent them', async () => {
    const graph = await graphed(district, receive);
    const now = ['nhan', 'giao'].reduce((run, element) => press(graph, run, element).state, start(graph).state);
    expect(elementsBehind(graph, now)).toEqual(['nhan', 'giao']);
    const back = taken(graph, now, { kind: 'send-back', token: tokenAt(graph, now, 'thu'), to: 'nhan' });
    expect(back.opened).toMatchObject([{ element: 'nhan', role: 'receive', resumes: 'thu' }]);
    expect(elementsBehind(graph, back.state)).toEqual([]);
    const mended = press(graph, back.state, 'nhan');
    expect(mended).toMatchObject({ closed: [{ element: 'nhan' }], opened: [{ element: 'thu' }] });
    expect(mended.opened[0]?.resumes).toBeUndefined();
    expect(elementsBehind(graph, mended.state)).toEqual(['nhan', 'giao']);
    expect(openNames(graph, press(graph, mended.state, 'thu').state)).toEqual(['duyet']);
  });

  test('cannot be sent back to a step that lay on another way', async () => {
    const graph = await graphed('start -> x1\nx1 -{case = "b"}-> b\nx1 => c\nb -> d\nc -> d\nd -> end');
    const now = press(graph, start(graph).state, 'c').state;
    const token = tokenAt(graph, now, 'd');
    expect(passedTasks(graph, now, token).map((task) => task.element)).toEqual(['c']);
    expect(reasonsOf(graph, now, { kind: 'send-back', token, to: 'b' })).toEqual([
      { kind: 'not-passed', element: 'b' },
    ]);
  });

  test('starts again at the first handling step after a supplement, not at reception', async () => {
    const graph = await graphed(district, receive);
    const now = ['nhan', 'giao', 'thu'].reduce((run, element) => press(graph, run, element).state, start(graph).state);
    const again = taken(graph, now, { kind: 'restart' });
    expect(again).toMatchObject({ closed: [{ element: 'duyet' }], opened: [{ element: 'giao' }], state: { seq: 5 } });
    const onlyReception = await graphed('start -> nhan\nnhan -> end', receive);
    expect(reasonsOf(onlyReception, start(onlyReception).state, { kind: 'restart' })).toEqual([
      { kind: 'nothing-to-restart' },
    ]);
  });

  test('cannot go round for ever', async () => {
    const graph = await graphed('start -> a\na -> x1\nx1 -[lại]-> a\nx1 -[xong]-> end');
    let run = start(graph).state;
    for (let round = 1; round < roundLimit; round += 1) run = press(graph, run, 'a', 'lại').state;
    const token = tokenAt(graph, run, 'a');
    expect(reasonsOf(graph, run, { kind: 'complete', token, outcome: 'lại' })).toEqual([
      { kind: 'too-many-rounds', element: 'a', limit: roundLimit },
    ]);
    expect(press(graph, run, 'a', 'xong').end).toBe('end');
  });

  test('its facts and what steps bring decide between ways', async () => {
    const graph = await graphed(
      'start -> x1\nx1 -{case = "quá hạn"}-> fine\nx1 => thu\nfine -> thu\nthu -> x2\nx2 -{số trang > 10}-> dem\nx2 => end\ndem -> end2',
    );
    expect(openNames(graph, start(graph, { case: 'quá hạn' }).state)).toEqual(['fine']);
    const plain = start(graph).state;
    expect(openNames(graph, plain)).toEqual(['thu']);
    const token = tokenAt(graph, plain, 'thu');
    const long = taken(graph, plain, { kind: 'complete', token, data: { 'số trang': 12 } });
    expect(openNames(graph, long.state)).toEqual(['dem']);
    expect(taken(graph, plain, { kind: 'complete', token, data: { 'số trang': 2 } }).end).toBe('end');
  });
});

describe('a run that has ended', () => {
  const visits = { nhan: 1, giao: 1, thu: 1, duyet: 1, ky: 1, so: 1, tra: 1 };

  test('goes on once more at a step it passed, and from there to its end', async () => {
    const graph = await graphed(district, receive);
    const ended = abandoned(start(graph, { case: 'a' }).state);
    const again = reopened(graph, ended, { to: 'thu', visits });
    if (!again.ok) throw new Error(JSON.stringify(again.reasons));
    let now = again.value.state;
    expect([openNames(graph, now), again.value.closed]).toEqual([['thu'], []]);
    for (const [element, outcome] of [['thu'], ['duyet', 'approve'], ['ky', 'sign'], ['so'], ['tra']] as const)
      now = press(graph, now, element, outcome).state;
    expect(now.tokens).toEqual([]);
  });

  test('goes on nowhere else, nor while it still runs', async () => {
    const graph = await graphed(district, receive);
    const begun = start(graph, { case: 'a' }).state;
    const refused = { ok: false, reasons: [{ kind: 'not-passed' }] };
    expect(reopened(graph, begun, { to: 'nhan', visits })).toMatchObject(refused);
    expect(reopened(graph, abandoned(begun), { to: 'thu', visits: { nhan: 1 } })).toMatchObject(refused);
  });
});
