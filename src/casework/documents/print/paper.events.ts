import { type Recording, record } from '#platform/events/index.ts';
import type { Paper } from './paper.store.ts';

/** A paper was printed. Its own stream: printing again changes nothing of the dossier. */
export const recordPrint = (deed: Recording, paper: Paper): Promise<void> =>
  record(deed, {
    stream: { kind: 'paper', id: paper.id },
    type: 'paper.printed',
    version: 1,
    payload: {
      subject_id: paper.subject_id,
      form_set: paper.form_set,
      form: paper.form,
      number: paper.number,
      copy: paper.copy,
      digest: paper.digest,
    },
  });
