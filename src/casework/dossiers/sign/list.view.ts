import { accountNames, whoMay } from '#foundations/access/index.ts';
import { unitById } from '#foundations/organisations/index.ts';
import { absentOn } from '#foundations/staffing/index.ts';
import { may } from '#platform/actor/index.ts';
import type { Visit } from '#platform/house/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { versionById } from '../../procedures/index.ts';
import { presentFirst } from '../flow/absence.rules.ts';
import { mayLayBefore } from './sign.act.ts';
import { toBeSigned } from './sign.rules.ts';
import { type Signer, signersAs } from './signers.ts';
import { type ListLine, linesOf, listById, type SigningList, signedOnList } from './signing-list.store.ts';

export interface SignedLine extends ListLine {
  /** Who signed it on this list, and who recorded that. */
  readonly signed: { readonly by: string; readonly title: string; readonly recorder: string } | undefined;
}

/** A signing list with its lines, and who may sign them. */
export interface ListSeen {
  readonly list: SigningList;
  readonly unitName: string;
  readonly maker: string;
  readonly lines: readonly SignedLine[];
  readonly signers: readonly Signer[];
  /** This official records it; otherwise he only looks (the leader who scanned its QR). */
  readonly records: boolean;
}

/** Who signed a line, as what, and who recorded it. */
const signatureOf = (one: Awaited<ReturnType<typeof signedOnList>>[number], named: (account: string) => string) => ({
  by: named(one.by_account),
  title: one.instead ? `${one.instead}, ${one.signing_title}` : one.signing_title,
  recorder: named(one.recorded_by),
});

/** The list for somebody who lays papers before that office or signs there; undefined reads as not found. */
export async function listSeen(ask: Visit, id: string): Promise<ListSeen | undefined> {
  const { db } = ask.house;
  const list = await listById(db, id);
  if (!list) return undefined;
  const records = mayLayBefore(ask, list.unit_id);
  if (!records && !may(ask.actor, 'dossier.sign', { unitIds: [list.unit_id] }).ok) return undefined;
  const [unit, lines, signed, who, absent] = await Promise.all([
    unitById(db, list.unit_id),
    linesOf(db, id),
    signedOnList(db, id),
    whoMay(db, 'dossier.sign', list.unit_id),
    absentOn(db, dayOf(ask.now)),
  ]);
  const people = [list.made_by, ...signed.flatMap((one) => [one.by_account, one.recorded_by])];
  const names = await accountNames(db, people);
  const named = (account: string): string => names.get(account) ?? '';
  const by = new Map(signed.map((one) => [one.code, signatureOf(one, named)]));
  return {
    list,
    records,
    unitName: unit?.name ?? '',
    maker: named(list.made_by),
    lines: await Promise.all(
      lines.map(async (line) => ({
        ...line,
        subject: toBeSigned(await versionById(db, line.version_id), line.step, line.subject),
        signed: by.get(line.code),
      })),
    ),
    signers: await signersAs(db, presentFirst(who, absent), { unitId: list.unit_id, day: dayOf(ask.now) }),
  };
}
