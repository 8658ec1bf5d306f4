import type { FastifyReply, FastifyRequest } from 'fastify';
import { wantedRoom } from '#platform/room/index.ts';
import type { Problem } from './answer.ts';
import { cleanAll } from './clean.ts';
import type { Sent } from './route.ts';
import { sayProblem } from './say.ts';
import type { Served } from './served.ts';

export const noRoom: Problem = { status: 507, kind: 'no-room' };

/** A fault of ours; where the disk is full that is said, since it passes by itself, and the form may be sent again. */
export async function sayFault<House>(
  served: Served<House>,
  request: FastifyRequest,
  reply: FastifyReply,
  fault: unknown,
): Promise<unknown> {
  const full = wantedRoom(fault) || !(await (served.hasRoom?.() ?? true));
  if (!full) return sayProblem(served, request, reply, { status: 500, kind: 'fault' });
  const sent = request.method === 'POST' && !request.isMultipart() ? { sent: sentAgain(request.body, 0) } : {};
  return sayProblem(served, request, reply, { ...noRoom, ...sent });
}

/** Nothing of it was read or kept: the browser is given it back. */
export const sentAgain = (body: unknown, files: number): Sent => ({
  fields: Object.entries((cleanAll(body ?? {}) as Record<string, unknown> | null) ?? {}).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, String(one)] as const),
  ),
  files,
});
