import { fileURLToPath } from 'node:url';

/** A place below the project's folder: src/ in development and .build/ in service both lie one step below it. */
export const root = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
