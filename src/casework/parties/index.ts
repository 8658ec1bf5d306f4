export { findParties, holding, mostFound, mostNames, namesakesOf, namesLike, type PartyFound } from './find.store.ts';
export type { PartyForm, PartyReason, TypedParty } from './party.rules.ts';
export { keepParty, otherOfNumber, type Party, partyById, seen } from './party.store.ts';
export { partyReasonText } from './party.text.ts';
export { seedParties } from './seed.ts';
