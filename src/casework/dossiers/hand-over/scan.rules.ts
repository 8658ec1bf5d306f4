/** Two lists laid beside each other: what the house says is in the bundle, and what was scanned from the folders. */
export interface Difference {
  /** In both: whole codes. */
  readonly found: readonly string[];
  /** Scanned, and not in the bundle: as it was read. */
  readonly strangers: readonly string[];
  /** In the bundle, and not scanned. */
  readonly missing: readonly string[];
}

/** Compares a bundle with what a scanner or a hand typed, a line each; a folder scanned twice counts once. */
export function difference(bundle: readonly string[], typed: string): Difference {
  const scans = readScans(typed);
  const matched = scans.map((scan) => ({ scan, code: codeIn(bundle, scan) }));
  const found = new Set(matched.flatMap(({ code }) => code ?? []));
  return {
    found: bundle.filter((code) => found.has(code)),
    strangers: matched.filter(({ code }) => code === undefined).map(({ scan }) => scan),
    missing: bundle.filter((code) => !found.has(code)),
  };
}

export const differs = ({ strangers, missing }: Difference): boolean => strangers.length + missing.length > 0;

/** The codes in a typed text: barcodes as they are, of a QR's address the code in it. */
export const readScans = (typed: string): string[] => [
  ...new Set(
    joined(typed)
      .split(/[\s,;]+/)
      .map((word) => scannedCode(word).toUpperCase())
      .filter((word) => word !== ''),
  ),
];

/** A hand types the two halves of a code's end apart (`190220 0007`, `190220 / 0007`): it is one code, never two folders. */
const joined = (typed: string): string => typed.replace(/(\d{6})[ \t]*[-–—/ \t][ \t]*(\d{4,5})(?![\d-])/g, '$1-$2');

/** Of the address in a QR the code in it; what is no address stays as it is. */
export const scannedCode = (word: string): string => /\/h\/([^/\s]+)/i.exec(word)?.[1] ?? word;

/** The whole code, or its end as people write it (`190220-0007`) where only one folder ends so. */
function codeIn(bundle: readonly string[], scan: string): string | undefined {
  if (bundle.includes(scan)) return scan;
  const ending = bundle.filter((code) => code.endsWith(`-${scan}`));
  return ending.length === 1 ? ending[0] : undefined;
}
