import type { Visit } from '#platform/house/index.ts';
import { letterSigners } from '../sign/hands.view.ts';
import type { Whole } from '../view/dossier.view.ts';

/** Letters of the body itself that somebody signs for it, or in another's stead: apology, extension, stopped. */
export const signedLetters: readonly string[] = ['04', 'gia-han', 'dung'];

/** Whether any of them is there to be printed. */
export const hasSignedLetter = ({ lateness, extension, stopped }: Whole): boolean =>
  Boolean(lateness?.apologised_at || extension || stopped);

/** Who signs, as the paper names them; nothing where nobody was chosen, null where whoever was may not sign it. */
export async function signatoryOf(ask: Visit, whole: Whole, chosen: string) {
  if (chosen === '') return {};
  const signer = (await letterSigners(ask, whole)).find(({ accountId }) => accountId === chosen);
  if (!signer) return null;
  const { instead, title } = signer.capacity;
  const authority = [instead, title].filter((line) => line).map((line) => `${line}`.toLocaleUpperCase('vi'));
  return { signatory: { authority: authority.length > 0 ? authority : ['THỦ TRƯỞNG'], name: signer.name } };
}
