import type { JSX } from 'preact';
import { Link, Note } from '#design/index.ts';
import type { Actor } from '#platform/actor/index.ts';
import type { Db } from '#platform/db/index.ts';
import type { Language } from '#platform/text/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { paths } from '../paths.ts';
import { windowsOf } from '../window/windows.ts';
import { ticketCode } from './ticket.rules.ts';
import { standsBefore, type Ticket } from './ticket.store.ts';
import { ticketWords } from './ticket.text.ts';

/** Whose number stands before an official now; asked only of who may call numbers. */
export async function atHand(db: Db, actor: Actor, now: Temporal.Instant): Promise<Ticket | undefined> {
  if (actor.kind !== 'staff' || (await windowsOf(db, actor)).length === 0) return undefined;
  return standsBefore(db, actor.accountId, dayOf(now));
}

/** The number is carried along to where its work is done. */
export function AtHand({ ticket, language }: { readonly ticket: Ticket; readonly language: Language }): JSX.Element {
  const said = ticketWords(language);
  return (
    <Note kind="info" icon="user" title={said.atHand(ticketCode(ticket))}>
      <p>
        <Link href={paths.deskOf(ticket.windowId ?? '')}>{said.toDesk}</Link>
      </p>
    </Note>
  );
}
