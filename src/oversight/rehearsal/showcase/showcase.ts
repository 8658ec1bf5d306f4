import { staffByLogin, whoMay } from '#foundations/access/index.ts';
import { reserve } from '#foundations/numbering/index.ts';
import { unitByKey } from '#foundations/organisations/index.ts';
import type { Database, Tx } from '#platform/db/index.ts';
import type { Deed } from '#platform/deeds/index.ts';
import type { Result } from '#platform/result/index.ts';
import { type Seed, seedOnce } from '#platform/seed/index.ts';
import { instantOf } from '#platform/time/index.ts';
import { playScene } from './play-scene.ts';
import type { Scene, Script } from './script.ts';

/** Plays the told dossiers of the demonstration through the acts, each once; a killed start plays the rest next time. */
export async function playShowcase(db: Database, seed: Seed, say: (sentence: string) => void): Promise<void> {
  for (const file of seed.list('showcase')) {
    const script = seed.json<Script>(`showcase/${file}`);
    const played = await seedOnce(db, `showcase/${file}`, (tx) => play(db, tx, script));
    if (played) say(`Playing ${script.code} …`);
  }
}

async function play(db: Database, tx: Tx, script: Script): Promise<void> {
  for (const scene of script.steps) {
    const deed = await deedOf(db, tx, scene);
    if (scene.do === 'receive') await reserveBefore(deed, script.code, scene.counter);
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
    reason: 'hồ sơ khác trong ngày, không kể trong dữ liệu minh họa',
    at: deed.now,
  });
}

function sameCode(wanted: string, done: Result<unknown, unknown> & { ok: true }): void {
  const { code } = done.value as { code: string };
  if (code !== wanted) throw new Error(`the told dossier ${wanted} got the number ${code}`);
}
