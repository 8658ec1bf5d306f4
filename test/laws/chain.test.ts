import { afterAll, expect, it } from 'vitest';
import { brokenLinks } from '#platform/events/index.ts';
import { worldDatabase } from '#test/support/database.ts';
import { tampered } from './broken.ts';

const { db, ownerUrl, close } = await worldDatabase();
afterAll(close);

/** The longest stream; the hand of the owner is laid on it. */
const stream = `(select stream_id from platform.events group by stream_id order by count(*) desc, stream_id limit 1)`;
const second = `where stream_id = ${stream} and seq = 2`;

const tamperings: readonly (readonly [what: string, statement: string, at: number])[] = [
  [
    'a time moved by a minute',
    `update platform.events set occurred_at = occurred_at - interval '1 minute' ${second}`,
    2,
  ],
  [
    'the wall time of the record moved',
    `update platform.events set recorded_at = recorded_at - interval '1 hour' ${second}`,
    2,
  ],
  ['another actor', `update platform.events set actor_id = gen_random_uuid() ${second}`, 2],
  ['somebody it was done for', `update platform.events set on_behalf_of = gen_random_uuid() ${second}`, 2],
  ['a word in the payload', `update platform.events set payload = payload || '{"outcome": "other"}' ${second}`, 2],
  ['another kind of event', `update platform.events set type = 'dossier.withdrawn' ${second}`, 2],
  ['an event taken out of the middle', `delete from platform.events ${second}`, 3],
  [
    'an event changed, with a hash that fits it but not the next',
    `update platform.events e set payload = '{}', hash = platform.event_hash(
        (select hash from platform.events b where b.stream_id = e.stream_id and b.seq = 1),
        stream_id, seq, type, version, '{}', actor_id, on_behalf_of, occurred_at, recorded_at) ${second}`,
    3,
  ],
  [
    'an event moved into another stream',
    `update platform.events set stream_id = gen_random_uuid(), seq = 1 ${second}`,
    1,
  ],
];

it('every chain of the district holds', async () => {
  expect(await brokenLinks(db)).toEqual([]);
});

it.each(tamperings)('%s breaks a chain, and the check says where', async (_, statement, seq) => {
  const found = await tampered(ownerUrl, [statement], brokenLinks);
  expect(found.map((link) => link.seq)).toContain(seq);
});

it('what is taken back leaves no trace', async () => {
  expect(await brokenLinks(db)).toEqual([]);
});
