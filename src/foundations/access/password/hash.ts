import { type Algorithm, hash, verify } from '@node-rs/argon2';

/** OWASP's recommendation for argon2id: 19 MiB, two passes, one lane; about 20 ms on a thread of its own. */
const cost = {
  algorithm: 2 satisfies Algorithm.Argon2id as Algorithm,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), cost);

/** Is this the password? Without a hash (no such account) the same work is done and the answer is no. */
export async function isPassword(password: string, known: string | undefined): Promise<boolean> {
  const right = await verify(known ?? (await nobodys()), password.normalize('NFC'));
  return right && known !== undefined;
}

let made: Promise<string> | undefined;
const nobodys = (): Promise<string> => {
  made ??= hashPassword('nobody has this password');
  return made;
};
