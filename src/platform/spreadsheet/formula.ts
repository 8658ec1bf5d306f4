/**
 * A text that a spreadsheet would take for a formula gets an apostrophe before it, and one that already begins with such
 * apostrophes gets one more: read back, nothing is lost.
 */
export const kept = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** The text that was kept. */
export const released = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
