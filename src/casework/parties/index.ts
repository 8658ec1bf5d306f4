export { findParties, holding, mostFound, mostNames, namesakesOf, namesLike, type PartyFound } from './find.store.ts';
export { mergePeople, type PartReason, partPeople } from './merge/merge.act.ts';
export type { MergeReason } from './merge/merge.rules.ts';
export { type StandingMerge, standingMerges } from './merge/merge.store.ts';
export { mergeReasonText } from './merge/merge.text.ts';
export type { PartyForm, PartyReason, TypedParty } from './party.rules.ts';
export { keepParty, otherOfNumber, type Party, partyById, seen } from './party.store.ts';
export { identityNames, partyReasonText } from './party.text.ts';
export { seedParties } from './seed.ts';
