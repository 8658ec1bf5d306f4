export {
  cardsOn,
  householdBookHolds,
  type IdentityKind,
  identityCards,
  identityKindsOn,
  registerOf,
} from './identity.rules.ts';
export { type PartyForm, type PartyReason, readParty, type TypedParty } from './party.rules.ts';
