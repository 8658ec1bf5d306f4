import type { FastifyRequest } from 'fastify';
import type { Upload } from './route.ts';

interface Parts {
  readonly body: Record<string, unknown>;
  readonly uploads: readonly Upload[];
}

/** Reads a form with files: fields as a body, files in memory up to `limit` bytes each; a longer one is cut and marked. A stranger's are only counted. */
export async function readUploads(request: FastifyRequest, limit: number, of: 'staff' | 'stranger'): Promise<Parts> {
  if (!request.isMultipart()) return { body: (request.body as Record<string, unknown>) ?? {}, uploads: [] };
  return readParts(request, limit, of === 'staff').catch((fault: Error & { statusCode?: number }) => {
    // A form that breaks off is the sender's fault; the parser does not say so.
    throw Object.assign(fault, { statusCode: fault.statusCode ?? 400 });
  });
}

async function readParts(request: FastifyRequest, limit: number, keeps: boolean): Promise<Parts> {
  const body: Record<string, unknown> = {};
  const uploads: Upload[] = [];
  for await (const part of request.parts({ limits: { fileSize: limit } })) {
    if (part.type === 'field') {
      addField(body, part.fieldname, part.value);
      continue;
    }
    // Read to its end either way, or what follows is never reached.
    const bytes = await collect(part.file, keeps);
    const truncated = (part.file as unknown as { truncated: boolean }).truncated;
    // A browser sends a field without a file as one without a name; a file of no bytes has its name, and is told so.
    if (bytes.length > 0 || part.filename)
      uploads.push({ field: part.fieldname, name: part.filename.normalize('NFC'), bytes, truncated });
  }
  return { body, uploads };
}

function addField(body: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') return;
  const before = body[name];
  body[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
}

async function collect(stream: AsyncIterable<Buffer>, keeps: boolean): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (keeps) chunks.push(chunk);
  return Buffer.concat(chunks);
}
