import { type Recording, record } from '#platform/events/index.ts';

/** A file was kept. Its name may name a person, so it stays in the row. */
export const recordUpload = (
  deed: Recording,
  uploadId: string,
  kept: { readonly digest: string; readonly type: string; readonly size: number },
): Promise<void> =>
  record(deed, { stream: { kind: 'upload', id: uploadId }, type: 'file.kept', version: 1, payload: { ...kept } });
