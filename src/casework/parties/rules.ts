export { type PartyForm, type PartyReason, readParty, type TypedParty } from './party.rules.ts';
