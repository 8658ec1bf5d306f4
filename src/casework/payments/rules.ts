export { type ExemptionYear, exemptionYear, grounds } from './exemption.rules.ts';
