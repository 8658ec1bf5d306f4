import type { OnRail } from '#casework/dossiers/web.tsx';
import type { RailEntry, RailGroup } from '#design/index.ts';
import type { Actor, Permission } from '#platform/actor/index.ts';
import type { Language } from '#platform/text/index.ts';
import { adminMenu } from '../admin/menu.ts';
import { adminPaths } from '../admin/paths.ts';
import { portalPaths } from '../portal/paths.ts';
import { menuWords } from './menu.text.ts';
import { officePaths } from './paths.ts';

/** How many wait behind an entry of the menu, by its key. */
export type Waiting = ReadonlyMap<string, OnRail>;

/** The officer's menu: what this person may do, with what waits. */
export function officeMenu(actor: Actor, language: Language, waiting: Waiting = new Map()): RailGroup[] {
  const say = menuWords(language);
  const entry = entryWith(waiting);
  const when = (permissions: readonly Permission[], shown: RailEntry): RailEntry[] =>
    permissions.some((permission) => holds(actor, permission)) ? [shown] : [];
  const administers = adminMenu(actor, language).some((group) => group.entries.length > 0);
  return [
    {
      entries: [
        entry('day', 'inbox', say.day),
        ...when(['dossier.read'], entry('queue', 'list', say.queue)),
        ...when(['dossier.receive'], entry('receive', 'user', say.receive)),
        ...when(['dossier.hand-over'], entry('handOver', 'swap', say.handOver)),
        ...when(layOrSign, entry('signing', 'pen', say.signing)),
      ],
    },
    {
      title: say.dossiers,
      entries: [
        ...when(['dossier.read'], entry('search', 'search', say.search)),
        ...when(atCounter, entry('followUp', 'book', say.followUp)),
        ...when(['dossier.cash'], entry('receipts', 'list', say.receipts)),
        ...when(['dossier.cash'], entry('cash', 'coin', say.cash)),
      ],
    },
    {
      title: say.look,
      entries: [
        { key: 'procedures', icon: 'docs', text: say.procedures, href: portalPaths.procedures() },
        entry('reckon', 'cal', say.reckon),
      ],
    },
    { title: say.system, entries: administers ? [administration(say.administration)] : [] },
  ].filter((group) => group.entries.length > 0) as RailGroup[];
}

const entryWith =
  (waiting: Waiting) =>
  (key: keyof typeof officePaths, icon: RailEntry['icon'], text: string): RailEntry => ({
    key,
    icon,
    text,
    href: officePaths[key](),
    n: waiting.get(key)?.n || undefined,
    late: waiting.get(key)?.late,
  });

const administration = (text: string): RailEntry => ({
  key: 'administration',
  icon: 'gear',
  text,
  href: adminPaths.home(),
});

/** Signing is the work of who signs, and of who lays the papers before them and records it. */
const layOrSign: readonly Permission[] = ['dossier.sign', 'dossier.present', 'dossier.clerk'];

/** Who stands at a counter, or heads one: the book is the counter's. */
const atCounter: readonly Permission[] = ['dossier.receive', 'dossier.return', 'dossier.void'];

/** Whether the person holds a permission anywhere: what the menu shows; the deed asks again, of the row. */
export const holds = (actor: Actor, permission: Permission): boolean =>
  actor.kind === 'staff' && actor.grants.some((grant) => grant.permission === permission);
