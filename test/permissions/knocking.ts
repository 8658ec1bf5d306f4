import { keepUpload } from '#casework/documents/index.ts';
import { routes } from '#doors/routes.ts';
import { staffByLogin } from '#foundations/access/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import { system } from '#platform/actor/index.ts';
import { sql } from '#platform/db/index.ts';
import { performInternally } from '#platform/deeds/index.ts';
import { record } from '#platform/events/index.ts';
import { newId } from '#platform/id/index.ts';
import { accept } from '#platform/result/index.ts';
import { certifiedAt } from '#test/support/certified.ts';
import { type Inside, type Opening, openInside } from '#test/support/inside.ts';
import { edited } from './admin.ts';
import { basketOf, declineOne, parkOne } from './at-counter.ts';
import { listsAt } from './books.ts';
import { broughtKnocks } from './brought.ts';
import { dossierKnocks, otherKnocks } from './knocks.ts';
import { moneyAt, receiptsAt } from './money.ts';
import { home, loginOf, type Persona, plantPersonas } from './personas.ts';
import { awayAndSigning } from './stand-ins.ts';
import { type At, stations } from './stations.ts';

/** `POST /can-bo/ho-so/:code/ky`: a way into the house. */
export const ways: readonly string[] = routes.map(({ method, path }) => `${method} ${path}`);

/** What is sent to a route that is about no dossier; files of a list are knocked at like its page, a paper's press like its look. */
const sentWith = (way: string): Readonly<Record<string, string>> =>
  otherKnocks[way] ?? otherKnocks[likeOf(way)] ?? broughtKnocks[way] ?? {};
const likeOf = (way: string) => way.replace(/\.(csv|xlsx)$/, '').replace(/^POST (.*\.pdf)$/, 'GET $1');

/** Whether a route is about something that belongs to a unit: a dossier, a counter, a layer of the calendar. */
export const belongsToSomebody = (way: string): boolean =>
  way in dossierKnocks ||
  /\{(counter|declined|parked|basket|bundle|checked in|slip|number|department|layer|certif|visit|refunded|book|refusal|receipts|closing)/.test(
    Object.values(sentWith(way)).join(),
  );

/** Knocks at a route as somebody: at a dossier of their own unit, or of another's. Answers with the status. */
export interface Knocking {
  /** `stands` hears when the dossier stands where it should, just before the press. */
  knock(way: string, persona: Persona, whose: 'own' | 'other', stands?: () => unknown): Promise<number>;
  readonly inside: Inside;
  close(): Promise<void>;
}

export async function openKnocking(opening: Opening = {}): Promise<Knocking> {
  const inside = await openInside(opening);
  await plantPersonas(inside.db);
  const standing = standingDossiers(inside);
  const listed = await stations(inside.db).district('presented');
  const list = await layList(inside, listed);
  const things = await thingsOf(inside, { list, listed, 'approved together': await approveSome(inside) });
  const declined = { district: await declineOne(inside, 'receive'), commune: await declineOne(inside, 'commune') };
  const basket = { district: await basketOf(inside, 'receive'), commune: await basketOf(inside, 'commune') };
  const bundles = { district: await listsAt(inside, 'district'), commune: await listsAt(inside, 'commune') };
  const parked = { district: await parkOne(inside, 'receive'), commune: await parkOne(inside, 'commune') };
  return {
    inside,
    async knock(way, persona, whose, stands) {
      const where = (home(persona) === 'district') === (whose === 'own') ? 'district' : 'commune';
      const knock = dossierKnocks[way];
      const dossier = knock && (await standing.at(where, knock.at));
      const named: Readonly<Record<string, string>> = {
        ...things[where],
        ...bundles[where],
        declined: declined[where],
        parked: parked[where],
        basket: basket[where],
        code: dossier?.code ?? '',
        word: dossier?.check_word ?? '',
        chance: newId(),
        tracking: newId().replaceAll('-', '').slice(-16).toUpperCase(),
      };
      const filled = (text: string): string => text.replace(/\{([^}]+)\}/g, (_, name: string) => named[name] ?? '');
      const sent = Object.fromEntries(
        Object.entries(knock?.form ?? sentWith(way)).map(([name, value]) => [name, filled(value)]),
      );
      const [method = '', path = ''] = way.split(' ');
      const { url, rest } = addressOf(path, {
        ...sent,
        code: dossier?.code ?? '',
        ma: dossier?.code ?? '',
        tu: dossier?.check_word ?? '',
        form: '01',
        position: '1',
      });
      const fields = { ...rest, key: newId(), ...(dossier ? { seq: String(dossier.seq) } : {}) };
      await stands?.();
      const answer = await inside.ask({
        method: method as 'GET' | 'POST',
        url: method === 'GET' || path.endsWith('.pdf') ? `${url}?${new URLSearchParams(rest)}` : url,
        as: loginOf(persona),
        form: method === 'POST' ? fields : undefined,
      });
      if (dossier) await standing.look(where, knock.at, answer.status);
      return answer.status;
    },
    close: () => inside.close(),
  };
}

