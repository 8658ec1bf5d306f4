/** A SHA-256 as it stands on paper and screen: long enough to compare by eye. */
export const shortDigest = (digest: string): string => digest.slice(0, 16);
