import type { FastifyReply, FastifyRequest } from 'fastify';
import { isAway } from '#platform/db/index.ts';
import { type Shut, wantedRoom } from '#platform/room/index.ts';
import type { Problem } from './answer.ts';
import { cleanAll } from './clean.ts';
import type { Sent } from './route.ts';
import { sayProblem } from './say.ts';
import type { Served } from './served.ts';

/** A disk that takes nothing, told as what it is: freeing space mends the first, and never the second. */
export const noRoom: Readonly<Record<Shut, Problem>> = {
  full: { status: 507, kind: 'no-room' },
  'read-only': { status: 507, kind: 'read-only' },
};

/** What the house cannot get at for a while: it goes on by itself when that is back. */
const away: Problem = { status: 503, kind: 'away' };

/** Seconds after which a browser or a program may ask again: about as long as a database takes to start. */
const soon = '10';

/** A fault of ours. A disk that takes nothing and a database that is away pass by themselves: that is said, and the form may be sent again. */
export async function sayFault<House>(
  served: Served<House>,
  request: FastifyRequest,
  reply: FastifyReply,
  fault: unknown,
): Promise<unknown> {
  const passing = await passingReason(served, fault);
  if (!passing) return sayProblem(served, request, reply, { status: 500, kind: 'fault' });
  if (passing === away) reply.header('retry-after', soon);
  const sent = request.method === 'POST' && !request.isMultipart() ? { sent: sentAgain(request.body, 0) } : {};
  return sayProblem(served, request, reply, { ...passing, ...sent });
}

async function passingReason<House>(served: Served<House>, fault: unknown): Promise<Problem | undefined> {
  // A disk that takes nothing may end the database too: then the disk is what somebody must see to.
  const shut = await served.whyNoRoom?.();
  if (shut || wantedRoom(fault)) return noRoom[shut ?? 'full'];
  return isAway(fault) ? away : undefined;
}

/** Nothing of it was read or kept: the browser is given it back. */
export const sentAgain = (body: unknown, files: number): Sent => ({
  fields: Object.entries((cleanAll(body ?? {}) as Record<string, unknown> | null) ?? {}).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, String(one)] as const),
  ),
  files,
});