/** Fills the parameters of a path; what is not in it goes with the form or the query. */
function addressOf(
  path: string,
  given: Readonly<Record<string, string>>,
): { url: string; rest: Record<string, string> } {
  const used = new Set(['code', 'form', 'position', 'tu', ...(path.includes(':ma') ? ['ma'] : [])]);
  const url = path.replace(/:([a-z]+)(\([^)]*\))?/g, (_, name: string) => {
    used.add(name);
    return encodeURIComponent(given[name] ?? '');
  });
  if (!['/tra-cuu'].includes(path)) used.add('ma');
  return { url, rest: Object.fromEntries(Object.entries(given).filter(([name]) => !used.has(name))) };
}

interface Dossier {
  readonly code: string;
  readonly seq: number;
  readonly check_word: string;
}

/** One dossier for each station and road, made anew when somebody moved it. */
function standingDossiers(inside: Inside) {
  const { db } = inside;
  const road = stations(db);
  const known = new Map<string, Dossier>();
  const rowOf = (code: string) =>
    db.one<Dossier>(sql`select code, seq, check_word from dossiers.dossiers where code = ${code}`);
  const made = async (where: 'district' | 'commune', at: At): Promise<Dossier> => {
    const code = await road[where](at);
    if (at === 'assigned') await furnish(inside, where, code);
    return rowOf(code);
  };
  return {
    async at(where: 'district' | 'commune', at: At): Promise<Dossier> {
      const dossier = known.get(where + at) ?? (await made(where, at));
      known.set(where + at, dossier);
      return dossier;
    },
    /** What was refused must not have moved anything. */
    async look(where: 'district' | 'commune', at: At, status: number): Promise<void> {
      const before = known.get(where + at);
      const { seq } = await rowOf(before?.code ?? '');
      if (seq === before?.seq) return;
      if (status !== 303) throw new Error(`${before?.code} was moved by a press that answered ${status}`);
      known.delete(where + at);
    },
  };
}

/** A scan in the folder, a slip already printed: what there is to be seen of a dossier beside its page. */
async function furnish({ db, house, ask }: Inside, where: 'district' | 'commune', code: string): Promise<void> {
  const bytes = Buffer.from(`%PDF-1.7\n${code}\n%%EOF`);
  const now = Temporal.Instant.from('2019-02-20T01:20:00Z');
  const upload = { field: 'scan', name: 'to-khai.pdf', bytes, truncated: false };
  const kept = await keepUpload(house, { actor: system('test'), now }, upload);
  if (!kept.ok) throw new Error(JSON.stringify(kept.reasons));
  const { digest } = kept.value;
  await performInternally(db, { actor: system('test'), now }, async (deed) => {
    await deed.tx.run(sql`update dossiers.papers set file_digest = ${digest} where position = 1
      and dossier_id = (select id from dossiers.dossiers where code = ${code})`);
    // As a deed would: the laws are looked at after every press, and this is one of them.
    const stream = { kind: 'test', id: newId() };
    return accept(await record(deed, { stream, type: 'test.furnished', version: 1, payload: {} }));
  });
  const clerk = loginOf(where === 'district' ? 'receive' : 'commune');
  await ask({ method: 'POST', url: `/can-bo/ho-so/${code}/in/01`, as: clerk, form: { key: newId() } });
}

/** A list laid before the chairman, for the routes about one. */
async function layList({ ask, db }: Inside, code: string): Promise<string> {
  const unit = (await unitByKey(db, 'ubnd-huyen'))?.id ?? '';
  const form = { key: newId(), do: 'list', unit, chon: code };
  const { location = '' } = await ask({ method: 'POST', url: '/can-bo/trinh-ky', as: loginOf('present'), form });
  return /trinh-ky\/([0-9a-f-]{36})/.exec(location)?.[1] ?? '';
}

/** Approved by the head of an office at one press, from the list. */
async function approveSome({ ask, db }: Inside): Promise<string> {
  const form = { key: newId(), chon: await stations(db).district('settled') };
  await ask({ method: 'POST', url: '/can-bo/viec', as: loginOf('approve'), form });
  const rows = await db.rows<{ id: string }>(sql`select press_id::text as id from dossiers.pressed_together limit 1`);
  return rows[0]?.id ?? '';
}

