import { expect, test } from 'vitest';
import { openSeed } from '#platform/seed/index.ts';
import { compile } from '../../workflow/compile.ts';
import { bpmnToTable } from '../../workflow/index.ts';
import { type Graph, openTasks, refusalElements, refuseOutcome, start, step } from '../../workflow/rules.ts';
import { refusalStepsFor, stepsFor } from '../versions/limits.rules.ts';
import { refusalOf, stepsOf } from '../versions/read.ts';
import type { ProcedureRecord } from '../versions/record.form.ts';
import { tableProcessOf } from './processes.ts';
import { withRefusal } from './refusal.rules.ts';
import { readWritten } from './written.ts';

const records = readWritten(openSeed('db/seed')).records.map(({ record }) => withRefusal(record));
const running = records.filter((record) => stepsOf(record).length > 0);

/** Presses the first word of each step, but `choose` says otherwise; answers with the steps passed, by role and name. */
function pressed(graph: Graph, facts: object, choose: (role: string, words: readonly string[]) => string | undefined) {
  let run = start(graph, { ...facts }).state;
  const passed: { name: string; role: string; words: readonly string[]; refused: boolean }[] = [];
  for (let [task] = openTasks(graph, run); task && passed.length < 60; [task] = openTasks(graph, run)) {
    const words = task.outcomes.map(({ key }) => key);
    passed.push({ name: task.name, role: task.role, words, refused: refusalElements(graph).has(task.element) });
    const next = step(graph, run, {
      ...{ kind: 'complete' as const, token: task.token, outcome: choose(task.role, words) ?? words[0]! },
    });
    if (!next.ok) throw new Error(JSON.stringify(next.reasons));
    run = next.value.state;
  }
  return passed;
}

const compiled = async (record: ProcedureRecord): Promise<Graph> => {
  const made = await compile(tableProcessOf(record) ?? '', { key: record.key });
  if (!made.ok) throw new Error(`${record.key}: ${JSON.stringify(made.reasons)}`);
  return made.value.graph;
};

test('in every case of every procedure that has the letter, the last examination offers it, and it is signed, numbered and handed out', async () => {
  const refusing = running.filter((record) => refusalOf(record));
  expect(refusing.length).toBeGreaterThan(300);
  for (const record of refusing) {
    const graph = await compiled(record);
    const version = { steps: stepsOf(record), refusal: refusalOf(record) };
    expect([record.key, bpmnToTable(graph).normal]).toEqual([record.key, true]);
    for (const { key } of record.cases) {
      const named = `${record.key} ${key}`;
      const granted = pressed(graph, { case: key }, () => undefined);
      expect([named, granted.map(({ name }) => name)]).toEqual([named, stepsFor(version, key).map(({ name }) => name)]);
      expect([named, granted.some(({ refused }) => refused)]).toEqual([named, false]);
      const refused = pressed(graph, { case: key }, (_, words) => words.find((word) => word === refuseOutcome));
      expect([named, refused.map(({ name }) => name)]).toEqual([
        named,
        refusalStepsFor(version, key).map(({ name }) => name),
      ]);
      const roles = refused.filter((one) => one.refused).map(({ role }) => role);
      expect([named, roles]).toEqual([named, expect.arrayContaining(['sign', 'clerk', 'return'])]);
    }
  }
});

test('whoever signs the letter may send it back to the examination of its own case, and nobody receives it again', async () => {
  for (const key of ['dang-ky-khai-sinh', 'thay-doi-cai-chinh-duoi-14']) {
    const record = running.find((one) => one.key === key)!;
    const graph = await compiled(record);
    for (const { key: one } of record.cases) {
      let backs = 1;
      const passed = pressed(graph, { case: one }, (role, words) => {
        if (role === 'process' && backs > 0) return refuseOutcome;
        return role === 'sign' && words.includes('return') && backs-- > 0 ? 'return' : undefined;
      });
      const [examined, ...again] = passed.filter(({ role }) => role === 'process');
      expect([one, again.map(({ name }) => name)]).toEqual([one, [examined?.name]]);
      expect([one, passed.filter(({ role }) => role === 'receive')]).toEqual([one, [passed[0]]]);
    }
  }
});

test('a commune can refuse in writing whatever it settles itself', () => {
  const without = running.filter((one) => one.level === 'commune' && !refusalOf(one)).map(({ key }) => key);
  expect(without).toEqual([
    // A lane of its own with its own grounds and slip.
    'chung-thuc-ban-sao-tu-ban-chinh',
    // The district's department grants it: the commune passes it on.
    'de-nghi-ho-tro-chi-phi-mai-tang-doi-tuong-bao-tro-xa-hoi',
  ]);
});

test('a letter that is signed for the district is numbered and sealed by its office, wherever the result itself is entered', () => {
  const correction = records.find(({ key }) => key === 'thay-doi-cai-chinh-ho-tich-du-14-tuoi')!;
  const clerkOf = (steps: Readonly<ReturnType<typeof stepsOf>>) => steps.find(({ role }) => role === 'clerk')?.unit;
  expect([clerkOf(stepsOf(correction)), clerkOf(refusalOf(correction)?.steps ?? [])]).toEqual(['settling', 'office']);
});
