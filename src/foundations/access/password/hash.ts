import { type Algorithm, hash, verify } from '@node-rs/argon2';

/** OWASP's recommendation for argon2id: 19 MiB, two passes, one lane; about 20 ms on a thread of its own. */
const cost = {
  algorithm: 2 satisfies Algorithm.Argon2id as Algorithm,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

/** One after another: each takes its 19 MiB, and a counter that opens at half past seven signs in all at once. */
export const hashPassword = (password: string): Promise<string> => alone(() => hash(password.normalize('NFC'), cost));

/** Is this the password? Without a hash (no such account) the same work is done and the answer is no. */
export async function isPassword(password: string, known: string | undefined): Promise<boolean> {
  const against = known ?? (await nobodys());
  const right = await alone(() => verify(against, password.normalize('NFC')));
  return right && known !== undefined;
}

let made: Promise<string> | undefined;
const nobodys = (): Promise<string> => {
  made ??= hashPassword('nobody has this password');
  return made;
};

let line: Promise<unknown> = Promise.resolve();
const alone = <Made>(work: () => Promise<Made>): Promise<Made> => {
  const done = line.then(work);
  line = done.catch(() => undefined);
  return done;
};
