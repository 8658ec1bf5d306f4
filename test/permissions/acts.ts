import { enterPage } from '#casework/certification/back-entry/back-entry.act.ts';
import {
  closeBook,
  enterVisit,
  openBook,
  presentLines,
  refundVisit,
  refusePaper,
} from '#casework/certification/index.ts';
import { endRule, setRule } from '#casework/dossiers/assign-rule/set.act.ts';
import { checkIn } from '#casework/dossiers/bundle/check-in.act.ts';
import { putDraftBack } from '#casework/dossiers/draft/put.act.ts';
import { apologise, decline, receive, receiveBasket, shelve, withdraw } from '#casework/dossiers/index.ts';
import { reserveSlips } from '#casework/dossiers/paper-slips/reserve.act.ts';
import { unpark } from '#casework/dossiers/park/end.act.ts';
import { park } from '#casework/dossiers/park/park.act.ts';
import { recallReturned } from '#casework/dossiers/recall/recall-returned.act.ts';
import { refund } from '#casework/dossiers/refund/refund.act.ts';
import { announce } from '#casework/procedures/announce/announce.act.ts';
import { postSheets } from '#casework/procedures/posting/post.act.ts';
import { takeDownSheets } from '#casework/procedures/posting/take-down.act.ts';
import { editDay } from '#foundations/calendar/edit/edit.act.ts';
import { openUnit } from '#foundations/organisations/edit/edit.act.ts';
import type { Unit } from '#foundations/organisations/index.ts';
import { setRollOut } from '#foundations/organisations/roll-out/roll-out.act.ts';
import { appoint } from '#foundations/staffing/appoint/appoint.act.ts';
import { authorise } from '#foundations/staffing/authority/authority.act.ts';
import { endSessionsOf } from '#foundations/staffing/people/end-sessions.act.ts';
import { giveUp } from '#oversight/jobs/mend.act.ts';
import { enterTotals } from '#oversight/statistics/totals/totals.act.ts';
import { turnBack } from '#oversight/year/turn.act.ts';
import type { Permission } from '#platform/actor/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import { newId } from '#platform/id/index.ts';
import type { Result } from '#platform/result/index.ts';

/** What the acts are done to: a dossier at the district, things of a unit, and ids by what they are. */
export interface Things {
  readonly code: string;
  readonly unit: Unit;
  readonly ids: Readonly<Record<string, string>>;
}

/** An act that asks the row, the permission it asks for, the unit its row belongs to, and what it says to somebody of another. */
export interface ActAtARow {
  readonly name: string;
  readonly permission: Permission;
  readonly unit: string;
  /** Where the permission is held by whoever may, when it is kept above the unit itself. */
  readonly kept?: string;
  readonly wall: string;
  /** Only as much is given as leads to the question: what comes after it is tried elsewhere. */
  readonly act: (deed: Deed, things: Things) => Promise<Result<unknown, unknown>>;
}

const none = undefined as never;
const blank = {} as never;
const asked = ({ code }: Things) => ({ code, seq: null });
const counter = { unit: 'mot-cua-huyen', permission: 'dossier.receive', wall: 'not-allowed' } as const;
const lane = { unit: 'xa-thanh-xuong', permission: 'certification.enter', wall: 'not-allowed' } as const;
const house = { unit: 'ubnd-huyen', wall: 'not-allowed' } as const;
const post = { unit: 'mot-cua-huyen', permission: 'procedure.post', wall: 'not-allowed' } as const;
const staff = { unit: 'tai-chinh-ke-hoach', kept: 'ubnd-huyen' } as const;
const known = { unit: (said: string) => said, field: none, procedure: (said: string) => said, commune: none };
const rule = { unit: 'tai-chinh-ke-hoach', permission: 'dossier.assign' } as const;

