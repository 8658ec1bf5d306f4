import { expect, test } from 'vitest';
import { jobName } from '#oversight/jobs/jobs.text.ts';
import { listeners, timers } from './listeners.ts';

test('whoever looks after the jobs reads what each listener and timer does, in both languages', () => {
  const names = [...listeners.map(({ name }) => name), ...timers.keys()];
  const bare = names.filter((name) => jobName(name, 'vi') === name || jobName(name, 'en') === name);
  expect(bare).toEqual([]);
});
