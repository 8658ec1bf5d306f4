import { staffByLogin, whoMay } from '#foundations/access/index.ts';
import { reserve } from '#foundations/numbering/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import type { Database, Tx } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { Result } from '#platform/result/index.ts';
import { type Seed, seedOnce } from '#platform/seed/index.ts';
import { dayOf, instantOf } from '#platform/time/index.ts';
import { playBook } from './play-book.ts';
import { playScene } from './play-scene.ts';
import type { BookScript, Scene, Script } from './script.ts';

/** Plays the told dossiers of the demonstration through the acts, each once; a killed start plays the rest next time. */
export async function playShowcase(db: Database, seed: Seed, say: (sentence: string) => void): Promise<void> {
  for (const file of seed.list('showcase')) {
    const script = seed.json<Script | BookScript>(`showcase/${file}`);
    const played = await seedOnce(db, `showcase/${file}`, (tx) =>
      'office' in script ? playBook(db, tx, script) : play(db, tx, script),
    );
    if (played) say(`Playing ${script.code} …`);
  }
}

async function play(db: Database, tx: Tx, script: Script): Promise<void> {
  for (const scene of script.steps) {
    const deed = await deedOf(db, tx, scene);
    await numberedBefore(deed, script.code, scene);
    const done = await playScene(deed, script.code, scene);
    if (!done.ok)
      throw new Error(`${script.code}, ${scene.at} ${scene.do} by ${scene.by}: ${JSON.stringify(done.reasons)}`);
    if (scene.do === 'receive') sameCode(script.code, done);
  }
}

async function deedOf(db: Database, tx: Tx, scene: Scene): Promise<Deed> {
  const actor = await staffByLogin(db, await loginOf(db, scene.by));
  if (!actor) throw new Error(`nobody signs in as ${scene.by}`);
  return { tx, db, actor, now: instantOf(Temporal.PlainDateTime.from(scene.at)) };
}

/** `UNITKEY:clerk` is whoever holds that work there; a login is itself. */
async function loginOf(db: Database, by: string): Promise<string> {
  const [unitKey, role] = by.split(':');
  if (!role) return by;
  const unit = await unitByKey(db, unitKey ?? '');
  const [holder] = unit ? await whoMay(db, `dossier.${role}`, unit.id) : [];
  if (!holder) throw new Error(`nobody holds ${role} at ${unitKey}`);
  return holder.login;
}

/** Papers of the told district have the numbers they are told with; those before them were somebody else's. */
async function numberedBefore(deed: Deed, code: string, scene: Scene): Promise<void> {
  if (scene.do === 'receive' || scene.do === 'receive-list') return reserveBefore(deed, code, scene.counter);
  if (scene.do !== 'apologise' && scene.do !== 'decline') return undefined;
  const unit = await unitByKey(deed.db, scene.do === 'decline' ? scene.counter : 'mot-cua-huyen');
  if (!unit) throw new Error(`there is no counter for ${scene.do}`);
  const kind = scene.do === 'decline' ? 'form-03' : 'form-04';
  const series = { kind, ownerUnitId: unit.id, period: String(dayOf(deed.now).year) };
  await reserve(deed.tx, series, { upTo: scene.number - 1, reason: othersToday, at: deed.now });
}

const othersToday = 'hồ sơ khác trong ngày, không kể trong dữ liệu minh họa';

/** The told dossier has its own number: those of the day before it are set aside, with the reason. */
async function reserveBefore(deed: Deed, code: string, counter: string): Promise<void> {
  const [, day = '', serial = '1'] = code.split('-');
  const oneStop = await unitByKey(deed.db, counter);
  const authority = await unitByKey(
    deed.db,
    counter === 'mot-cua-huyen' ? 'ubnd-huyen' : counter.replace('mot-cua-', ''),
  );
  if (!oneStop || !authority) throw new Error(`there is no counter ${counter}`);
  const series = { kind: 'dossier', ownerUnitId: authority.id, period: day };
  await reserve(deed.tx, series, {
    upTo: Number(serial) - 1,
    reason: othersToday,
    at: deed.now,
  });
}

function sameCode(wanted: string, done: Result<unknown, unknown> & { ok: true }): void {
  const { code } = done.value as { code: string };
  if (code !== wanted) throw new Error(`the told dossier ${wanted} got the number ${code}`);
}
