export { PrintedCopies, PrintList } from './print/copies.part.tsx';
