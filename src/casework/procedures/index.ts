export type { Entry, Wanted } from './catalogue/entry.rules.ts';
export { catalogueOn, currentVersion, decisionsOf, entriesOf, entryById, versionById } from './catalogue/register.ts';
export { seedProcedures } from './catalogue/seed.ts';
export { type Offered, offeringAt, offeringsAt, roomsOf } from './offerings/offerings.ts';
export { sayLacks, sayNotReceivable } from './versions/reception.text.ts';
