export type Gone = { readonly reason: 'not-allowed' | 'gone' | 'nobody-listens' };

export type WordReason = { readonly field: 'reason'; readonly reason: 'why-missing' | 'why-too-long' };

/** Longer words are cut by nobody: they are asked for shorter. */
const longest = 500;

/** What is wrong with the reason for giving something up. */
export function whyNoWord(said: string): WordReason[] {
  const words = said.trim();
  if (words === '') return [{ field: 'reason', reason: 'why-missing' }];
  return words.length > longest ? [{ field: 'reason', reason: 'why-too-long' }] : [];
}
