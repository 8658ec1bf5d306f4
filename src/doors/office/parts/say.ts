import type { partsWords } from '../parts.text.ts';

export type Say = ReturnType<typeof partsWords>;
