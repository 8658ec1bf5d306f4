import { type AccountLine, type Calendar, explainDates } from '#foundations/calendar/rules.ts';
import { dayOf } from '#platform/time/index.ts';
import { limitOf, type Version } from '../../procedures/rules.ts';
import type { Dossier } from '../dossier/dossier.store.ts';
import { type Extension, extensionLimit } from '../dossier/extension.store.ts';
import type { Pause } from '../dossier/pause.store.ts';

export interface Counted {
  readonly version: Version;
  readonly dossier: Pick<Dossier, 'case_key' | 'channel' | 'received_at'>;
  readonly calendar: Calendar;
  readonly pauses: readonly Pause[];
  readonly extension: Extension | undefined;
}

/** The account of the date that was promised: the earlier of statute and commitment, with every pause and the extension; undefined without a limit. */
export function accountOf({
  version,
  dossier,
  calendar,
  pauses,
  extension,
}: Counted): readonly AccountLine[] | undefined {
  const limit = limitOf(version, dossier.case_key, dayOf(dossier.received_at), dossier.channel);
  if (!limit) return undefined;
  const { statutory, committed } = limit;
  const grown = { pauses, extension: extensionLimit(extension) };
  return explainDates(calendar, { receivedAt: dossier.received_at, statutory, committed, ...grown }).due.account;
}
