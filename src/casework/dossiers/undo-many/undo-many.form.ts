import { Type } from 'typebox';

/** What the page after an undoing is asked with: how many came back, and of which press. */
export const askedBack = {
  lai: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  lan: Type.Optional(Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })),
};
