import { describe, expect, test } from 'vitest';
import { graphed } from '#test/processes/drawn.ts';
import { press, taken, tokenAt } from '#test/processes/press.ts';
import { clockStands, passedTasks, start } from '../rules.ts';

const offices = `start -> nhan
  nhan -> p1
  p1 -> hoi_thue
  p1 -> do
  hoi_thue -> p2
  do -> ve
  ve -> p2
  p2 -> ky
  ky -> end`;

describe('work of several offices at once', () => {
  test('the file goes on only when every office is done', async () => {
    const graph = await graphed(offices);
    const forked = press(graph, start(graph).state, 'nhan');
    expect(forked.opened.map((task) => [task.token, task.element])).toEqual([
      ['t2-1', 'hoi_thue'],
      ['t2-2', 'do'],
    ]);
    const waits = press(graph, forked.state, 'hoi_thue');
    expect(waits.opened).toEqual([]);
    expect(waits.state.tokens.map((token) => token.wait)).toEqual(['task', 'join']);
    const drawing = press(graph, waits.state, 'do').state;
    const joined = press(graph, drawing, 've');
    expect(joined.opened.map((task) => task.element)).toEqual(['ky']);
    expect(joined.state.tokens[0]?.visits).toEqual({ nhan: 1, hoi_thue: 1, do: 1, ve: 1, ky: 1 });
  });

  test('sent back behind the fork, the other offices\u2019 work is closed too; not into a branch that was left', async () => {
    const graph = await graphed(offices);
    const forked = press(graph, start(graph).state, 'nhan').state;
    const drawing = press(graph, press(graph, forked, 'hoi_thue').state, 'do').state;
    const token = tokenAt(graph, drawing, 've');
    expect(passedTasks(graph, drawing, token).map((task) => task.element)).toEqual(['nhan', 'do']);
    const inside = taken(graph, drawing, { kind: 'send-back', token, to: 'do' });
    expect(inside.state.tokens.map((one) => one.wait).toSorted()).toEqual(['join', 'task']);
    const outside = taken(graph, drawing, { kind: 'send-back', token, to: 'nhan' });
    expect(outside.state.tokens).toHaveLength(1);
    const both = taken(graph, forked, { kind: 'send-back', token: tokenAt(graph, forked, 'do'), to: 'nhan' });
    expect(both.closed.map((task) => task.element).toSorted()).toEqual(['hoi_thue', 'do'].toSorted());
    const signing = press(graph, drawing, 've').state;
    expect(passedTasks(graph, signing, tokenAt(graph, signing, 'ky')).map((task) => task.element)).toEqual(['nhan']);
  });
});

describe('the clock of the dossier', () => {
  test('stands while a step marked so is open, and runs again when it is done', async () => {
    const graph = await graphed('start -> a\na -> cho\ncho -> b\nb -> end', {
      cho: { clock: 'pause', role: 'wait', unit: 'citizen' },
    });
    const waits = press(graph, start(graph).state, 'a');
    expect(waits).toMatchObject({ clock: 'pause', opened: [{ element: 'cho', clock: 'pause', unit: 'citizen' }] });
    expect(clockStands(graph, waits.state)).toBe(true);
    expect(press(graph, waits.state, 'cho').clock).toBe('resume');
    const back = taken(graph, waits.state, { kind: 'send-back', token: tokenAt(graph, waits.state, 'cho'), to: 'a' });
    expect(back.clock).toBe('resume');
  });

  test('from a step marked pause it stands through to the end of the step marked resume', async () => {
    const graph = await graphed('start -> a\na -> gui\ngui -> theo\ntheo -> bien_lai\nbien_lai -> b\nb -> end', {
      gui: { clock: 'pause' },
      bien_lai: { clock: 'resume' },
    });
    let run = press(graph, start(graph).state, 'a').state;
    const clocks: unknown[] = [];
    for (const element of ['gui', 'theo', 'bien_lai']) {
      const next = press(graph, run, element);
      clocks.push(next.clock);
      run = next.state;
    }
    expect(clocks).toEqual([undefined, undefined, 'resume']);
  });

  test('stands as long as one of several parallel steps makes it stand', async () => {
    const graph = await graphed(offices, { hoi_thue: { clock: 'pause' } });
    const forked = press(graph, start(graph).state, 'nhan');
    expect(forked.clock).toBe('pause');
    expect(press(graph, forked.state, 'do').clock).toBeUndefined();
    expect(press(graph, forked.state, 'hoi_thue').clock).toBe('resume');
  });
});