/** At the wall of a counter: a sheet that is to be posted, and one that hangs with its photo. */
async function furnishWall({ db, house }: Inside, counter: string): Promise<{ sheet: string; photo: string }> {
  const now = Temporal.Instant.from('2019-02-20T01:20:00Z');
  const bytes = Buffer.from(`%PDF-1.7\n${counter}\n%%EOF`);
  const asking = { actor: system('test'), now };
  const kept = await keepUpload(house, asking, { name: 'bang.pdf', bytes, truncated: false });
  if (!kept.ok) throw new Error(JSON.stringify(kept.reasons));
  const done = await performInternally(db, asking, async (deed) => {
    const { version_id } = await deed.tx.one<{ version_id: string }>(sql`
      update procedures.postings set taken_down_at = ${now} where id = (
        select p.id from procedures.postings p join organisations.units u on u.id = p.unit_id
        where u.key = ${counter} and p.taken_down_at is null order by p.posted_at desc, p.id limit 1)
      returning version_id`);
    const { id } = await deed.tx.one<{ id: string }>(sql`
      update procedures.postings set photo = ${kept.value.digest} where id = (
        select p.id from procedures.postings p join organisations.units u on u.id = p.unit_id
        where u.key = ${counter} and p.taken_down_at is null order by p.posted_at, p.id limit 1)
      returning id`);
    const stream = { kind: 'test', id: newId() };
    await record(deed, { stream, type: 'test.furnished', version: 1, payload: {} });
    return accept({ sheet: version_id, photo: id });
  });
  return done.ok ? done.value : { sheet: '', photo: '' };
}

/** A new password for an official of the district, asked for by somebody who does not knock. */
async function waitingReset({ db }: Inside, login: string): Promise<string> {
  const id = newId();
  await db.run(sql`
    insert into access.password_resets (id, account_id, asked_by, asked_at)
    select ${id}, colleague.id, asker.id, ${Temporal.Instant.from('2019-02-20T01:00:00Z')}
    from access.accounts colleague, access.accounts asker
    where colleague.login = ${login} and asker.login = 'pham.thu.trang'`);
  return id;
}

/** What knocks name beside the dossier, for each road. */
async function thingsOf(
  inside: Inside,
  laid: Readonly<Record<'list' | 'listed' | 'approved together', string>>,
): Promise<Record<'district' | 'commune', Readonly<Record<string, string>>>> {
  const { db } = inside;
  const account = async (login: string): Promise<string> => (await staffByLogin(db, login))?.accountId ?? '';
  const some = await db.one<{
    person: string;
    definition: string;
    stream: string;
    record: string;
    version: string;
  }>(sql`
    select (select person_id::text from access.accounts where login = 'quang.van.thuan') as person,
      (select id::text from workflow.definitions order by id limit 1) as definition,
      (select stream_id::text from platform.events where stream_kind = 'dossier' order by position limit 1) as stream,
      (select v.id::text || '.json' from procedures.versions v join procedures.procedures p on p.id = v.procedure_id
        where p.key = 'dang-ky-khai-sinh' order by valid_from limit 1) as record,
      (select id::text from procedures.versions order by id limit 1) as version`);
  const resets = {
    ...(await awayAndSigning(db, 'quang.van.thuan')),
    'reset to confirm': await waitingReset(inside, 'do.minh.chau'),
    'reset to drop': await waitingReset(inside, 'vi.thi.ngan'),
  };
  const common = { ...some, ...(await edited(inside)) };
  return {
    district: {
      ...common,
      ...laid,
      ...resets,
      ...(await placeOf(inside, { counter: 'mot-cua-huyen', office: 'tu-phap', signs: 'ubnd-huyen' })),
      ...(await moneyAt(db, 'district')),
      ...(await receiptsAt(db, 'mot-cua-huyen')),
      officer: await account('mot-minh.process'),
      'other officer': await account('quang.van.thuan'),
      signer: await account('luong.van.thuong'),
      procedure: 'thay-doi-cai-chinh-ho-tich-du-14-tuoi',
      'counter field': 'Thành lập và hoạt động của hộ kinh doanh',
    },
    commune: {
      ...common,
      ...laid,
      ...resets,
      ...(await placeOf(inside, {
        counter: 'mot-cua-xa-thanh-xuong',
        office: 'xa-thanh-xuong',
        signs: 'xa-thanh-xuong',
      })),
      ...(await moneyAt(db, 'commune')),
      ...(await receiptsAt(db, 'mot-cua-xa-thanh-xuong')),
      officer: await account('mot-minh.commune'),
      'other officer': await account('dieu.thi.yen'),
      signer: await account('bac.thi.hien'),
      procedure: 'cap-giay-xac-nhan-tinh-trang-hon-nhan',
      'counter field': 'Hộ tịch',
    },
  };
}

/** What knocks name of a place: its counter with the wall, its office with the certification lane, who signs there. */
async function placeOf(
  inside: Inside,
  { counter, office, signs }: { readonly counter: string; readonly office: string; readonly signs: string },
): Promise<Readonly<Record<string, string>>> {
  const unit = async (key: string): Promise<string> => (await unitByKey(inside.db, key))?.id ?? '';
  const wall = await furnishWall(inside, counter);
  return {
    layer: signs,
    counter,
    'counter id': await unit(counter),
    'counter sheet': wall.sheet,
    'counter photo': wall.photo,
    department: office,
    'department id': await unit(office),
    'signing unit': await unit(signs),
    ...(await certifiedAt(inside.db, office)),
  };
}
