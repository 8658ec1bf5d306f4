export type { Entry } from './catalogue/entry.rules.ts';
export { catalogueOn, currentVersion, versionById } from './catalogue/register.ts';
export { seedProcedures } from './catalogue/seed.ts';
export { sayExamination } from './doctor/examine.text.ts';
export { examineCatalogue } from './doctor/examine.ts';
export { importNational } from './national/import.act.ts';
export { sayImported } from './national/import.text.ts';
export { offeringAt, offeringsAt, roomsOf } from './offerings/offerings.ts';
export { sayNotReceivable } from './versions/reception.text.ts';
