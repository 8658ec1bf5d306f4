export { type ExemptionYear, exemptionYear, isExemptionYear } from './exemption.rules.ts';
