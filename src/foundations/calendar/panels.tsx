export { DueAccount } from './show/due-account.part.tsx';
