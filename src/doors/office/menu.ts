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
  const entry = (key: keyof typeof officePaths, icon: RailEntry['icon'], text: string): RailEntry => ({
    key,
    icon,
    text,
    href: officePaths[key](),
    n: waiting.get(key)?.n || undefined,
    late: waiting.get(key)?.late,
  });
  const whenAny: When = (permissions, shown) =>
    permissions.some((permission) => holds(actor, permission)) ? [shown] : [];
  return [
    {
      entries: [
        entry('day', 'inbox', say.day),
        ...whenAny(['dossier.read'], entry('queue', 'list', say.queue)),
        // Only where the counter uses tickets.
        ...(waiting.has('tickets') ? [entry('tickets', 'bell', say.tickets)] : []),
        ...whenAny(['dossier.receive'], entry('receive', 'user', say.receive)),
        ...whenAny(['certification.enter'], entry('certification', 'docs', say.certification)),
        ...whenAny(['dossier.hand-over'], entry('handOver', 'swap', say.handOver)),
        ...whenAny(['dossier.process'], entry('verifications', 'eye', say.verifications)),
        ...whenAny(layOrSign, entry('signing', 'pen', say.signing)),
        ...whenAny(['dossier.read'], entry('search', 'search', say.search)),
      ],
    },
    ...books({ say, entry, whenAny }),
    {
      title: say.look,
      entries: [
        { key: 'procedures', icon: 'docs', text: say.procedures, href: portalPaths.procedures() },
        entry('reckon', 'cal', say.reckon),
      ],
    },
    { title: say.system, entries: administration(actor, language) },
  ].filter((group) => group.entries.length > 0) as RailGroup[];
}

type When = (permissions: readonly Permission[], shown: RailEntry) => RailEntry[];

interface Menu {
  readonly say: ReturnType<typeof menuWords>;
  readonly entry: (key: keyof typeof officePaths, icon: RailEntry['icon'], text: string) => RailEntry;
  readonly whenAny: When;
}

/** Books and lists by what they are for, each group with what is opened most often first. */
const books = (menu: Menu): RailGroup[] => [...counterBooks(menu), ...registryBooks(menu)];

const counterBooks = ({ say, entry, whenAny }: Menu): RailGroup[] => [
  {
    title: say.taking,
    entries: [
      ...whenAny(['dossier.receive'], entry('parked', 'clock', say.parked)),
      ...whenAny(atCounter, entry('followUp', 'book', say.followUp)),
      ...whenAny(['dossier.receive'], entry('unscanned', 'docs', say.unscanned)),
      ...whenAny(['dossier.receive', 'dossier.return'], entry('originals', 'book', say.originals)),
      ...whenAny(['dossier.receive'], entry('declined', 'book', say.declined)),
      ...whenAny(['dossier.receive'], entry('slips', 'print', say.slips)),
    ],
  },
  {
    title: say.giving,
    entries: [
      ...whenAny(['dossier.return'], entry('shelf', 'list', say.shelf)),
      ...whenAny(['dossier.return'], entry('post', 'list', say.post)),
      ...whenAny([...atCounter, 'dossier.approve', 'dossier.sign'], entry('faults', 'list', say.faults)),
    ],
  },
  {
    title: say.money,
    entries: [
      ...whenAny(['dossier.cash'], entry('due', 'coin', say.due)),
      ...whenAny(['cash.read'], entry('cash', 'coin', say.cash)),
      ...whenAny(['dossier.cash'], entry('receipts', 'list', say.receipts)),
    ],
  },
];

const registryBooks = ({ say, entry, whenAny }: Menu): RailGroup[] => [
  {
    title: say.registry,
    entries: [
      ...whenAny(['certification.read'], entry('certificationBooks', 'book', say.certificationBooks)),
      ...whenAny(['dossier.clerk', 'dossier.receive'], entry('numberBooks', 'book', say.numberBooks)),
      ...whenAny(['dossier.clerk'], entry('archive', 'list', say.archive)),
    ],
  },
  {
    title: say.outside,
    entries: [
      ...whenAny(['dossier.approve', 'dossier.sign', 'dossier.assign'], entry('monday', 'list', say.monday)),
      ...whenAny(['totals.read'], entry('totals', 'list', say.totals)),
      ...whenAny(['procedure.post'], entry('posting', 'pin', say.posting)),
    ],
  },
];

const administration = (actor: Actor, language: Language): RailEntry[] =>
  adminMenu(actor, language).some((group) => group.entries.length > 0)
    ? [{ key: 'administration', icon: 'gear', text: menuWords(language).administration, href: adminPaths.home() }]
    : [];

/** Signing is the work of who signs, and of who lays the papers before them and records it. */
const layOrSign: readonly Permission[] = ['dossier.sign', 'dossier.present', 'dossier.clerk'];

/** Who stands at a counter, or heads one: the book is the counter's. */
const atCounter: readonly Permission[] = ['dossier.receive', 'dossier.return', 'dossier.void'];

/** Whether the person holds a permission anywhere: what the menu shows; the deed asks again, of the row. */
export const holds = (actor: Actor, permission: Permission): boolean =>
  actor.kind === 'staff' && actor.grants.some((grant) => grant.permission === permission);
