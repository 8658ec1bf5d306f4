import { Type } from 'typebox';

export const dossierParams = Type.Object({ code: Type.String({ minLength: 10, maxLength: 60 }) });

export const dossierQuery = Type.Object({ vua: Type.Optional(Type.String({ maxLength: 20 })) });

/** What every act's form carries: the key of the deed, and the number of the last event its page showed. */
export const actFields = {
  key: Type.String({ minLength: 10, maxLength: 60 }),
  seq: Type.Integer({ minimum: 1 }),
};

export const shortText = Type.Optional(Type.String({ maxLength: 200 }));
export const longText = Type.Optional(Type.String({ maxLength: 4000 }));
