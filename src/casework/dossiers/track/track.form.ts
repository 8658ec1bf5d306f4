import { Type } from 'typebox';

const typed = (maxLength: number) => Type.Optional(Type.String({ maxLength }));

/** Names of the address stay short: people read them to each other. */
export const trackQuery = Type.Object({ ma: typed(100) });

export const trackForm = Type.Object({ key: typed(60), ma: typed(100), tu: typed(20) });

export const shortParams = Type.Object({ ma: Type.String({ maxLength: 100 }), tu: Type.String({ maxLength: 20 }) });