export const actsAtARow: readonly ActAtARow[] = [
  { name: 'receive', ...counter, act: (deed, { unit }) => receive(deed, { oneStopId: unit.id } as never) },
  { name: 'receiveBasket', ...counter, act: (deed, { unit }) => receiveBasket(deed, unit.id, []) },
  { name: 'park', ...counter, act: (deed, { unit }) => park(deed, { oneStopId: unit.id } as never, 1) },
  { name: 'unpark', ...counter, act: (deed, { ids }) => unpark(deed, ids.parked ?? '', 'received') },
  { name: 'reserveSlips', ...counter, act: (deed, { unit }) => reserveSlips(deed, unit.id, blank) },
  { name: 'decline', ...counter, act: (deed, { unit }) => decline(deed, { oneStopId: unit.id } as never, blank) },
  { name: 'withdraw', ...counter, act: (deed, things) => withdraw(deed, asked(things), blank) },
  {
    ...{ name: 'apologise', ...counter, permission: 'dossier.apologise' },
    act: (deed, things) => apologise(deed, asked(things)),
  },
  { name: 'shelve', ...counter, permission: 'dossier.return', act: (deed, things) => shelve(deed, asked(things), '') },
  {
    ...{ name: 'recallReturned', ...counter, permission: 'dossier.return' },
    act: (deed, things) => recallReturned(deed, asked(things), blank),
  },
  { name: 'refund', ...counter, permission: 'dossier.cash', act: (deed, things) => refund(deed, asked(things), blank) },
  {
    ...{ name: 'putDraftBack', unit: 'tai-chinh-ke-hoach', permission: 'dossier.process', wall: 'not-at-this-step' },
    act: (deed, things) => putDraftBack(deed, asked(things), { template: 'x', word: blank }),
  },
  {
    ...{ name: 'checkIn', unit: 'tu-phap', permission: 'dossier.hand-over', wall: 'no-such-bundle' },
    act: (deed, { ids }) => checkIn(deed, { bundleId: ids.bundle ?? '', scans: [] } as never),
  },
  {
    ...{ name: 'setRule', ...rule, wall: 'rule-of-no-office' },
    act: (deed, { unit }) =>
      setRule(
        deed,
        { unit: unit.id, field: '', procedure: 'dang-ky-thanh-lap-ho-kinh-doanh', commune: '', officer: '' },
        { known: known as never, seen: [] },
      ),
  },
  { name: 'endRule', ...rule, wall: 'rule-gone', act: (deed, { ids }) => endRule(deed, ids.rule ?? '') },
  { name: 'enterVisit', ...lane, act: (deed, { unit }) => enterVisit(deed, unit, blank) },
  { name: 'enterPage', ...lane, act: (deed, { unit }) => enterPage(deed, unit, blank) },
  {
    name: 'presentLines',
    ...lane,
    act: (deed, { unit, ids }) => presentLines(deed, unit.id, [ids['listed lines'] ?? '']),
  },
  { name: 'refusePaper', ...lane, act: (deed, { unit }) => refusePaper(deed, unit.id, blank) },
  { name: 'openBook', ...lane, act: (deed, { unit }) => openBook(deed, unit.id, 'contract') },
  { name: 'closeBook', ...lane, act: (deed, { ids }) => closeBook(deed, ids.book ?? '', newId()) },
  { name: 'refundVisit', ...lane, act: (deed, { ids }) => refundVisit(deed, ids.visit ?? '', blank) },
  {
    name: 'postSheets',
    ...post,
    act: (deed, { unit }) => postSheets(deed, { unitId: unit.id, versions: [], photo: null }),
  },
  { name: 'takeDownSheets', ...post, act: (deed, { unit }) => takeDownSheets(deed, { unitId: unit.id, postings: [] }) },
  { name: 'announce', ...post, permission: 'procedure.announce', act: (deed) => announce(deed, {}) },
  {
    ...{ name: 'enterTotals', unit: 'xa-na-tau', permission: 'totals.enter', wall: 'not-allowed' },
    act: (deed, { unit }) => enterTotals(deed, { unitId: unit.id } as never),
  },
  {
    ...{ name: 'setRollOut', unit: 'xa-na-tau', permission: 'unit.roll-out', wall: 'not-allowed' },
    act: (deed, { unit }) => setRollOut(deed, { unitId: unit.id } as never),
  },
  {
    ...{ name: 'giveUp', ...house, permission: 'job.mend' },
    act: (deed) => giveUp(deed, { id: newId(), reason: 'Không cần nữa' }),
  },
  { name: 'turnBack', ...house, permission: 'year.turn', act: (deed) => turnBack(deed, { year: 2019, why: '' }) },
  { name: 'openUnit', ...house, permission: 'unit.edit', wall: 'not-found', act: (deed) => openUnit(deed, {}) },
  {
    ...{ name: 'editDay', ...house, permission: 'calendar.edit', wall: 'not-found' },
    act: (deed) => editDay(deed, { layerKey: 'ubnd-huyen', typed: blank }),
  },
  {
    ...{ name: 'appoint', ...staff, permission: 'person.appoint', wall: 'not-found' },
    act: (deed, { ids }) => appoint(deed, { personId: ids.person ?? '', postId: ids.post ?? '' } as never),
  },
  {
    ...{ name: 'authorise, of the person', ...staff, permission: 'person.appoint', wall: 'not-found' },
    act: (deed, { ids }) => authorise(deed, ids.person ?? '', { unitId: newId() } as never),
  },
  {
    ...{ name: 'endSessionsOf', ...staff, permission: 'account.end-sessions', wall: 'not-found' },
    act: (deed, { ids }) =>
      endSessionsOf(deed, { personId: ids.person ?? '', sessionId: newId(), wall: Temporal.Now.instant() }),
  },
];
