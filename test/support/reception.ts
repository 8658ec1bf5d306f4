import type { Reception } from '#casework/dossiers/index.ts';
import { currentVersion } from '#casework/procedures/index.ts';
import { requirementsOf } from '#casework/procedures/rules.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import type { Database } from '#platform/db/index.ts';

export interface Brief {
  readonly counter: string;
  readonly procedure: string;
  readonly case?: string;
  readonly name?: string;
  readonly identity?: string;
  /** The day of the reception; after 2024 nobody shows a CMND any more. */
  readonly day?: string;
}

/** A reception as the counter would type it: a known kind of person, every required paper there in the counts asked for. */
export async function receptionOf(db: Database, brief: Brief): Promise<Reception> {
  const counter = await unitByKey(db, brief.counter);
  const version = await currentVersion(db, brief.procedure, Temporal.PlainDate.from('2019-02-20'));
  if (!counter || !version) throw new Error(`there is no ${brief.procedure} at ${brief.counter}`);
  const caseKey = brief.case ?? version.cases[0]?.key ?? '';
  const answers = { submitter: 'self', bothPresent: true } as const;
  return {
    oneStopId: counter.id,
    procedureKey: brief.procedure,
    caseKey,
    channel: 'direct',
    subject: '',
    sets: 1,
    owner: {
      name: brief.name ?? 'Lò Văn Tướng',
      born: '1986',
      ...cardOn(brief.day ?? '', brief.identity ?? '040000123'),
      address: 'bản Noong Ứng, xã Thanh An',
      phone: '0912000123',
    },
    answers,
    submitter: null,
    brought: requirementsOf(version, caseKey, answers)
      .filter((paper) => paper.required)
      .map(({ key, original, copy, show }) => ({ paper: key, original, copy, shown: show })),
    quantities: {},
    exemption: null,
    collectBy: 'counter',
  };
}

/** The usual card of a day: a CMND of nine digits holds until the end of 2024. */
export const cardOn = (day: string, number: string) =>
  day > '2024-12-31'
    ? { identityKind: 'cccd', identityNumber: number.padStart(12, '0') }
    : { identityKind: 'cmnd', identityNumber: number };
