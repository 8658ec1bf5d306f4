import {
  acceptSupplement,
  advance,
  apologise,
  approve,
  assign,
  type Dossier,
  handOver,
  type LateReport,
  numberAndSeal,
  reportLate,
  requestSupplement,
  returnResult,
  sign,
  signAndSeal,
  takeOver,
  type Waits,
} from '#casework/dossiers/index.ts';
import { whoMay } from '#foundations/access/index.ts';
import type { Permission } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { type Result, refuse } from '#platform/result/index.ts';
import { dayOf } from '#platform/time/index.ts';
import { withdrawal } from './endings.ts';
import type { Part } from './part.ts';

/** What somebody means to do with it beside the plain way. */
export interface Intent {
  readonly askForPapers: boolean;
  readonly refuse: boolean;
  /** Why the citizen takes it back; null: they do not. */
  readonly withdraw: string | null;
}

/** What is to be done next with a dossier, through the act a page would call; undefined where all is done. */
export function nextPart({ dossier, tasks, leg }: Waits, intent: Intent): Part | undefined {
  const asked = { code: dossier.code, seq: null };
  const bundle = { codes: [dossier.code] };
  const plain = { last: false } as const;
  const handing = { ...plain, permission: 'dossier.hand-over' } as const;
  if (leg && !leg.given_at) return { ...handing, unitId: leg.from_unit_id, act: (deed) => handOver(deed, bundle) };
  if (leg) return { ...handing, unitId: leg.to_unit_id, act: (deed) => takeOver(deed, bundle) };
  if (dossier.state === 'awaiting-supplement')
    return {
      ...plain,
      permission: 'dossier.receive',
      unitId: dossier.one_stop_id,
      act: (deed) => acceptSupplement(deed, asked, [whatWasAsked]),
    };
  const task = tasks[0];
  if (!task) return undefined;
  const here = { ...plain, permission: `dossier.${task.act}` as Permission, unitId: task.unit_id };
  switch (task.act) {
    case 'assign':
      return { ...here, act: (deed) => assignSomebody(deed, dossier) };
    case 'approve':
      return { ...here, act: (deed) => approve(deed, asked) };
    case 'sign':
      return signing(dossier, task.unit_id);
    case 'clerk':
      return { ...here, last: true, act: (deed) => numberAndSeal(deed, asked) };
    case 'return':
      return { ...here, act: (deed) => returnResult(deed, asked, inOwnHands) };
    case 'process':
      if (intent.withdraw !== null) return withdrawal(dossier, intent.withdraw);
      return {
        ...here,
        accountId: task.holder_id,
        act: (deed) => (intent.askForPapers ? askForPapers(deed, dossier) : settle(deed, dossier.code, intent)),
      };
    default:
      return { ...here, act: (deed) => advance(deed, asked, { role: task.act as 'present', note: '' }) };
  }
}

const whyLate = 'Hồ sơ cần thêm thời gian xem xét, cơ quan thành thật xin lỗi.';

/** The office reports that it is late, and the counter apologises. */
export const apologyParts = (dossier: Dossier, late: Pick<LateReport, 'cause' | 'newDay'>): Part[] => {
  const asked = { code: dossier.code, seq: null };
  const report = { ...late, said: whyLate };
  return [
    {
      last: false,
      permission: 'dossier.process',
      unitId: dossier.settling_id,
      act: (deed) => reportLate(deed, asked, report),
    },
    { last: false, permission: 'dossier.receive', unitId: dossier.one_stop_id, act: (deed) => apologise(deed, asked) },
  ];
};

/** At a commune the paper comes down signed, and the same hand records, numbers and seals it; at the district leaders sign on the screen. */
function signing(dossier: Dossier, unitId: string): Part {
  const asked = { code: dossier.code, seq: null };
  if (dossier.settling_id !== dossier.authority_id)
    return { permission: 'dossier.sign', unitId, last: false, act: (deed) => sign(deed, asked) };
  const act = async (deed: Deed): Promise<Result<unknown, unknown>> => {
    const signers = await whoMay(deed.db, 'dossier.sign', unitId);
    let done: Result<unknown, unknown> = refuse({ reason: 'nobody-signs' });
    for (const { accountId } of signers) {
      done = await signAndSeal(deed, asked, { signerId: accountId });
      if (done.ok) return done;
    }
    return done;
  };
  return { permission: 'dossier.clerk', unitId, last: true, act };
}

async function assignSomebody(deed: Deed, dossier: Dossier): Promise<Result<unknown, unknown>> {
  const officers = await whoMay(deed.db, 'dossier.process', dossier.settling_id);
  // The work goes round, by the serial number.
  const officer = officers[Number(dossier.code.slice(-4)) % Math.max(1, officers.length)];
  return officer
    ? assign(deed, { code: dossier.code, seq: null }, officer.accountId)
    : refuse({ reason: 'nobody-settles' });
}

const grounds = 'Hồ sơ không đủ điều kiện theo quy định của thủ tục.';

async function settle(deed: Deed, code: string, intent: Intent): Promise<Result<unknown, unknown>> {
  const asked = { code, seq: null };
  const role = 'process' as const;
  // Only some procedures have a road to a refusal.
  if (!intent.refuse) return advance(deed, asked, { role, note: '' });
  const refused = await advance(deed, asked, { role, outcome: 'refuse', note: grounds });
  return refused.ok ? refused : advance(deed, asked, { role, note: '' });
}

const whatWasAsked = { name: 'Giấy tờ còn thiếu', original: 0, copy: 1, shown: false, file_digest: null };

/** A head agrees, should the promised day be past. */
const askForPapers = async (deed: Deed, { code, settling_id }: Dossier): Promise<Result<unknown, unknown>> =>
  requestSupplement(
    deed,
    { code, seq: null },
    {
      items: [{ name: whatWasAsked.name, original: 0, copy: 1 }],
      reason: 'Hồ sơ chưa đủ thành phần theo quy định.',
      respondBy: dayOf(deed.now).add({ days: 15 }),
      agreedBy: (await whoMay(deed.db, 'dossier.approve', settling_id))[0]?.accountId,
    },
  );

const inOwnHands = {
  standing: 'owner',
  name: '',
  identity: '',
  bothPresent: true,
  paid: true,
  receipts: { receiptNumber: null, feeReceiptNumber: null },
} as const;
