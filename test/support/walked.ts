import {
  advance,
  approve,
  assign,
  handOver,
  type Reception,
  receive,
  sign,
  takeOver,
} from '#casework/dossiers/index.ts';
import { staffByLogin } from '#foundations/access/index.ts';
import type { Database } from '#platform/db/index.ts';
import type { Result } from '#platform/result/index.ts';
import { as } from './play.ts';
import { receptionOf } from './reception.ts';

const stations = ['received', 'given', 'assigned', 'settled', 'approved', 'presented', 'signed'] as const;
export type Station = (typeof stations)[number];

interface Way {
  readonly procedure: string;
  readonly clerk: string;
  readonly head: string;
  readonly officer: string;
}

/** Two ways through the district: what the head of a department signs himself, and what the people's committee signs. */
export const business: Way = {
  procedure: 'dang-ky-thanh-lap-ho-kinh-doanh',
  clerk: 'pham.thu.trang',
  head: 'hoang.trong.nghia',
  officer: 'do.minh.chau',
};
export const correction: Way = {
  procedure: 'thay-doi-cai-chinh-ho-tich-du-14-tuoi',
  clerk: 'nguyen.thi.lan.huong',
  head: 'le.thi.kim.dung',
  officer: 'quang.van.thuan',
};

/** A matter of land, with a duty to the tax office on its way. */
export const land: Way = {
  procedure: 'chuyen-muc-dich-su-dung-dat',
  clerk: 'ca.van.dung',
  head: 'nguyen.dinh.phuc',
  officer: 'vi.thi.ngan',
};

export interface Walk {
  readonly way: Way;
  /** Received at 08:00 of this day; each station an hour later. */
  readonly day: string;
  readonly to: Station;
  readonly name: string;
  readonly identity: string;
  /** What is not as the ordinary reception has it. */
  readonly otherwise?: (ordinary: Reception) => Partial<Reception>;
}

/** Brings a dossier through the acts as far as a station; answers with its code. */
export async function walked(db: Database, { way, day, to, name, identity, otherwise }: Walk): Promise<string> {
  const { clerk, head, officer } = way;
  const last = stations.indexOf(to);
  const at = (hour: number): string => `${day}T${String(hour).padStart(2, '0')}:00`;
  const ordinary = await receptionOf(db, { counter: 'mot-cua-huyen', procedure: way.procedure, name, identity, day });
  const reception = { ...ordinary, ...otherwise?.(ordinary) };
  const { code } = done(await as(db, { login: clerk, at: at(8) }, (deed) => receive(deed, reception)));
  const asked = { code, seq: null };
  const officerId = (await staffByLogin(db, officer))?.accountId ?? '';
  const steps = [
    () => as(db, { login: clerk, at: at(9) }, (deed) => handOver(deed, { codes: [code] })),
    () =>
      as(db, { login: head, at: at(10) }, async (deed): Promise<Result<number, unknown>> => {
        const taken = await takeOver(deed, { codes: [code] });
        return taken.ok ? assign(deed, asked, officerId) : taken;
      }),
    () =>
      as(db, { login: officer, at: at(11) }, (deed) =>
        advance(deed, asked, { role: 'process', note: 'Hồ sơ hợp lệ.' }),
      ),
    () => as(db, { login: head, at: at(14) }, (deed) => approve(deed, asked)),
    () => as(db, { login: 'lo.thi.nguyet', at: at(15) }, (deed) => advance(deed, asked, { role: 'present', note: '' })),
    () => as(db, { login: 'luong.van.thuong', at: at(16) }, (deed) => sign(deed, asked)),
  ];
  for (const step of steps.slice(0, last)) done<unknown>(await step());
  return code;
}

/** A household business at each of these stations, by station; the owner's given name says which is which. */
export async function walkedTo(
  db: Database,
  names: Readonly<Partial<Record<Station, string>>>,
): Promise<Map<Station, string>> {
  const codes = new Map<Station, string>();
  for (const [n, [station, name]] of Object.entries(names).entries()) {
    const to = station as Station;
    const whose = { name: `Lò Văn ${name}`, identity: `04700020${n}` };
    codes.set(to, await walked(db, { way: business, day: '2019-02-19', to, ...whose }));
  }
  return codes;
}

function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`the dossier did not get so far: ${JSON.stringify(result.reasons)}`);
  return result.value;
}
